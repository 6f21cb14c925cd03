// A web page made harmless and small: no scripts, no hidden things, few attributes, bounded in depth and number.
import { Parser } from 'htmlparser2';

export interface TidyPage {
  /** A whole page again; where its tags agree with each other, tidying it a second time changes nothing. */
  readonly html: string;
  /** Characters a reader would see. */
  readonly seen: number;
  /** More elements, or more deeply nested ones, than any article: it ends where they became too many. */
  readonly monstrous: boolean;
  readonly title: string | null;
  /** The first h1 to h3 with text, in their order. */
  readonly headings: readonly string[];
  readonly language: string | null;
  /** The address the page gives as its own. */
  readonly address: string | null;
  /** Of <meta>: name, property or itemprop in lower case; the first value of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** JSON-LD as it stands in the page. */
  readonly records: readonly string[];
  readonly times: readonly PageTime[];
}

export interface PageTime {
  readonly value: string;
  /** Its own marks say that it is when the page was published. */
  readonly published: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Finding the article costs the square of the depth; pages of people stay under 40. */
const MAX_DEPTH = 60;
const MAX_OPEN = 2000;
const TITLES = new Set(['title', 'h1', 'h2', 'h3']);
const MAX_ELEMENTS = 40_000;
/** Each is a node of its own to the parsers that follow. */
const MAX_MARKS = 20_000;
const MAX_RECORD = 256 * 1024;
const MAX_LIST = 40;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const CHUNK = 16 * 1024;

const DROPPED = new Set(
  (
    'script style template noscript noembed noframes xmp plaintext iframe frame frameset svg math object embed applet ' +
    'canvas audio video source track map area select option optgroup textarea input button datalist dialog param base'
  ).split(' '),
);
const VOID = new Set(['br', 'hr', 'img', 'wbr', 'meta', 'link', 'col']);
const KEPT = new Set('class id role itemprop rel lang datetime pubdate name property content'.split(' '));
/** What everything stands in is never taken for something hidden. */
const FRAMES = new Set(['html', 'body', 'main', 'article']);
/** Written once around the whole, however often and wherever the page has them. */
const OUTERMOST = new Set(['html', 'head', 'body']);
const OF_THE_HEAD = new Set(['html', 'head', 'title', 'meta', 'link']);

export function tidyPage(html: string): TidyPage {
  const head: string[] = [];
  const body: string[] = [];
  const metas = new Map<string, string>();
  const records: string[] = [];
  const times: PageTime[] = [];
  const headings: string[] = [];
  let title: string | null = null;
  /** Of the title or heading that is open. */
  let words: { readonly of: string; text: string } | null = null;
  const open: { readonly name: string; readonly written: boolean }[] = [];
  let record: string | null = null;
  let time: { readonly marks: string; text: string } | null = null;
  let language: string | null = null;
  let address: string | null = null;
  let inHead = 0;
  let skipping = 0;
  let depth = 0;
  let elements = 0;
  let marks = 0;
  let seen = 0;
  let monstrous = false;

  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= MAX_OPEN || ++elements > MAX_ELEMENTS) monstrous = true;
      if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) record = '';
      if (skipping > 0 || DROPPED.has(name) || isHidden(name, attributes)) {
        skipping++;
        open.push({ name, written: false });
        return;
      }
      if (name === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
      if (isCanonical(name, attributes)) address ??= attributes.href?.trim().slice(0, 2000) || null;
      if (name === 'meta') keepMeta(metas, attributes);
      if (name === 'head' || name === 'title') inHead++;
      else if (!OF_THE_HEAD.has(name)) inHead = 0;
      if (TITLES.has(name)) words ??= { of: name, text: '' };
      if (name === 'time') time = { marks: timeMarks(attributes), text: attributes.datetime?.trim() ?? '' };
      const empty = VOID.has(name);
      const written = (empty || depth < MAX_DEPTH) && isWorthATag(name, attributes) && !OUTERMOST.has(name);
      if (written) (inHead > 0 ? head : body).push(startTag(name, attributes));
      if (written && !empty) depth++;
      open.push({ name, written: written && !empty });
    },
    ontext(text) {
      if (record !== null && record.length <= MAX_RECORD) record += text;
      if (skipping > 0) return;
      if (words && words.text.length < 1000) words.text += text;
      if (time && !/\d{4}/.test(time.text)) time.text += text.slice(0, 100);
      const escaped = escapeText(text);
      marks += (escaped.length - text.length) / 4;
      if (marks > MAX_MARKS) monstrous = true;
      if (inHead === 0) seen += text.replace(/\s+/g, ' ').trim().length;
      (inHead > 0 ? head : body).push(escaped);
    },
    onclosetag(name) {
      // A tag that the end of the page cuts off is closed without having been opened.
      if (open.at(-1)?.name !== name) return;
      const written = open.pop()?.written ?? false;
      if (name === 'script' && record !== null) {
        if (record.length <= MAX_RECORD && records.length < MAX_LIST) records.push(record);
        record = null;
      }
      if (skipping > 0) {
        skipping--;
        return;
      }
      if (words?.of === name) {
        const said = words.text.replace(/\s+/g, ' ').trim().slice(0, 1000);
        if (name === 'title') title ??= said || null;
        else if (said !== '' && headings.length < MAX_LIST) headings.push(said);
        words = null;
      }
      if (name === 'time' && time) {
        const value = time.text.trim().slice(0, 100);
        if (value !== '' && times.length < MAX_LIST) times.push({ value, published: isPublished(time.marks) });
        time = null;
      }
      if (written) {
        (inHead > 0 ? head : body).push(`</${name}>`);
        depth--;
      }
      if ((name === 'head' || name === 'title') && inHead > 0) inHead--;
    },
  });
  const clean = html.replace(CONTROLS, '');
  for (let at = 0; at < clean.length && !monstrous; at += CHUNK) parser.write(clean.slice(at, at + CHUNK));
  // Closing thousands of elements costs the square of their number: there they stay open.
  if (!monstrous) parser.end();

  const page = { seen, monstrous, language, address, metas, records, times, title, headings };
  return { html: writePage(language, records, head.join(''), body.join('')), ...page };
}

