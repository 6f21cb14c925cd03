// HTML to plain text: paragraphs as lines, no markup ever.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { openEntities } from './entities.ts';
import { readTags } from './tags.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words('script style template noscript iframe svg object head');
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody ' +
    'tfoot thead tr ul',
);
const VOID = words(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);
const FOREIGN = words('svg math');
/** What stands in them is no markup. */
const RAW = words('script style textarea title iframe xmp noembed noframes plaintext');
const INLINE = words('a b code em i small span strong sub sup td th u');

interface Tag {
  readonly name: string;
  readonly isVoid: boolean;
  readonly isSkipped: boolean;
  readonly isBlock: boolean;
  readonly isForeign: boolean;
  readonly isRaw: boolean;
}

const TAGS = new Map(
  [...SKIPPED, ...BLOCKS, ...VOID, ...FOREIGN, ...RAW, ...INLINE].map((name) => [name, describeTag(name)]),
);

function describeTag(name: string): Tag {
  return {
    name,
    isVoid: VOID.has(name),
    isSkipped: SKIPPED.has(name),
    isBlock: BLOCKS.has(name),
    isForeign: FOREIGN.has(name),
    isRaw: RAW.has(name),
  };
}

/** A tag some page would really use: `a < b` and `<3` are text. */
const TAG =
  /<!--|<\/?(?:a|abbr|article|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|hr|html|i|iframe|img|ins|li|ol|p|pre|q|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tr|tt|u|ul|video)(?:\s[^<>]{0,4000})?\/?>/i;
/** Rarer ones are markup where they are closed; alone they may be what is talked about. */
const RARE_TAG =
  /<\/(?:acronym|address|applet|aside|audio|bdo|blink|body|button|caption|details|dfn|embed|fieldset|figcaption|footer|form|frameset|head|header|kbd|label|legend|main|map|mark|marquee|math|nav|noscript|object|option|picture|ruby|s|samp|select|summary|svg|textarea|tfoot|th|thead|time|title|var)\s{0,10}>/i;
/** What only pages have, with what only markup says of it. */
const PAGE_TAG =
  /<(?:applet|area|base|bgsound|body|embed|frame|frameset|html|iframe|input|link|meta|object|param|source|svg|xml)\s[^<>=]{0,200}=[^<>]{0,4000}>|<!doctype\s[^<>]{0,200}>/i;
/** All but single spaces. */
const WIDE_SPACE = /\s{2,}|[^\S ]/g;
const MAX_LENGTH = 4 * 1024 * 1024;
/** No article has as many tags. */
const MAX_TAGS = 20_000;
/** How far up an end tag looks for its start. */
const MAX_LOOK = 200;

export interface HtmlOptions {
  /** The markup is XML: its end tags are all there, CDATA is text, names may have prefixes. */
  readonly xml?: boolean;
}

export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && (TAG.test(text) || RARE_TAG.test(text));
}

/** The same for a text that is more than a title, where a tag that is talked about is rarely written out in full. */
export function holdsHtml(text: string): boolean {
  return text.includes('<') && (TAG.test(text) || RARE_TAG.test(text) || PAGE_TAG.test(text));
}

/** Plain text of a fragment or page. Block elements become lines; a paragraph leaves an empty line behind it. */
export function htmlToText(html: string, options: HtmlOptions = {}): string {
  if (countTags(html) > MAX_TAGS) return stripTags(html.slice(0, MAX_LENGTH));
  const { tokenizer, writer, isRaw } = options.xml ? xmlReader : htmlReader;
  const source = html.length > MAX_LENGTH ? html.slice(0, MAX_LENGTH) : html;
  writer.start(source);
  if (readTags(source, writer, isRaw)) return writer.finish();
  writer.start(source);
  tokenizer.reset();
  tokenizer.write(source);
  tokenizer.end();
  return writer.finish();
}

/** Text that may or may not be HTML, such as a feed's title: markup goes, entities are opened, spaces collapse. */
export function maybeHtmlToText(text: string): string {
  if (looksLikeHtml(text) || (text.includes('&') && /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.test(text)))
    return htmlToText(text);
  return text.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ').trim();
}

/** Follows the tags of a page and writes down what is seen of it. */
class Writer implements TokenizerCallbacks {
  /** Something was opened in which tags are text. */
  isRaw = false;
  private source = '';
  private readonly xml: boolean;
  private readonly open: Tag[] = [];
  private lines: string[] = [];
  private line = '';
  private skipping = 0;
  private pre = 0;
  private foreign = 0;
  private inParagraph = false;
  private picture: Record<string, string> | null = null;
  private attribute = '';

  constructor(xml: boolean) {
    this.xml = xml;
  }

  start(source: string): void {
    this.source = source;
    this.isRaw = false;
    this.open.length = 0;
    this.lines = [];
    this.line = '';
    this.skipping = 0;
    this.pre = 0;
    this.foreign = 0;
    this.inParagraph = false;
    this.picture = null;
  }

