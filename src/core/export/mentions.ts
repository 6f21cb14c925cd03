// The mentions of a search as a file, page by page: whole texts with all that is known of them, never all in memory.
import type { CellValue } from 'hucre';
import type { MentionRecord } from '../../contract/model.ts';
import type { MentionFormat } from '../../contract/searching.ts';
import { type Cell, writeRow } from '../../present/csv-cells.ts';
import type { Pieces } from './write-file.ts';
import { wallTime, writeTime } from './write-time.ts';
import { textCell } from './xlsx-cells.ts';

export interface MentionsToWrite {
  readonly query: string;
  /** The project's: times are told as its clocks showed them. */
  readonly zone: string;
  readonly computed: number;
  readonly pages: AsyncIterable<readonly MentionRecord[]>;
}

export function writeMentions(format: MentionFormat, found: MentionsToWrite): Pieces {
  if (format === 'json') return writeJson(found);
  return format === 'csv' ? writeCsv(found) : writeXlsx(found);
}

interface Field {
  readonly name: string;
  readonly width: number;
  readonly of: (record: MentionRecord) => Cell | { readonly at: number };
}

const FIELDS: readonly Field[] = [
  { name: 'id', width: 18, of: (record) => String(record.id) },
  { name: 'published', width: 17, of: (record) => moment(record.published) },
  { name: 'zone assumed', width: 9, of: (record) => (record.zoneAssumed ? 'yes' : '') },
  { name: 'author', width: 22, of: (record) => record.author },
  { name: 'handle', width: 18, of: (record) => record.handle },
  { name: 'platform', width: 12, of: (record) => record.platform },
  { name: 'ours', width: 8, of: (record) => (record.ours ? 'yes' : '') },
  { name: 'source', width: 22, of: (record) => record.source },
  { name: 'title', width: 30, of: (record) => record.title },
  { name: 'text', width: 80, of: (record) => record.text },
  { name: 'link', width: 30, of: (record) => record.url },
  { name: 'language', width: 9, of: (record) => record.language },
  { name: 'sentiment', width: 11, of: (record) => record.sentiment },
  { name: 'score', width: 8, of: (record) => record.score },
  { name: 'intent', width: 12, of: (record) => record.intent },
  { name: 'signals', width: 16, of: (record) => record.flags.join(', ') },
  { name: 'risk', width: 8, of: (record) => record.risk },
  { name: 'tags', width: 24, of: (record) => record.tags.join(', ') },
  { name: 'thread', width: 18, of: (record) => record.thread },
  { name: 'answers', width: 18, of: (record) => record.parent },
  { name: 'copy of', width: 18, of: (record) => (record.duplicateOf === null ? null : String(record.duplicateOf)) },
  { name: 'attributes', width: 24, of: (record) => listOf(record.attributes) },
  { name: 'engagement', width: 24, of: (record) => listOf(record.engagement) },
  { name: 'collected', width: 17, of: (record) => moment(record.captured) },
];

function moment(iso: string | null): { readonly at: number } | null {
  return iso === null ? null : { at: Date.parse(iso) };
}

function listOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}

async function* writeCsv({ pages, zone }: MentionsToWrite): AsyncGenerator<string> {
  yield `\ufeff${writeRow([...FIELDS.map((field) => field.name), 'zone'])}`;
  const write = (value: ReturnType<Field['of']>): Cell =>
    typeof value === 'object' && value !== null ? writeTime(value.at, zone) : value;
  for await (const page of pages)
    yield page.map((record) => writeRow([...FIELDS.map((field) => write(field.of(record))), zone])).join('');
}

/** A workbook has one time zone: the headings of its times name it. */
async function* writeXlsx({ pages, zone }: MentionsToWrite): AsyncGenerator<Uint8Array> {
  const { writeXlsxStream } = await import('hucre/xlsx');
  const isTime = (name: string) => name === 'published' || name === 'collected';
  const columns = FIELDS.map(({ name, width }) => ({
    header: isTime(name) ? `${name} (${zone})` : name,
    width,
    ...(isTime(name) ? { numFmt: 'yyyy-mm-dd hh:mm' } : {}),
  }));
  const cell = (value: ReturnType<Field['of']>): CellValue => {
    if (typeof value === 'string') return textCell(value);
    return typeof value === 'object' && value !== null ? wallTime(value.at, zone) : value;
  };
  async function* rows() {
    for await (const page of pages) for (const record of page) yield FIELDS.map((field) => cell(field.of(record)));
  }
  for await (const piece of writeXlsxStream(rows(), { name: 'Mentions', columns, freezePane: { rows: 1 } }))
    yield piece;
}

async function* writeJson({ query, zone, computed, pages }: MentionsToWrite): AsyncGenerator<string> {
  const head = JSON.stringify({ query, zone, exported: writeTime(computed, zone) });
  yield `${head.slice(0, -1)},"mentions":[`;
  let first = true;
  for await (const page of pages) {
    for (const record of page) {
      const { published, captured } = record;
      const local = {
        ...record,
        published: published === null ? null : writeTime(Date.parse(published), zone),
        captured: writeTime(Date.parse(captured), zone),
      };
      yield `${first ? '\n' : ',\n'}${JSON.stringify(local)}`;
      first = false;
    }
  }
  yield '\n]}\n';
}