function writePage(language: string | null, records: readonly string[], head: string, body: string): string {
  const lang = language === null ? '' : ` lang="${escapeText(language.slice(0, 50)).replaceAll('"', '&quot;')}"`;
  const scripts = records.map((record) => `<script type="application/ld+json">${record}</script>`).join('');
  return `<!doctype html><html${lang}><head>${scripts}${head}</head><body>${body}</body></html>`;
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (FRAMES.has(name)) return false;
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test((attributes.style ?? '').slice(0, 2000));
}

function keepMeta(metas: Map<string, string>, attributes: Attributes): void {
  const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
  const name = key.trim().slice(0, 100).toLowerCase();
  const value = (attributes.content ?? '').trim();
  if (name !== '' && value !== '' && !metas.has(name) && metas.size < 500) metas.set(name, value.slice(0, 2000));
}

function timeMarks(attributes: Attributes): string {
  return `${attributes.itemprop ?? ''} ${attributes.class ?? ''} ${'pubdate' in attributes ? 'pubdate' : ''}`;
}

function isPublished(marks: string): boolean {
  return /publish|pubdate|entry-date|posted/i.test(marks) && !/updated|modified/i.test(marks);
}

/** Pictures say nothing, but for emoji, which travel as pictures with a short alternative text. */
function isWorthATag(name: string, attributes: Attributes): boolean {
  const alt = attributes.alt ?? '';
  if (name === 'link') return isCanonical(name, attributes);
  return name === 'img' ? alt !== '' && alt.length <= 40 : /^[a-z][a-z\d-]{0,30}$/.test(name);
}

function isCanonical(name: string, attributes: Attributes): boolean {
  return name === 'link' && /^canonical$/i.test(attributes.rel ?? '');
}

function startTag(name: string, attributes: Attributes): string {
  const most = name === 'meta' || name === 'link' ? 2000 : 200;
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    const kept =
      KEPT.has(key) || (key === 'alt' && name === 'img') || (key === 'href' && (name === 'a' || name === 'link'));
    if (kept) tag += ` ${key}="${escapeText(value.slice(0, most)).replaceAll('"', '&quot;')}"`;
  }
  return `${tag}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