  finish(): string {
    this.endLine();
    const text = this.lines.join('\n');
    this.start('');
    return (text.includes('\n\n\n') ? text.replace(/\n{3,}/g, '\n\n') : text).trim();
  }

  onopentagname(start: number, end: number): void {
    const tag = this.tagAt(start, end);
    if (this.xml || !tag.isVoid) this.open.push(tag);
    if (tag.isRaw) this.isRaw = true;
    if (tag.isForeign) this.foreign++;
    if (tag.isSkipped) this.skipping++;
    if (this.skipping > 0) return;
    const { name } = tag;
    if (tag.isBlock) {
      this.endBlock(name);
      this.inParagraph = name === 'p';
      if (name === 'li') this.write('• ');
      else if (name === 'pre') this.pre++;
    } else if (name === 'br') this.newLine();
    else if (name === 'img') this.picture = {};
    else if (name === 'td' || name === 'th') this.write(' ');
  }

  onattribname(start: number, end: number): void {
    if (this.picture !== null) this.attribute = this.source.slice(start, end).toLowerCase();
  }

  onattribdata(start: number, end: number): void {
    if (this.picture !== null) this.picture[this.attribute] ??= openEntities(this.source.slice(start, end));
  }

  onopentagend(): void {
    if (this.picture !== null) this.write(pictureText(this.picture));
    this.picture = null;
  }

  onselfclosingtag(): void {
    this.onopentagend();
    if (this.xml) this.leave(this.open.pop());
  }

  onclosetag(start: number, end: number): void {
    const tag = this.tagAt(start, end);
    const at = this.depthOf(tag.name);
    if (at !== -1) while (this.open.length > at) this.leave(this.open.pop());
    else if (this.skipping === 0) {
      // Browsers make of these a line break and an empty paragraph.
      if (tag.name === 'br') this.newLine();
      else if (tag.name === 'p') this.endBlock(tag.name);
    }
  }

  oncdata(start: number, end: number, offset: number): void {
    this.writeText(this.source.slice(start, end - offset));
  }

  ontext(start: number, end: number): void {
    if (this.skipping === 0) this.writeText(openEntities(this.source.slice(start, end)));
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  private depthOf(name: string): number {
    const last = this.open.length - 1;
    for (let at = last; at >= 0 && at > last - MAX_LOOK; at--) if (this.open[at]?.name === name) return at;
    return -1;
  }

  private leave(tag: Tag | undefined): void {
    if (tag?.isForeign) this.foreign--;
    if (tag?.isSkipped) this.skipping--;
    else if (tag?.isBlock && this.skipping === 0) {
      this.endBlock(tag.name);
      if (tag.name === 'pre') this.pre--;
    }
  }

  private writeText(text: string): void {
    if (this.skipping > 0) return;
    if (this.pre === 0) {
      this.write(text);
      return;
    }
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (index > 0) this.newLine();
      this.write(line);
    }
  }

  /** Runs of white space are one space, none at the start of a line. */
  private write(text: string): void {
    const collapsed = text.replace(WIDE_SPACE, ' ');
    const spaced = this.line === '' || this.line.endsWith(' ');
    this.line += spaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  }

  private newLine(): void {
    this.lines.push(this.line.trim());
    this.line = '';
  }

  private endLine(): void {
    if (this.line !== '' && this.line.trim() !== '') this.newLine();
  }

  private endBlock(name: string): void {
    this.endLine();
    if ((this.inParagraph || name === 'p') && this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
    this.inParagraph = false;
  }

  private tagAt(start: number, end: number): Tag {
    const written = this.source.slice(start, end);
    return TAGS.get(written) ?? tagOf(written, this.xml);
  }

  onattribend(): void {}
  onattribentity(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}
}

/** A tag in capitals, with a prefix, or not among the usual ones. */
function tagOf(written: string, xml: boolean): Tag {
  const lower = written.toLowerCase();
  const name = xml ? lower.slice(lower.indexOf(':') + 1) : lower;
  return TAGS.get(name) ?? describeTag(name);
}

/** One of each: making them costs more than reading most texts. */
const htmlReader = createReader(false);
const xmlReader = createReader(true);

function createReader(xml: boolean) {
  const writer = new Writer(xml);
  const tokenizer = new Tokenizer({ xmlMode: xml, decodeEntities: false }, writer);
  return { tokenizer, writer, isRaw: () => !xml && writer.isRaw };
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

/** Emoji travel as pictures; their alternative text is what was said. */
function pictureText(attributes: Readonly<Record<string, string>>): string {
  const alt = attributes.alt ?? '';
  if (alt === '' || alt.length > 40 || /[<>]/.test(alt)) return '';
  if (/\b(?:emoji|smiley|wp-smiley|emoticon)/i.test(attributes.class ?? '')) return alt;
  return alt.length <= 8 && !/[\p{L}\p{N}]{2}/u.test(alt) ? alt : '';
}
