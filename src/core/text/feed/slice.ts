// Cuts a feed's text into its items without parsing it: what one broken item cannot spoil, and what raw keeps.
import { mendMarkup } from './mend.ts';

export type RootKind = 'rss' | 'atom' | 'rdf';

export interface Slices {
  readonly kind: RootKind;
  /** Name of the root element as written, prefix and all. */
  readonly root: string;
  /** From the root's tag to the end of the text. */
  readonly body: string;
  /** Everything before the first item, the root's tag included. */
  readonly head: string;
  readonly items: readonly Slice[];
  /** The text ends before the root element does. */
  readonly cut: boolean;
  /** There were more than this reads. */
  readonly more: boolean;
}

export interface Slice {
  readonly text: string;
  /** No end tag of its own was found. */
  readonly broken: boolean;
}

const MAX_ITEMS = 20_000;
const ROOT = /<(?:([\w.-]{1,40}):)?(rss|feed|rdf)(?=[\s>/])/i;

/** Null where there is no root element of a feed before one of a web page. Junk before the root is left out. */
export function sliceFeed(text: string): Slices | null {
  const clean = mendMarkup(text);
  const found = ROOT.exec(clean);
  if (!found) return null;
  const page = /<html[\s>]/i.exec(clean.slice(0, found.index));
  if (page) return null;
  const name = found[2]?.toLowerCase();
  const kind = name === 'feed' ? 'atom' : name === 'rdf' ? 'rdf' : 'rss';
  const prefix = kind === 'atom' && found[1] ? `${found[1]}:` : '';
  const body = clean.slice(found.index);
  const cuts = cutItems(body, kind === 'atom' ? `${prefix}entry` : 'item');
  const root = found[1] ? `${found[1]}:${found[2]}` : (found[2] ?? 'rss');
  return {
    kind,
    root,
    body,
    head: body.slice(0, cuts.first),
    items: cuts.items,
    cut: !endsWith(body, root),
    more: cuts.more,
  };
}

function cutItems(body: string, name: string): { first: number; items: Slice[]; more: boolean } {
  const escaped = name.replace(/[.-]/g, '\\$&');
  // RSS items may carry a prefix bound to its namespace: `<rss:item>`.
  const element = name === 'item' ? '(?:(?:rss|rss1|r|ns\\d?):)?item' : escaped;
  const tags = new RegExp(`<!\\[CDATA\\[|<!--|<(/?)${element}(?=[\\s>/])`, 'gi');
  const find = createFinder(body);
  const items: Slice[] = [];
  let first = -1;
  let open = -1;
  for (let match = tags.exec(body); match; match = tags.exec(body)) {
    const skipTo = match[0] === '<!--' ? '-->' : match[0] === '<![CDATA[' ? ']]>' : null;
    if (skipTo) {
      const end = find(skipTo, tags.lastIndex);
      // A section that never ends is cut off text or a slip: go on behind its start.
      if (end !== -1) tags.lastIndex = end + 3;
      continue;
    }
    if (match[1] === '/') {
      if (open === -1) continue;
      const end = find('>', tags.lastIndex);
      const stop = end === -1 ? body.length : end + 1;
      items.push({ text: body.slice(open, stop), broken: false });
      open = -1;
      tags.lastIndex = stop;
    } else {
      if (open !== -1) items.push({ text: body.slice(open, match.index), broken: true });
      if (first === -1) first = match.index;
      open = match.index;
      const end = find('>', tags.lastIndex);
      if (end !== -1 && body[end - 1] === '/') {
        items.push({ text: body.slice(open, end + 1), broken: false });
        open = -1;
      }
    }
    if (items.length >= MAX_ITEMS) return { first, items, more: true };
  }
  if (open !== -1) items.push({ text: body.slice(open), broken: true });
  return { first: first === -1 ? body.length : first, items, more: false };
}

/** Looks for a mark once in vain, not once for each start: a hostile feed must not cost the square of its length. */
function createFinder(body: string): (mark: string, from: number) => number {
  const absent = new Set<string>();
  return (mark, from) => {
    if (absent.has(mark)) return -1;
    const at = body.indexOf(mark, from);
    if (at === -1) absent.add(mark);
    return at;
  };
}

function endsWith(body: string, root: string): boolean {
  return body.slice(-2048).toLowerCase().includes(`</${root.toLowerCase()}`) || /\/>\s*$/.test(body.slice(-200));
}
