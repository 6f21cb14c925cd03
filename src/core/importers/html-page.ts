// One saved web page, one mention: its article without menus, notices and comments.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions, Millis, Published } from '../../contract/model.ts';
import { keepPage, looksBlocked, MAX_PAGE, readArticleSync } from '../text/article.ts';
import { decodePage } from '../text/article-bytes.ts';
import { madeId } from '../text/made-id.ts';
import { machineZone, offsetAt } from '../text/zones.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from './importer.ts';
import { encodingOf } from './lines.ts';
import { checkOptions } from './values.ts';

export const htmlPage: Importer = {
  id: 'html',
  label: 'Web page',
  description: 'A saved web page: its article, without menus, notices and comments, is one mention.',
  extensions: ['html', 'htm', 'xhtml'],
  fields: [
    { name: 'zone', label: 'Time zone of a date that carries none', type: 'zone' },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff,
  inspect,
  read,
  reread,
};

/** A page larger than this, its scripts left out, is not kept. */
const MAX_RAW = 1024 * 1024;

function sniff(file: InputFile): number {
  const start = decodePage(file.head.subarray(0, 16 * 1024)).text.slice(0, 4000);
  const page = /<!doctype html|<html[\s>]/i.test(start);
  if (/\.x?html?$/i.test(file.name)) return page ? 0.8 : /<[a-z][a-z\d]{0,10}[\s>]/i.test(start) ? 0.7 : 0.3;
  return page && /^\s*</.test(start) ? 0.6 : 0;
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const { mention, encoding } = await readPage(file, options);
  return {
    title: mention.title,
    detected: [
      { label: 'Encoding', value: encoding },
      { label: 'Characters', value: String(mention.text.length) },
      ...(mention.attributes.site ? [{ label: 'Site', value: mention.attributes.site }] : []),
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  signal.throwIfAborted();
  const { mention, notes } = await readPage(file, options);
  yield { mentions: [mention], rejections: [], bytes: file.size, title: mention.title, notes };
}

/** What is kept of the page: with the file's date, which stands in for one the page does not tell. */
interface Kept {
  readonly modified: Millis;
  readonly html: string;
}

async function readPage(file: InputFile, options: ImportOptions) {
  checkOptions(options, file.path);
  const place = { file: file.path };
  if (file.size > MAX_PAGE)
    throw new EarshotError('bad-file', `${file.name} is larger than 5 MB, too large for a page.`, place);
  const chosen = options.encoding ? encodingOf(file, options) : null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  const { text: html, encoding, note } = decodePage(Buffer.concat(chunks), null, chosen);
  const mention = toMention({ modified: file.modified, html }, options);
  if (mention === null) {
    throw new EarshotError('bad-file', `${file.name} holds no text that a reader would see.`, place);
  }
  const notes = [note, looksBlocked(html)].filter((one) => one !== null);
  return { mention, encoding, notes };
}

/** Null where the page has no text. */
function toMention(kept: Kept, options: ImportOptions): FoundMention | null {
  const saved = savedFrom(kept.html);
  const article = readArticleSync(kept.html, saved?.url ?? null, { zone: options.zone });
  if (article === null) return null;
  const { title, text, author, siteName } = article;
  const url = article.address ?? saved?.url ?? null;
  const raw = JSON.stringify({ ...kept, html: (saved?.mark ?? '') + keepPage(kept.html) });
  return {
    externalId: madeId(url, title, text),
    title,
    text,
    url,
    author: author === null ? null : { name: author, handle: null, platform: null, url: null },
    published: article.published ?? dateOf(kept.modified, options.zone),
    language: article.language,
    thread: null,
    parent: null,
    attributes: siteName === null ? {} : { site: siteName },
    engagement: {},
    raw: raw.length > MAX_RAW ? null : raw,
  };
}

function reread(raw: string, options: ImportOptions): FoundMention | null {
  const kept = readKept(raw);
  return kept && toMention(kept, options);
}

function readKept(raw: string): Kept | null {
  try {
    const { modified, html } = JSON.parse(raw) ?? {};
    return typeof html === 'string' ? { modified: typeof modified === 'number' ? modified : 0, html } : null;
  } catch {
    return null;
  }
}

/** Browsers write into a saved page where it came from. */
const SAVED = /<!--\s*saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,2000})\s*-->/i;

function savedFrom(html: string): { readonly mark: string; readonly url: string } | null {
  const found = SAVED.exec(html.slice(0, 4000));
  return found?.[1] ? { mark: found[0], url: found[1] } : null;
}

function dateOf(modified: Millis, zone: string | undefined): Published | null {
  if (modified <= 0) return null;
  const at = Math.round(modified);
  return { at, zone: 'assumed', offset: offsetAt(zone ?? machineZone(), at) };
}
