// A small, safe part of Markdown as a plain tree: headings, paragraphs, lists, bold, italics and http(s) links.
import { safeLink } from './escape.ts';

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

const MAX_LENGTH = 50_000;
const MAX_DEPTH = 4;

/** Whatever is not understood stays as the text it is; HTML is text like any other. */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  const open = { paragraph: [] as string[], items: [] as string[], ordered: false };
  const close = () => {
    if (open.paragraph.length > 0) blocks.push({ type: 'paragraph', children: parseInline(open.paragraph.join(' ')) });
    const items = open.items.map((item) => parseInline(item));
    if (items.length > 0) blocks.push({ type: 'list', ordered: open.ordered, items });
    open.paragraph = [];
    open.items = [];
  };
  for (const raw of source.slice(0, MAX_LENGTH).split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    const item = /^(?:[-*+]|(\d{1,9})[.)]) (.*)$/.exec(line);
    if (line === '') close();
    else if (heading !== null) {
      close();
      const level = (heading[1] ?? '#').length as 1 | 2 | 3;
      blocks.push({ type: 'heading', level, children: parseInline((heading[2] ?? '').trim()) });
    } else if (item !== null) {
      const ordered = item[1] !== undefined;
      if (open.paragraph.length > 0 || open.ordered !== ordered) close();
      open.ordered = ordered;
      open.items.push((item[2] ?? '').trim());
    } else if (open.items.length > 0) {
      // A line that only runs on belongs to the item before it.
      open.items.push(`${open.items.pop() ?? ''} ${line}`);
    } else open.paragraph.push(line);
  }
  close();
  return blocks;
}

/** The tree's words alone, for summaries and places without markup. */
export function plainText(blocks: readonly Block[]): string {
  const words = (inline: readonly Inline[]): string =>
    inline.map((part) => (part.type === 'text' ? part.text : words(part.children))).join('');
  return blocks
    .map((block) => (block.type === 'list' ? block.items.map(words).join('\n') : words(block.children)))
    .join('\n');
}

function parseInline(source: string, depth = 0): readonly Inline[] {
  const parts: Inline[] = [];
  let text = '';
  let at = 0;
  const absent = new Set<string>();
  const add = (part: Inline, next: number) => {
    if (text !== '') parts.push({ type: 'text', text });
    text = '';
    parts.push(part);
    at = next;
  };
  while (at < source.length) {
    const rest = source[at] ?? '';
    if (rest === '\\' && /[\\*_[\]#+-]/.test(source[at + 1] ?? '')) {
      text += source[at + 1];
      at += 2;
      continue;
    }
    const link = rest === '[' && depth < MAX_DEPTH ? readLink(source, at) : null;
    if (link !== null) {
      add({ type: 'link', href: link.href, children: parseInline(link.label, depth + 1) }, link.next);
      continue;
    }
    const mark = depth < MAX_DEPTH ? readMark(source, at, absent) : null;
    if (mark !== null) {
      const inner = source.slice(at + mark.delimiter.length, mark.end);
      const type = mark.delimiter.length === 2 ? 'strong' : 'emphasis';
      add({ type, children: parseInline(inner, depth + 1) }, mark.end + mark.delimiter.length);
      continue;
    }
    text += rest;
    at += 1;
  }
  if (text !== '') parts.push({ type: 'text', text });
  return parts;
}

function readLink(source: string, at: number): { label: string; href: string; next: number } | null {
  const found = /^\[([^[\]]{1,500})\]\(([^()\s]{1,2000})\)/.exec(source.slice(at, at + 2600));
  const href = safeLink(found?.[2]);
  return found === null || href === null ? null : { label: found[1] ?? '', href, next: at + found[0].length };
}

/** Bold or italics that open here and close later. `absent` remembers delimiters that do not come again: no second look. */
function readMark(source: string, at: number, absent: Set<string>): { delimiter: string; end: number } | null {
  const sign = source[at];
  if (sign !== '*' && sign !== '_') return null;
  const delimiter = source[at + 1] === sign ? sign + sign : sign;
  const opens =
    /\S/.test(source[at + delimiter.length] ?? '') && (sign === '*' || !/[\p{L}\p{N}]/u.test(source[at - 1] ?? ''));
  if (!opens || absent.has(delimiter)) return null;
  let end = source.indexOf(delimiter, at + delimiter.length + 1);
  for (let tries = 0; end !== -1 && tries < 20; tries += 1) {
    const doubled = delimiter.length === 1 && source[end + 1] === sign;
    const closes =
      /\S/.test(source[end - 1] ?? '') && (sign === '*' || !/[\p{L}\p{N}]/u.test(source[end + delimiter.length] ?? ''));
    if (closes && !doubled) return { delimiter, end };
    end = source.indexOf(delimiter, end + (doubled ? 2 : 1));
  }
  if (end === -1) absent.add(delimiter);
  return null;
}

/** Lines of a block without their marks; the address of a link stands behind its words. */
export function plainLines(block: Block): readonly string[] {
  if (block.type !== 'list') return [inlineText(block.children)];
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${inlineText(item)}`);
}

function inlineText(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text;
      const inner = inlineText(part.children);
      return part.type === 'link' && part.href !== inner ? `${inner} (${part.href})` : inner;
    })
    .join('');
}
