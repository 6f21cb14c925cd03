// Reads mentions next to each other in time out of the tables into columns.
import type { Database } from 'better-sqlite3';
import type { TermKind } from '../../contract/model.ts';
import { hourIn } from '../text/days.ts';
import { sumReactions } from '../text/reactions.ts';
import { partScripts } from '../text/script-pairs.ts';
import { siteOf } from '../text/site.ts';
import { addBit, type Bits, noBits } from './bits.ts';
import { listNumbers, marks, noIntent, noSentiment, type SegmentColumns } from './segment.ts';
import type { WordTable } from './word-table.ts';
import { createWordGatherer, type SegmentWords } from './words.ts';

/** Ids from `low` up to, and without, `high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly id: number;
  readonly at: number;
  readonly source: number;
  readonly author: number | null;
  readonly url: string | null;
  readonly marks: number;
  readonly engagement: string | null;
  readonly attributes: string | null;
  readonly day: number;
  readonly language: string | null;
  readonly sentiment: number | null;
  readonly intent: number | null;
  readonly flags: number;
  readonly risk: number;
  readonly terms: Buffer | null;
}

const within = 'BETWEEN ? AND ?';

export interface SegmentReader {
  /** The ids of visible mentions in a range, ascending. */
  listIds(range: Range): Float64Array;
  readColumns(range: Range): SegmentColumns;
  /** Tags and topics alone. */
  readGroups(range: Range, columns: Pick<SegmentColumns, 'ids'>): Pick<SegmentColumns, 'topics' | 'tags'>;
  /** Of the same mentions: read both within one transaction. */
  readWords(range: Range, columns: SegmentColumns): SegmentWords;
}

export function createSegmentReader(
  db: Database,
  book: { readonly kindOf: (term: number) => TermKind; readonly attributeOf: AttributeLookup },
  zone: () => string,
  table: () => WordTable,
): SegmentReader {
  const ids = db
    .prepare<[bigint, bigint], number>(
      `SELECT mention_id FROM fact WHERE mention_id ${within} AND hidden = 0 ORDER BY 1`,
    )
    .pluck();
  const rows = db.prepare<[bigint, bigint], Row>(
    `SELECT m.id, m.at, m.source_id AS source, m.author_id AS author, m.url,
       (m.url IS NOT NULL) * ${marks.url} + (m.title IS NOT NULL) * ${marks.title} + (m.thread IS NOT NULL) * ${marks.thread}
         + (m.parent IS NOT NULL) * ${marks.reply} + (m.attributes IS NOT NULL) * ${marks.attribute}
         + (f.duplicate_of IS NOT NULL) * ${marks.duplicate} + (f.similar_to IS NOT NULL) * ${marks.similar}
         + (f.sentiment_by IS NOT NULL OR f.intent_by IS NOT NULL OR f.language_by IS NOT NULL OR f.risk_by IS NOT NULL
            OR f.flags_set > 0) * ${marks.corrected}
         + (m.dated = 'captured') * ${marks.undated}
         + EXISTS (SELECT 1 FROM mention x JOIN fact y ON y.mention_id = x.id
             WHERE x.source_id = m.source_id AND x.parent = m.external_id AND y.hidden = 0) * ${marks.replied} AS marks,
       m.engagement, m.attributes, f.day, f.language, f.sentiment, f.intent, f.flags, f.risk, f.terms
     FROM fact f CROSS JOIN mention m ON m.id = f.mention_id
     WHERE f.mention_id ${within} AND f.hidden = 0 ORDER BY f.mention_id`,
  );
  const topics = db
    .prepare<[bigint, bigint], [number, number]>(
      `SELECT topic_id, mention_id FROM mention_topic INDEXED BY mention_topic_mention WHERE mention_id ${within} ORDER BY mention_id`,
    )
    .raw();
  const tags = db
    .prepare<[bigint, bigint], [number, number]>(
      `SELECT tag_id, mention_id FROM mention_tag INDEXED BY mention_tag_mention WHERE mention_id ${within} ORDER BY mention_id`,
    )
    .raw();
  const texts = db
    .prepare<[bigint, bigint], [number, string | null, string]>(
      `SELECT m.id, m.title, m.text FROM mention m WHERE m.id ${within} ORDER BY m.id`,
    )
    .raw();
  const ends = ({ low, high }: Range): [bigint, bigint] => [BigInt(low), BigInt(high) - 1n];

  function readGroups(
    range: Range,
    { ids: own }: Pick<SegmentColumns, 'ids'>,
  ): Pick<SegmentColumns, 'topics' | 'tags'> {
    return {
      topics: readMemberships(topics.iterate(...ends(range)), own),
      tags: readMemberships(tags.iterate(...ends(range)), own),
    };
  }

  return {
    readGroups,
    listIds: (range) => Float64Array.from(ids.all(...ends(range))),
    readColumns: (range) => {
      const found = rows.all(...ends(range));
      const filled = fillColumns(found, zone());
      const termLists = found.map((row) => splitTerms(row.terms, book.kindOf));
      return {
        ...filled,
        ...readGroups(range, filled),
        terms: listNumbers(termLists.map(({ terms }) => terms)),
        names: listNumbers(termLists.map(({ names }) => names)),
        attributes: listNumbers(found.map((row) => readAttributes(row.attributes, book.attributeOf))),
      };
    },
    readWords: (range, { ids: own, size }) => {
      const gatherer = createWordGatherer(table());
      let place = 0;
      for (const [id, title, text] of texts.iterate(...ends(range))) {
        if (id !== own[place]) continue;
        if (title !== null) gatherer.add(place, partScripts(title));
        gatherer.add(place, partScripts(text));
        place += 1;
      }
      return gatherer.finish(size);
    },
  };
}

