// Old and sloppy feeds brought into the shape the parser knows: their text, before it is cut into entries.

const MAX_ENTITIES = 200;
const MAX_GROWTH = 4 * 1024 * 1024;

/** Entities of the feed's own opened where they are harmless, base64 unpacked, CDF and lone entries given a root. */
export function mendMarkup(text: string): string {
  const { rest, entities } = withoutDoctype(text);
  return escapeStrayMarks(
    unpackBase64(giveRoot(withoutPrefix(joinHalves(openEntities(withoutComments(rest), entities))))),
  );
}

/** Document types carry entity bombs and addresses of files to read: only plain words they define are kept. */
function withoutDoctype(text: string): { rest: string; entities: ReadonlyMap<string, string> } {
  const none = new Map<string, string>();
  const start = /<!doctype/i.exec(text.slice(0, 64 * 1024))?.index;
  if (start === undefined) return { rest: text, entities: none };
  const close = text.indexOf('>', start);
  const subset = text.indexOf('[', start);
  if (close === -1) return { rest: text.slice(0, start), entities: none };
  if (subset === -1 || subset > close) return { rest: text.slice(0, start) + text.slice(close + 1), entities: none };
  const end = /\]\s*>/g;
  end.lastIndex = subset;
  const match = end.exec(text);
  if (!match) return { rest: text.slice(0, start), entities: none };
  return {
    rest: text.slice(0, start) + text.slice(end.lastIndex),
    entities: plainEntities(text.slice(subset, match.index)),
  };
}

/** `<!ENTITY co "Acme">`: never one that holds another, markup, or names a file. */
export function plainEntities(subset: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const declared = /<!ENTITY\s+([\w.-]{1,60})\s+(?:"([^"&<%]{0,300})"|'([^'&<%]{0,300})')\s*>/g;
  for (const [, name = '', double, single] of subset.slice(0, 64 * 1024).matchAll(declared)) {
    if (found.size < MAX_ENTITIES && !/^(?:amp|lt|gt|quot|apos)$/.test(name)) found.set(name, double ?? single ?? '');
  }
  return found;
}

function openEntities(text: string, entities: ReadonlyMap<string, string>): string {
  if (entities.size === 0) return text;
  let growth = 0;
  return text.replace(/&([\w.-]{1,60});/g, (all, name: string) => {
    const value = entities.get(name);
    if (value === undefined || growth > MAX_GROWTH) return all;
    growth += value.length;
    return value;
  });
}

/** Comments before the root may say anything, `<html>` too. */
export function withoutComments(text: string): string {
  let rest = text;
  for (let count = 0; count < 20; count++) {
    const start = /^(?:\s|<\?[^>]{0,1000}>){0,100}<!--/.exec(rest.slice(0, 8192))?.[0].length;
    const end = start === undefined ? -1 : rest.indexOf('-->', start);
    if (end === -1) break;
    rest = rest.slice(end + 3);
  }
  return rest;
}

/** `&#55357;&#56832;`: an emoji written as its two halves. */
function joinHalves(text: string): string {
  return text.replace(/&#(x[\da-f]{4}|\d{5});&#(x[\da-f]{4}|\d{5});/gi, (all, first: string, second: string) => {
    const [high, low] = [first, second].map((code) => Number(/^x/i.test(code) ? `0${code}` : code));
    const fits = high !== undefined && low !== undefined && high >> 10 === 0x36 && low >> 10 === 0x37;
    return fits ? String.fromCharCode(high, low) : all;
  });
}

/** `<rss:rss>` with every element prefixed alike. */
function withoutPrefix(text: string): string {
  const prefix = /<([\w.-]{1,40}):rss(?=[\s>])/i.exec(text.slice(0, 8192))?.[1];
  return prefix ? text.replace(new RegExp(`(</?)${prefix.replace(/[.-]/g, '\\$&')}:`, 'gi'), '$1') : text;
}

const PROLOGUE = /^(?:\s|<\?[^>]{0,1000}>|<!--[^>]{0,5000}-->)*/;

/** A channel by itself (Microsoft's CDF, or an RSS without its first line) and an Atom entry by itself. */
function giveRoot(text: string): string {
  const start = PROLOGUE.exec(text.slice(0, 64 * 1024))?.[0].length ?? 0;
  const first = /^<([\w.-]{1,40}:)?(channel|entry)(?=[\s>])/i.exec(text.slice(start, start + 100));
  if (!first) return text;
  if (first[2]?.toLowerCase() === 'channel') return `<rss version="2.0">${text.slice(start)}</rss>`;
  const prefix = first[1] ?? '';
  const space = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  return `<${prefix}feed ${space}="http://www.w3.org/2005/Atom">${text.slice(start)}</${prefix}feed>`;
}

/** Atom 0.3 could pack any text as base64. */
function unpackBase64(text: string): string {
  if (!/\smode\s*=\s*["']base64["']/i.test(text)) return text;
  const packed =
    /(<([\w.:-]{1,40})\s[^<>]{0,400}?)mode\s*=\s*["']base64["']([^<>]{0,400}>)([\w+/=\s]{1,2000000})(?=<\/\2\s*>)/gi;
  return text.replace(packed, (_all, open: string, _name: string, close: string, body: string) => {
    const unpacked = Buffer.from(body.replace(/\s+/g, ''), 'base64').toString('utf8');
    return `${open}mode="escaped"${close}${unpacked.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}`;
  });
}

/** `I <3 you`: what opens no tag is text. Sections of CDATA stay as they are. */
function escapeStrayMarks(text: string): string {
  if (!/<[\s\d<=,.;)-]/.test(text)) return text;
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const open = text.indexOf('<![CDATA[', at);
    const close = open === -1 ? -1 : text.indexOf(']]>', open);
    const end = close === -1 ? text.length : open;
    parts.push(text.slice(at, end).replace(/<(?=[\s\d<=,.;)-])/g, '&lt;'));
    if (close === -1) break;
    parts.push(text.slice(open, close + 3));
    at = close + 3;
  }
  return parts.join('');
}
