// A small random project: as plain objects for the naive evaluator, and as a database for the real one.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import type { Flag, Intent, NameKind } from '../../../src/contract/model.ts';
import { flagBits, intentNumber } from '../../../src/core/db/labels.ts';
import { migrations } from '../../../src/core/db/migrate.ts';
import { addSearchFunctions } from '../../../src/core/db/search-functions.ts';
import { createTextIndex } from '../../../src/core/db/text-index.ts';
import type { QueryContext } from '../../../src/core/query/to-sql-fields.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { vocabulary } from './arbitrary.ts';

export interface Said {
  readonly id: number;
  readonly externalId: string;
  readonly source: number;
  readonly author: number | null;
  readonly at: number;
  readonly dated: boolean;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly thread: string | null;
  readonly parent: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string | null;
  readonly sentiment: number | null;
  readonly intent: Intent | null;
  readonly flags: readonly Flag[];
  readonly risk: number;
  readonly corrected: boolean;
  readonly people: readonly string[];
  readonly grouped: boolean;
  readonly sampled: { readonly actual: string; readonly predicted: string } | null;
  readonly named: { readonly topic: string; readonly by: NameKind } | null;
  readonly duplicateOf: number | null;
  readonly similarTo: number | null;
  readonly hidden: boolean;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
}

export const zone = 'America/New_York';
export const now = Date.UTC(2026, 8, 20, 12);
export const spillSeconds = 40;

export const sources = [
  { id: 1, name: 'El País', kind: 'feed' },
  { id: 2, name: 'Brand tweets', kind: 'file' },
  { id: 3, name: 'Nothing here', kind: 'feed' },
];
export const authors = [
  { id: 1, name: 'Ana García', handle: '@anag', ours: false },
  { id: 2, name: 'Núria', handle: null, ours: false },
  { id: 3, name: 'Mar Azul', handle: '@marazul', ours: true },
];
export const tags = { delivery: 1, crisis: 2, 'long gone': 3 };
export const topics = { 'our brand': 1, competitors: 2, 'old topic': 3 };
/** Tag and topic 3 were removed: their rows are still there. */
export const removed = { tag: 'long gone', topic: 'old topic' };

export const context: QueryContext = {
  zone,
  now,
  riskThreshold: 50,
  spillSeconds,
  attributes: new Set(['airline', 'seat row']),
  sources,
  tags: new Map(Object.entries(tags).filter(([name]) => name !== removed.tag)),
  topics: new Map(
    Object.entries(topics)
      .filter(([name]) => name !== removed.topic)
      .map(([name, id]) => [name, { id, query: '' }]),
  ),
  idFloor: (at) => BigInt(Math.floor(at / 1000) * 64),
  wordsLike: () => [],
};

// Both sides of midnight in the zone and in UTC, of the ends of months, and of P7D and PT36H before now.
const instants = [
  '2025-12-31T23:59:59.999-05:00',
  '2026-01-01T00:00:00.000-05:00',
  '2026-08-15T00:00:00.000-04:00',
  '2026-08-31T23:59:59.999-04:00',
  '2026-09-01T00:00:00.000-04:00',
  '2026-09-09T23:59:59.999-04:00',
  '2026-09-10T00:00:00.000-04:00',
  '2026-09-10T09:30:00.000Z',
  '2026-09-10T09:30:59.999Z',
  '2026-09-10T09:31:00.000Z',
  '2026-09-10T09:00:00.000-04:00',
  '2026-09-10T10:00:00.000-04:00',
  '2026-09-13T12:00:00.000Z',
  '2026-09-13T11:59:59.999Z',
  '2026-09-19T00:00:00.000Z',
  '2026-09-18T23:59:59.999Z',
  '2026-09-20T11:59:59.000Z',
].map((iso) => Date.parse(iso));