type Filled = Omit<SegmentColumns, 'topics' | 'tags' | 'terms' | 'names' | 'attributes'>;

function fillColumns(rows: readonly Row[], zone: string): Filled {
  const size = rows.length;
  const sites = createNames();
  const languages = createNames();
  const columns = {
    size,
    ids: new Float64Array(size),
    at: new Float64Array(size),
    day: new Int32Array(size),
    hour: new Uint8Array(size),
    source: new Uint32Array(size),
    author: new Uint32Array(size),
    site: new Uint16Array(size),
    language: new Uint8Array(size),
    sentiment: new Int8Array(size),
    intent: new Uint8Array(size),
    flags: new Uint8Array(size),
    risk: new Uint8Array(size),
    marks: new Uint16Array(size),
    engagement: new Float64Array(size),
    sites: sites.list,
    languages: languages.list,
  };
  rows.forEach((row, place) => {
    columns.ids[place] = row.id;
    columns.at[place] = row.at;
    columns.day[place] = row.day;
    columns.hour[place] = hourIn(zone, row.at);
    columns.source[place] = row.source;
    columns.author[place] = row.author ?? 0;
    columns.site[place] = sites.placeOf(row.url === null ? null : siteOf(row.url));
    columns.language[place] = languages.placeOf(row.language);
    columns.sentiment[place] = row.sentiment ?? noSentiment;
    columns.intent[place] = row.intent ?? noIntent;
    columns.flags[place] = row.flags;
    columns.risk[place] = row.risk;
    columns.marks[place] = row.marks;
    columns.engagement[place] = sumReactions(row.engagement, null) ?? Number.NaN;
  });
  return columns;
}

/** Names as numbers; 0 is none. */
function createNames(): { readonly list: string[]; placeOf(name: string | null): number } {
  const list = [''];
  const places = new Map<string, number>();
  return {
    list,
    placeOf: (name) => {
      if (name === null) return 0;
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, list.length);
      return list.push(name) - 1;
    },
  };
}

/** Both in the order of ids: rows of mentions that are hidden are passed over. */
function readMemberships(rows: Iterable<readonly [number, number]>, ids: Float64Array): Map<number, Bits> {
  const sets = new Map<number, Bits>();
  let place = 0;
  for (const [group, id] of rows) {
    while (place < ids.length && (ids[place] ?? 0) < id) place += 1;
    if (ids[place] !== id) continue;
    const bits = sets.get(group) ?? noBits(ids.length);
    sets.set(group, bits);
    addBit(bits, place);
  }
  return sets;
}

/** Kinds that stand in `terms`; the others stand in `names`. */
export const cloudKinds: ReadonlySet<TermKind> = new Set(['word', 'hashtag', 'handle', 'emoji', 'domain']);

function splitTerms(blob: Buffer | null, kindOf: (term: number) => TermKind): { terms: number[]; names: number[] } {
  const terms: number[] = [];
  const names: number[] = [];
  for (let at = 0; blob && at + 4 <= blob.length; at += 4) {
    const term = blob.readUInt32LE(at);
    (cloudKinds.has(kindOf(term)) ? terms : names).push(term);
  }
  return { terms, names };
}

/** The number of an attribute with this name and value, as a file wrote them; null where it has too many values. */
export type AttributeLookup = (name: string, value: string) => number | null;

function readAttributes(json: string | null, attributeOf: AttributeLookup): number[] {
  if (json === null) return [];
  const found = Object.entries(JSON.parse(json) as Record<string, string>).map(([name, value]) =>
    attributeOf(name, value),
  );
  return [...new Set(found.filter((number) => number !== null))];
}
