// The mentions of the naive evaluator as a project in memory, for what compares the two.
import Sqlite, { type Database } from 'better-sqlite3';
import { flagBits, intentNumber } from '../../src/core/db/labels.ts';
import { idFloor } from '../../src/core/db/mention-id.ts';
import { migrations } from '../../src/core/db/migrate.ts';
import { addSearchFunctions } from '../../src/core/db/search-functions.ts';
import { createTextIndex } from '../../src/core/db/text-index.ts';
import { findWordsLike } from '../../src/core/db/words-like.ts';
import type { QueryContext } from '../../src/core/query/to-sql-fields.ts';
import { createDayCounter } from '../../src/core/text/days.ts';
import { fold } from '../../src/core/text/fold.ts';
import type { NaiveMention } from './naive-query.ts';
import { attributes, authors, now, sources, tags, topics, zone } from './query-arbitraries.ts';

export const riskThreshold = 50;

const dayOf = createDayCounter(zone);
const nameBits = { name: 1, handle: 2, domain: 4, misspelling: 8 } as const;

export function buildProject(mentions: readonly NaiveMention[]): { db: Database; context: QueryContext } {
  const db = new Sqlite(':memory:');
  for (const migration of migrations) migration(db);
  addSearchFunctions(db);
  addNames(db, mentions);
  const add = createAdder(db);
  for (const mention of mentions) add(mention);
  const copies = db.prepare('UPDATE fact SET duplicate_of = ?, similar_to = ? WHERE mention_id = ?');
  for (const { id, duplicateOf, similarTo } of mentions) copies.run(duplicateOf, similarTo, id);
  return { db, context: makeContext(db) };
}

function makeContext(db: Database): QueryContext {
  return {
    zone,
    now,
    riskThreshold,
    sources,
    attributes: new Set(attributes),
    tags: new Map(tags.map((name, index) => [name, index + 1])),
    topics: new Map(topics.map((name, index) => [name, { id: index + 1, query: '' }])),
    spillSeconds: 0,
    idFloor,
    wordsLike: (pattern, most) => findWordsLike(db, pattern, most),
  };
}

function addNames(db: Database, mentions: readonly NaiveMention[]): void {
  const source = db.prepare("INSERT INTO source (id, kind, name, config, created) VALUES (?, ?, ?, '{}', 0)");
  for (const { id, kind, name } of sources) source.run(id, kind, name);
  const author = db.prepare('INSERT INTO author (id, identity, name, handle, folded, ours) VALUES (?, ?, ?, ?, ?, ?)');
  for (const { id, name, handle, ours } of authors)
    author.run(id, `${id}`, name, handle, fold(`${name} ${handle ?? ''}`).trim(), ours ? 1 : 0);
  const tag = db.prepare("INSERT INTO tag (name, folded, color, created) VALUES (?, ?, '', 0)");
  for (const name of tags) tag.run(name, name);
  const topic = db.prepare(
    "INSERT INTO topic (name, folded, scope, query, color, created) VALUES (?, ?, 'search', '', '', 0)",
  );
  for (const name of topics) topic.run(name, name);
  const term = db.prepare('INSERT OR IGNORE INTO term (kind, key, shown) VALUES (?, ?, ?)');
  for (const { kind, name } of mentions.flatMap(({ terms }) => terms)) term.run(kind, name, name);
  db.exec(`INSERT INTO grouping (id, key, label, at) VALUES (1, 'k9', 'asked often', 0);
    INSERT INTO sample (id, name, facet, query, by, strata, version, created)
      VALUES (3, 'S', 'sentiment', '', 'random', '{}', 1, 0)`);
}

function createAdder(db: Database): (mention: NaiveMention) => void {
  const index = createTextIndex(db);
  const mention = db.prepare(
    `INSERT INTO mention (id, source_id, external_id, author_id, at, dated, captured, title, text, url, text_key, thread,
       parent, attributes, engagement) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, 0, ?, ?, ?, ?)`,
  );
  const fact = db.prepare(
    `INSERT INTO fact (mention_id, language, sentiment, intent, flags, risk, intent_by, terms, hidden, day)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const termId = db.prepare<[string, string], number>('SELECT id FROM term WHERE kind = ? AND key = ?').pluck();
  const attribute = db.prepare('INSERT OR IGNORE INTO attribute (name, value, shown_name, shown) VALUES (?, ?, ?, ?)');
  const holds = db.prepare(
    'INSERT INTO mention_attribute (attribute_id, mention_id) SELECT id, ? FROM attribute WHERE name = ? AND value = ?',
  );
  const tag = db.prepare(
    "INSERT INTO mention_tag (tag_id, mention_id, set_by) SELECT id, ?, '{}' FROM tag WHERE folded = ?",
  );
  const topic = db.prepare(
    'INSERT INTO mention_topic (topic_id, mention_id, named) SELECT id, ?, ? FROM topic WHERE folded = ?',
  );
  const group = db.prepare('INSERT INTO grouping_mention (grouping_id, mention_id) VALUES (1, ?)');
  const sample = db.prepare(
    "INSERT INTO sample_item (sample_id, place, mention_id, stratum, label, predicted) VALUES (?, ?, ?, 'all', ?, ?)",
  );

  return (said) => {
    const { id, title, text, url, thread, parent } = said;
    const json = (given: object) => (Object.keys(given).length === 0 ? null : JSON.stringify(given));
    const dated = said.dated ? 'known' : 'captured';
    const from = [said.source.id, said.externalId, said.author?.id ?? null, said.at, dated];
    mention.run(id, ...from, title, text, url, thread, parent, json(said.attributes), json(said.engagement));
    index.add(id, said);
    const terms = Uint32Array.from(said.terms, ({ kind, name }) => termId.get(kind, name) ?? 0);
    fact.run(
      id,
      said.language,
      said.sentiment,
      said.intent === null ? null : intentNumber(said.intent),
      flagBits(said.flags),
      said.risk,
      said.corrected ? '{}' : null,
      Buffer.from(terms.buffer),
      said.hidden ? 1 : 0,
      dayOf(said.at),
    );
    for (const [name, value] of Object.entries(said.attributes)) {
      attribute.run(fold(name), fold(value), name, value);
      holds.run(id, fold(name), fold(value));
    }
    for (const name of said.tags) tag.run(id, name);
    for (const name of said.topics) {
      const by = said.named.find((named) => named.topic === name)?.by;
      topic.run(id, by === undefined ? 0 : nameBits[by], name);
    }
    for (const _ of said.groups) group.run(id);
    for (const { id: of, actual, predicted } of said.samples) sample.run(of, id, id, actual, predicted);
  };
}
