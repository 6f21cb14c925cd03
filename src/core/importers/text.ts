// One text file, one mention: an article or post as somebody saved it.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions, Published } from '../../contract/model.ts';
import { dateFormat, readNumbers } from '../text/date-formats.ts';
import { isPlausible, parseDate } from '../text/dates.ts';
import { decode } from '../text/decode.ts';
import { madeId } from '../text/made-id.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from './importer.ts';
import { encodingOf } from './lines.ts';
import { checkOptions } from './values.ts';

const MAX_BYTES = 8 * 1024 * 1024;
/** Lines at either end that may carry a date or a name. */
const EDGE = 8;

export const text: Importer = {
  id: 'text',
  label: 'Text file',
  description: 'Plain text or Markdown: one file is one mention.',
  extensions: ['txt', 'md', 'markdown', 'text'],
  fields: [
    { name: 'zone', label: 'Time zone of a date that carries none', type: 'zone' },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff: (file) => (/\.(txt|text|md|markdown)$/i.test(file.name) ? 0.5 : /\.[a-z\d]{1,5}$/i.test(file.name) ? 0 : 0.1),
  inspect,
  read,
  reread: (raw, options) => (raw.trim() === '' ? null : toMention(raw, options.zone)),
};

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const { mention, encoding } = await readText(file, options);
  return {
    title: mention.title,
    detected: [
      { label: 'Encoding', value: encoding },
      { label: 'Characters', value: String(mention.text.length) },
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  signal.throwIfAborted();
  const { mention, note } = await readText(file, options);
  const notes = note ? [note] : [];
  yield { mentions: [mention], rejections: [], bytes: file.size, title: mention.title, notes };
}

async function readText(file: InputFile, options: ImportOptions) {
  checkOptions(options, file.path);
  if (file.size > MAX_BYTES) {
    const message = `${file.name} is larger than 8 MB, too long for one mention. Save it as a table or as several files.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  const decoded = decode(Buffer.concat(chunks), { encoding: encodingOf(file, options) });
  const mention = toMention(decoded.text.replaceAll('\u0000', ''), options.zone);
  if (mention.text === '') {
    throw new EarshotError('bad-file', `${file.name} is empty: there is nothing to import.`, { file: file.path });
  }
  return { mention, note: decoded.note, encoding: decoded.encoding };
}

/** Title, date and author where the first or last lines say them; the text without lines that only repeat those. */
function toMention(whole: string, zone: string | undefined): FoundMention {
  const original = whole.replace(/\r\n?/g, '\n').trim();
  const front = frontMatter(original);
  const lines = front.body.split('\n').map((line) => line.trimEnd());
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const edges = [...new Set([...filled.slice(0, EDGE), ...filled.slice(-EDGE)])];
  const drop = new Set<number>();

  let published = front.values.date ? dateIn(front.values.date, zone) : null;
  for (const index of edges) {
    const line = lines[index] ?? '';
    const bare = bareDate(line, zone);
    if (bare) drop.add(index);
    published ??= bare ?? labelledDate(line, zone);
  }

  const first = filled.filter((index) => !drop.has(index)).slice(0, EDGE);
  const titleAt = first[0] ?? -1;
  const candidate = cleanTitle(lines[titleAt] ?? '');
  const hasBody = filled.length - drop.size > 1;
  const title = front.values.title ?? (hasBody && isTitle(candidate) ? candidate : null);
  if (title !== null && title === candidate) drop.add(titleAt);

  // Pages repeat a title, in part or with the site's name; and name an author nobody is.
  const opening = first.slice(1).filter((index) => (lines[index]?.length ?? 0) < 120);
  const seen = new Set<string>();
  for (const index of opening) {
    const line = cleanTitle(lines[index] ?? '');
    if (title !== null && isNobody(line)) drop.add(index);
    else if (title !== null && (line === title || seen.has(line)) && line !== '') drop.add(index);
    seen.add(line);
  }
  const body = lines
    .filter((_, index) => !drop.has(index))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const author = front.values.author ?? null;
  return {
    externalId: madeId(original),
    title,
    text: body || title || original,
    url: null,
    author: author === null ? null : { name: author, handle: null, platform: null, url: null },
    published,
    language: null,
    thread: null,
    parent: null,
    attributes: {},
    engagement: {},
    raw: original,
  };
}

/** `title:`, `date:` and `author:` between two lines of dashes, as static sites have it. */
function frontMatter(whole: string): { body: string; values: { title?: string; date?: string; author?: string } } {
  const match = /^---\n([\s\S]{0,4000}?)\n---(?:\n|$)/.exec(whole);
  if (!match?.[1]) return { body: whole, values: {} };
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(.{1,300})$`, 'im')
      .exec(match[1] ?? '')?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2') || undefined;
  const values = { title: value('title'), date: value('date'), author: value('author') };
  if (!values.title && !values.date && !values.author) return { body: whole, values: {} };
  return { body: whole.slice(match[0].length), values };
}

function cleanTitle(line: string): string {
  if (line.length > 300) return line;
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s*[|–—-]\s*$/, '')
    .trim();
}

/** Short, one sentence at most, no list item, no address. */
function isTitle(line: string): boolean {
  if (line.length < 3 || line.length > 140 || !/\p{L}{2}/u.test(line)) return false;
  if (/^[•*\-–>@#<]|^https?:|^\d+[.)]\s/.test(line)) return false;
  return !/[.;,:]$/.test(line) || /\.\.\.$|…$/.test(line);
}

function isNobody(line: string): boolean {
  return /^(?:por |by |door |di |von |par )?(?:anonim[oa]?|anónim[oa]|anoniem|anonymous|anonyme|anonym|unknown author|admin)$/i.test(
    line,
  );
}

/** A line that holds a date and nothing else but a bullet. */
function bareDate(line: string, zone: string | undefined): Published | null {
  if (line.length > 200) return null;
  const text = line.replace(/^[\s•*·\-–|]+|[\s|·]+$/g, '');
  return text.length > 40 || !/\d{4}/.test(text) || /^\d{4}$/.test(text) ? null : dateIn(text, zone);
}

const LABEL =
  /(?:^|[\s|·•(])(?:publicado|publicada|publicación|fecha|published|posted|date|pubblicato|data|gepubliceerd|geplaatst|datum|publié|publiée|veröffentlicht|publicada em|publicado em)(?:\s(?:el|on|il|op|le|am|em|at))?\s?:?\s*(\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s|del\s)?\d{4}|\p{L}{3,12}\s\d{1,2},?\s\d{4})/iu;

/** `Publicado: 2021-04-01`, also where the page's next words stick to it. */
function labelledDate(line: string, zone: string | undefined): Published | null {
  if (line.length > 400) return null;
  const found = LABEL.exec(line)?.[1];
  return found ? dateIn(found, zone) : null;
}

function dateIn(given: string, zone: string | undefined): Published | null {
  const numbers = readNumbers(given);
  // 3/4/2021 could be March or April: an article is better without a date than with a wrong one.
  const unclear =
    numbers !== null &&
    numbers.a.length < 4 &&
    Number(numbers.a) <= 12 &&
    Number(numbers.b) <= 12 &&
    numbers.a !== numbers.b;
  if (unclear) return null;
  const published = numbers
    ? dateFormat(numbers.a.length === 4 ? 'ymd' : 'dmy').parse(given, zone)
    : parseDate(given, zone);
  return published && isPlausible(published.at) ? published : null;
}