const text = fc
  .array(fc.constantFrom(...vocabulary, 'PEDIDO', 'Cafe', 'e-mail', '#MarAzul', 'mar azul'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const draft = fc.record({
  source: fc.constantFrom(1, 2),
  author: maybe(fc.constantFrom(1, 2, 3)),
  at: fc.constantFrom(...instants),
  moved: fc.constantFrom(0, 0, 0, 20, spillSeconds),
  title: maybe(text),
  text,
  url: maybe(fc.constant('https://example.com/')),
  thread: maybe(fc.constant('t')),
  parent: maybe(fc.constantFrom('m0', 'm1', 'm2')),
  attributes: fc.constantFrom<Record<string, string>>(
    {},
    {},
    { Airline: 'Delta' },
    { airline: 'Dèlta', 'Seat row': '12' },
    { Airline: 'Air France', 'seat row': '3' },
  ),
  language: maybe(fc.constantFrom('es', 'it')),
  sentiment: maybe(fc.constantFrom(-1, 0, 1)),
  intent: maybe(fc.constantFrom<Intent>('comment', 'thanks', 'question', 'complaint')),
  flags: fc.subarray<Flag>(['irony', 'purchase', 'churn', 'public']),
  risk: fc.constantFrom(0, 0, 40, 50, 80),
  corrected: fc.boolean(),
  dated: fc.boolean(),
  people: fc.subarray(['ana garcia', 'núria']),
  grouped: fc.boolean(),
  sampled: maybe(
    fc.record({ actual: fc.constantFrom('negative', 'neutral'), predicted: fc.constantFrom('negative', 'positive') }),
  ),
  named: maybe(
    fc.record({
      topic: fc.constantFrom('our brand', 'competitors'),
      by: fc.constantFrom<NameKind>('name', 'handle', 'misspelling'),
    }),
  ),
  copy: fc.boolean(),
  hidden: fc.constantFrom(false, false, false, true),
  tags: fc.subarray(Object.keys(tags)),
  topics: fc.subarray(Object.keys(topics)),
});

export const worldArbitrary: fc.Arbitrary<readonly Said[]> = fc
  .array(draft, { minLength: 1, maxLength: 12 })
  .map((drafts) =>
    drafts.map(({ moved, copy, ...rest }, index) => ({
      ...rest,
      id: (Math.floor(rest.at / 1000) + moved) * 64 + index,
      externalId: `m${index}`,
      duplicateOf: copy && index > 0 ? index - 1 : null,
      similarTo: copy || index % 3 > 0 ? null : index - 2,
    })),
  )
  .map((said) =>
    said.map((one) => ({
      ...one,
      duplicateOf: said[one.duplicateOf ?? -1]?.id ?? null,
      similarTo: said[one.similarTo ?? -1]?.id ?? null,
    })),
  );

export function buildDatabase(world: readonly Said[]): Database.Database {
  const db = new Database(':memory:');
  for (const migration of migrations) migration(db);
  addSearchFunctions(db);
  for (const { id, name, kind } of sources) {
    db.prepare("INSERT INTO source (id, kind, name, config, created) VALUES (?, ?, ?, '{}', 0)").run(id, kind, name);
  }
  for (const { id, name, handle, ours } of authors) {
    const folded = fold([name, handle].filter((part) => part !== null).join(' '));
    db.prepare('INSERT INTO author (id, identity, name, handle, folded, ours) VALUES (?, ?, ?, ?, ?, ?)').run(
      id,
      `${id}`,
      name,
      handle,
      folded,
      ours ? 1 : 0,
    );
  }
  for (const [name, id] of Object.entries(tags)) {
    db.prepare("INSERT INTO tag (id, name, folded, color, created, removed) VALUES (?, ?, ?, '', 0, ?)").run(
      id,
      name,
      name,
      name === removed.tag ? 1 : null,
    );
  }
  for (const [name, id] of Object.entries(topics)) {
    db.prepare(
      "INSERT INTO topic (id, name, folded, scope, query, color, created, removed) VALUES (?, ?, ?, 'search', '', '', 0, ?)",
    ).run(id, name, name, name === removed.topic ? 1 : null);
  }
  db.exec(`INSERT INTO term (id, kind, key, shown) VALUES (1, 'person', 'ana garcia', 'Ana García'), (2, 'person', 'nuria', 'Núria');
    INSERT INTO grouping (id, key, label, at) VALUES (1, 'k9', 'asked often', 0);
    INSERT INTO sample (id, name, facet, query, by, strata, version, created) VALUES (3, 'S', 'sentiment', '', 'random', '{}', 1, 0)`);
  for (const said of world) insertSaid(db, said);
  for (const said of world) {
    db.prepare('UPDATE fact SET duplicate_of = ?, similar_to = ? WHERE mention_id = ?').run(
      said.duplicateOf,
      said.similarTo,
      said.id,
    );
  }
  return db;
}

function insertSaid(db: Database.Database, said: Said): void {
  const attributes = Object.entries(said.attributes);
  db.prepare(
    `INSERT INTO mention (id, source_id, external_id, author_id, at, dated, captured, title, text, url, text_key, thread, parent, attributes)
     VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, ?, ?, ?)`,
  ).run(
    said.id,
    said.source,
    said.externalId,
    said.author,
    said.at,
    said.dated ? 'known' : 'captured',
    said.title,
    said.text,
    said.url,
    said.thread,
    said.parent,
    attributes.length === 0 ? null : JSON.stringify(said.attributes),
  );
  createTextIndex(db).add(said.id, said);
  const terms = Uint32Array.from(said.people, (name) => (name === 'núria' ? 2 : 1));
  db.prepare(
    `INSERT INTO fact (mention_id, language, sentiment, intent, flags, risk, intent_by, terms, hidden, day)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`,
  ).run(
    said.id,
    said.language,
    said.sentiment,
    said.intent === null ? null : intentNumber(said.intent),
    flagBits(said.flags),
    said.risk,
    said.corrected ? '{}' : null,
    Buffer.from(terms.buffer),
    said.hidden ? 1 : 0,
  );
  if (said.grouped) db.prepare('INSERT INTO grouping_mention (grouping_id, mention_id) VALUES (1, ?)').run(said.id);
  if (said.sampled) {
    db.prepare(
      "INSERT INTO sample_item (sample_id, place, mention_id, stratum, label, predicted) VALUES (3, ?, ?, 'all', ?, ?)",
    ).run(BigInt(said.id), said.id, said.sampled.actual, said.sampled.predicted);
  }
  for (const [name, value] of attributes) {
    db.prepare('INSERT OR IGNORE INTO attribute (name, value, shown_name, shown) VALUES (?, ?, ?, ?)').run(
      fold(name),
      fold(value),
      name,
      value,
    );
    db.prepare(
      'INSERT INTO mention_attribute (attribute_id, mention_id) SELECT id, ? FROM attribute WHERE name = ? AND value = ?',
    ).run(said.id, fold(name), fold(value));
  }
  for (const name of said.tags) {
    db.prepare("INSERT INTO mention_tag (tag_id, mention_id, set_by) SELECT id, ?, '{}' FROM tag WHERE folded = ?").run(
      said.id,
      name,
    );
  }
  for (const name of said.topics) {
    const named = said.named?.topic === name ? { name: 1, handle: 2, domain: 4, misspelling: 8 }[said.named.by] : 0;
    db.prepare(
      'INSERT INTO mention_topic (topic_id, mention_id, named) SELECT id, ?, ? FROM topic WHERE folded = ?',
    ).run(said.id, named, name);
  }
}
