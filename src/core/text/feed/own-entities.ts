// Document types carry entity bombs and addresses of files to read: only plain words they define are kept.

const MAX_ENTITIES = 200;
const MAX_GROWTH = 4 * 1024 * 1024;
const HEAD = 64 * 1024;
const ROOT = /<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry)(?=[\s>/])/i;

/** The text without its document type, with the words it defines put in. `unsafe` where others were refused. */
export function openOwnEntities(text: string): { rest: string; unsafe: boolean } {
  const head = text.slice(0, rootAt(text.slice(0, HEAD)));
  const start = /<!doctype/i.exec(head)?.index;
  if (start === undefined) return { rest: text, unsafe: false };
  const { open, close, end } = findSubset(text, start);
  const rest = text.slice(0, start) + text.slice(end);
  const subset = open === -1 ? '' : text.slice(open, close).slice(0, HEAD);
  const entities = plainEntities(subset);
  const defined = subset.match(/<!entity\s/gi)?.length ?? 0;
  return { rest: putIn(rest, entities), unsafe: defined > entities.size };
}

/** Where the feed's first tag stands, those in comments left out. */
function rootAt(head: string): number {
  for (let from = 0; from < head.length; ) {
    const at = from + (ROOT.exec(from === 0 ? head : head.slice(from))?.index ?? head.length);
    const comment = head.lastIndexOf('<!--', at);
    const end = comment < from ? -1 : head.indexOf('-->', comment);
    if (end < at) return at;
    from = end + 3;
  }
  return head.length;
}

/** Where the document type's inside begins and ends (-1 without one), and where it ends itself. */
function findSubset(text: string, start: number): { open: number; close: number; end: number } {
  const limit = Math.min(text.length, start + HEAD);
  let open = -1;
  let at = start + 9;
  while (at < limit) {
    const character = text[at];
    if (character === '"' || character === "'") {
      const quoted = text.indexOf(character, at + 1);
      at = quoted === -1 || quoted > limit ? at + 1 : quoted + 1;
    } else if (text.startsWith('<!--', at)) {
      const comment = text.indexOf('-->', at + 4);
      at = comment === -1 ? limit : comment + 3;
    } else if (character === '[' && open === -1) open = ++at;
    else if (character === ']' && open !== -1 && /^\]\s{0,100}>/.test(text.slice(at, at + 102))) {
      return { open, close: at, end: text.indexOf('>', at) + 1 };
    } else if (character === '>' && open === -1) return { open, close: -1, end: at + 1 };
    else at++;
  }
  // It never ends: what looks like one ends before the feed's first tag.
  const rest = ROOT.exec(text.slice(start + 9));
  const end = rest ? start + 9 + rest.index : text.length;
  return { open, close: open === -1 ? -1 : end, end };
}

/** `<!ENTITY co "Acme">`, `<!ENTITY eacute "&#233;">`: never one that holds another, markup, or names a file. */
function plainEntities(subset: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const declared =
    /<!ENTITY\s+([\w.-]{1,60})\s+(?:"((?:[^"&<%]|&#x?[\da-f]{1,6};){0,300})"|'((?:[^'&<%]|&#x?[\da-f]{1,6};){0,300})')\s*>/gi;
  for (const [, name = '', double, single] of subset.matchAll(declared)) {
    if (found.size < MAX_ENTITIES) found.set(name, double ?? single ?? '');
  }
  return found;
}

function putIn(text: string, entities: ReadonlyMap<string, string>): string {
  if (entities.size === 0) return text;
  let growth = 0;
  return text.replace(/&([\w.-]{1,60});/g, (all, name: string) => {
    if (/^(?:amp|lt|gt|quot|apos)$/.test(name)) return all;
    const value = entities.get(name);
    if (value === undefined || growth > MAX_GROWTH) return all;
    growth += value.length;
    return value;
  });
}
