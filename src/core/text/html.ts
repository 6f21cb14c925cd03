// HTML to plain text: paragraphs as lines, no markup ever.
import { Parser } from 'htmlparser2';

const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'object', 'head']);
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody ' +
    'tfoot thead tr ul'
  ).split(' '),
);
/** A tag some page would really use: `a < b` and `<3` are text. */
const TAG =
  /<\/?(?:a|abbr|article|b|blockquote|br|code|div|em|figure|font|h[1-6]|hr|html|i|iframe|img|li|ol|p|pre|script|section|small|span|strong|style|sub|sup|table|tbody|td|tr|u|ul|video)(?:\s[^<>]{0,4000})?\/?>/i;
const MAX_LENGTH = 4 * 1024 * 1024;
/** Mismatched tags cost the parser the square of their number: no article has this many. */
const MAX_TAGS = 20_000;

export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && TAG.test(text);
}

/** Plain text of a fragment or page. Block elements become lines; a paragraph leaves an empty line behind it. */
export function htmlToText(html: string): string {
  if (countTags(html) > MAX_TAGS) return stripTags(html.slice(0, MAX_LENGTH));
  const out = createLines();
  let skipping = 0;
  let pre = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (SKIPPED.has(name)) skipping++;
      if (skipping > 0) return;
      if (name === 'br') out.newline();
      else if (name === 'img') out.write(pictureText(attributes));
      else if (name === 'td' || name === 'th') out.space();
      else if (BLOCKS.has(name)) out.block(name === 'p');
      if (name === 'li') out.write('• ');
      if (name === 'pre') pre++;
    },
    ontext(text) {
      if (skipping > 0) return;
      if (pre > 0) writeLines(out, text);
      else out.write(text);
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) {
        if (skipping > 0) skipping--;
        return;
      }
      if (skipping > 0) return;
      if (BLOCKS.has(name)) out.block(name === 'p');
      if (name === 'pre' && pre > 0) pre--;
    },
  });
  parser.write(html.slice(0, MAX_LENGTH));
  parser.end();
  return out.text();
}

/** Text that may or may not be HTML, such as a feed's title: markup goes, entities are opened, spaces collapse. */
export function maybeHtmlToText(text: string): string {
  if (looksLikeHtml(text) || /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.test(text)) return htmlToText(text);
  return text.replace(/[^\S\n]+/g, ' ').trim();
}

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at !== -1 && count <= MAX_TAGS; at = html.indexOf('<', at + 1)) count++;
  return count;
}

/** The plain way out for what no person wrote. */
function stripTags(html: string): string {
  return html
    .replace(/<[^<>]{0,4000}>/g, ' ')
    .replace(/[<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function writeLines(out: Lines, text: string): void {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index > 0) out.newline();
    out.write(line);
  }
}

/** Emoji travel as pictures; their alternative text is what was said. */
function pictureText(attributes: Readonly<Record<string, string>>): string {
  const alt = attributes.alt ?? '';
  if (alt === '' || alt.length > 40 || /[<>]/.test(alt)) return '';
  if (/\b(?:emoji|smiley|wp-smiley|emoticon)/i.test(attributes.class ?? '')) return alt;
  return alt.length <= 8 && !/[\p{L}\p{N}]{2}/u.test(alt) ? alt : '';
}

interface Lines {
  write(text: string): void;
  space(): void;
  newline(): void;
  block(paragraph: boolean): void;
  text(): string;
}

function createLines(): Lines {
  const lines: string[] = [];
  let current = '';
  const flush = (): void => {
    lines.push(current.trim());
    current = '';
  };
  return {
    write(text) {
      const collapsed = text.replace(/\s+/g, ' ');
      current += current.endsWith(' ') || current === '' ? collapsed.replace(/^ /, '') : collapsed;
    },
    space() {
      if (current !== '' && !current.endsWith(' ')) current += ' ';
    },
    newline: flush,
    block(paragraph) {
      if (current.trim() !== '') flush();
      if (paragraph && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
    text() {
      if (current.trim() !== '') flush();
      return lines
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
    },
  };
}
