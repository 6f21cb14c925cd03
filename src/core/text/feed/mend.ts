// Markup that no tokenizer reads right brought into a shape it does: stray marks, tags and sections that never end.

const ATTRIBUTES = String.raw`(?:\s+[^\s"'<>/=]{1,200}(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>]+))?)*`;
const START_TAG = new RegExp(String.raw`<[A-Za-z_:\u00c0-\uffff][^\s<>/"'=]{0,200}${ATTRIBUTES}\s*/?>`, 'y');
/** With a `<` in its quotes, where they close as they should. */
const LOOSE_TAG =
  /<[A-Za-z_:\u00c0-\uffff][^\s<>/"'=]{0,200}(?:\s+[^\s"'<>/=]{1,100}\s*=\s*(?:"[^"]{0,300}"|'[^']{0,300}')(?=[\s/>])){1,10}\s*\/?>/y;
const END_TAG = /<\/\s*([A-Za-z_:\u00c0-\uffff][^\s<>/]{0,200})[^<>]{0,200}(>?)/y;
const NAME = /<([A-Za-z_:\u00c0-\uffff][^\s<>/"'=]{0,200})/y;
const CDATA = /<\s?!\s?\[\s?cdata\s?\[/iy;
const ELEMENT = /<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel|item|entry|title|link)[\s>]/i;
const ENTRY_END = /<\/(?:[\w.-]{1,40}:)?(?:item|entry)\s{0,10}>/i;
const FAR = 100_000;

/** Same words, same tags; what opens no tag is escaped, what never ends is ended. */
export function mendMarkup(text: string): string {
  const find = createFinder(text);
  const parts: string[] = [];
  let at = 0;
  for (let mark = text.indexOf('<'); mark !== -1; mark = text.indexOf('<', at)) {
    parts.push(text.slice(at, mark));
    const { written, next } = mendMark(text, mark, find);
    parts.push(written);
    at = next;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

interface Mended {
  readonly written: string;
  readonly next: number;
}

type Find = (mark: string, from: number) => number;

function mendMark(text: string, at: number, find: Find): Mended {
  const section = matchAt(CDATA, text, at);
  if (section) return mendSection(text, at, at + section.length, find);
  if (text.startsWith('<!--', at)) return { written: '', next: ended(find('-->', at + 4), 3, at + 4) };
  if (text[at + 1] === '?') return mendInstruction(text, at, find);
  if (text[at + 1] === '!') return { written: '', next: ended(find('>', at), 1, at + 2) };
  const whole = matchAt(START_TAG, text, at) ?? matchAt(LOOSE_TAG, text, at);
  if (whole)
    return {
      written: whole.replace(/"[^"]*"|'[^']*'/g, (value) => value.replaceAll('<', '&lt;')),
      next: at + whole.length,
    };
  const end = matchAt(END_TAG, text, at);
  if (end)
    return { written: end.endsWith('>') ? end.replace(/<\/\s+/, '</') : `${end.trimEnd()}>`, next: at + end.length };
  const name = matchAt(NAME, text, at);
  return name ? mendTag(text, at, name, find) : { written: '&lt;', next: at + 1 };
}

/** Closed by a later entry's mark, or never: then only its beginning was a slip. */
function mendSection(text: string, at: number, body: number, find: Find): Mended {
  const end = find(']]>', body);
  const inside = end === -1 ? '' : text.slice(body, end);
  const swallows = inside.includes('<![CDATA[') && ENTRY_END.test(inside);
  if (end !== -1 && !swallows) return { written: `<![CDATA[${inside}]]>`, next: end + 3 };
  const half = /^[^<]{0,20000}?\]\s?\]\s?(?=>|<\/)>?/.exec(text.slice(body, body + FAR))?.[0];
  if (half === undefined) return { written: '', next: body };
  return { written: `<![CDATA[${half.replace(/\]\s?\]\s?>?$/, '')}]]>`, next: at + (body - at) + half.length };
}

function mendInstruction(text: string, at: number, find: Find): Mended {
  const end = find('?>', at);
  const inside = end === -1 ? null : text.slice(at + 2, Math.min(end, at + FAR));
  if (inside !== null && !ELEMENT.test(inside)) return { written: '', next: end + 2 };
  const close = find('>', at);
  const open = text.indexOf('<', at + 2);
  return { written: '', next: open !== -1 && (close === -1 || open < close) ? open : ended(close, 1, at + 2) };
}

/** A tag with a quote or an end missing: its attributes as far as they can be told. */
function mendTag(text: string, at: number, name: string, find: Find): Mended {
  const close = find('>', at);
  const open = text.indexOf('<', at + 1);
  const byMark = open !== -1 && (close === -1 || open < close);
  const end = byMark ? open : close === -1 ? text.length : close;
  const inside = text.slice(at + name.length, Math.min(end, at + FAR));
  const attributes: string[] = [];
  for (const [, key = '', double, single, bare] of inside.matchAll(
    /([\w:.-]{1,100})\s{0,10}=\s{0,10}(?:"([^"]{0,4000})"?|'([^']{0,4000})'?|([^\s"'>]{1,4000}))/g,
  )) {
    attributes.push(` ${key}="${(double ?? single ?? bare ?? '').trim().replaceAll('"', '&quot;')}"`);
  }
  const empty = /\/\s*$/.test(inside) && !byMark ? '/' : '';
  const next = byMark ? open : end + 1;
  // `<title A</title>`
  if (byMark && attributes.length === 0 && !inside.includes('=')) return { written: `${name}>${inside}`, next };
  return { written: `${name}${attributes.join('')}${empty}>`, next };
}

function ended(found: number, length: number, otherwise: number): number {
  return found === -1 ? otherwise : found + length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Looks for a mark once in vain, not once for each start: a hostile feed must not cost the square of its length. */
function createFinder(text: string): Find {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known !== undefined && (known === -1 || known >= from)) return known;
    const at = text.indexOf(mark, from);
    next.set(mark, at);
    return at;
  };
}
