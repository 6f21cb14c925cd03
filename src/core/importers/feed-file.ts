// A saved feed as a file: the feed parser on bytes from the disk.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions } from '../../contract/model.ts';
import { decode } from '../text/decode.ts';
import { nameComment } from '../text/feed/comment-title.ts';
import { parseFeed, sniffFeed } from '../text/feed/parse.ts';
import { type ImportBatch, type Importer, type InputFile, type Inspection, noColumns } from './importer.ts';
import { BATCH, checkOptions } from './values.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const NAMES = { rss: 'RSS', atom: 'Atom', rdf: 'RSS 1.0 (RDF)', json: 'JSON Feed' } as const;

export const feedFile: Importer = {
  id: 'feed',
  label: 'Feed file',
  description: 'An RSS, Atom or JSON feed saved to a file.',
  extensions: ['xml', 'rss', 'atom', 'rdf', 'json'],
  fields: [{ name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' }],
  sniff: (file) => sniffFeed(decode(file.head, { xml: true }).text),
  inspect,
  read,
  reread,
};

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const feed = await parse(file, options);
  return {
    title: feed.title,
    detected: [
      { label: 'Format', value: NAMES[feed.format] },
      { label: 'Entries', value: String(feed.entries.length) },
      ...feed.notices.map((value) => ({ label: 'Note', value })),
    ],
    ...noColumns,
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const feed = await parse(file, options);
  const pages: (readonly FoundMention[])[] = [];
  for (let at = 0; at < feed.entries.length; at += BATCH)
    pages.push(feed.entries.slice(at, at + BATCH).map(nameComment));
  if (pages.length === 0) pages.push([]);
  for (const [index, mentions] of pages.entries()) {
    signal.throwIfAborted();
    const first = index === 0;
    yield {
      mentions,
      rejections: first ? feed.rejections : [],
      bytes: Math.round((file.size * (index + 1)) / pages.length),
      title: feed.title,
      notes: first ? feed.notices : [],
    };
  }
}

/** One kept entry read again. */
function reread(raw: string, options: ImportOptions): FoundMention | null {
  try {
    const [entry] = parseFeed(Buffer.from(raw), null, null, options.zone).entries;
    return entry ? nameComment(entry) : null;
  } catch (thrown) {
    if (thrown instanceof EarshotError) return null;
    throw thrown;
  }
}

async function parse(file: InputFile, options: ImportOptions) {
  checkOptions(options, file.path);
  if (file.size > MAX_BYTES) {
    throw new EarshotError('bad-file', `${file.name} is larger than 64 MB, too large for a feed.`, { file: file.path });
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  try {
    return parseFeed(Buffer.concat(chunks), null, null, options.zone);
  } catch (thrown) {
    if (!(thrown instanceof EarshotError)) throw thrown;
    throw new EarshotError(
      thrown.code,
      `${file.name}: ${thrown.message}`,
      { file: file.path, ...thrown.place },
      thrown,
    );
  }
}
