// Migration 0003: labels of before stay, with plain values for what is new; groups and samples hold mentions.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { start } from '../../../src/core/db/migrations/0001-start.ts';
import { collect } from '../../../src/core/db/migrations/0002-collect.ts';
import { understand } from '../../../src/core/db/migrations/0003-understand.ts';

function open() {
  const db = new Sqlite(':memory:');
  db.pragma('foreign_keys = ON');
  start(db);
  collect(db);
  db.exec(`
    INSERT INTO source (id, kind, name, config, created) VALUES (1, 'feed', 'a', '{}', 5);
    INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key)
      VALUES (64, 1, 'a', 0, 'known', 0, 'said before', 0);
    INSERT INTO fact (mention_id, day, version, sentiment, sentiment_by)
      VALUES (64, 0, 3, -1, '{"kind":"person","name":"you","at":1}');
    INSERT INTO topic (id, name, folded, scope, query, color, created) VALUES (1, 'A', 'a', 'brand', 'said', '#000', 0);
    INSERT INTO mention_topic (topic_id, mention_id) VALUES (1, 64);
  `);
  understand(db);
  return db;
}

test('labels and topics of before are kept, with nothing said of what is new', () => {
  const db = open();
  expect(
    db.prepare('SELECT version, sentiment, sentiment_by, intent, flags, flags_set, risk, risk_by FROM fact').get(),
  ).toEqual({
    version: 3,
    sentiment: -1,
    sentiment_by: '{"kind":"person","name":"you","at":1}',
    intent: null,
    flags: 0,
    flags_set: 0,
    risk: 0,
    risk_by: null,
  });
  expect(db.prepare('SELECT t.names, m.named FROM topic t JOIN mention_topic m ON m.topic_id = t.id').get()).toEqual({
    names: '{}',
    named: 0,
  });
  expect(db.pragma('foreign_key_check')).toEqual([]);
});

test('a mention is once in a group and once in a sample; a sample is of one of three facets', () => {
  const db = open();
  db.exec(`INSERT INTO grouping (id, key, label, at) VALUES (1, 'k', 'where is it', 0);
    INSERT INTO grouping_mention (grouping_id, mention_id) VALUES (1, 64);
    INSERT INTO sample (id, name, facet, query, by, strata, version, created)
      VALUES (1, 'first', 'sentiment', '', 'random', '{}', 4, 0);
    INSERT INTO sample_item (sample_id, place, mention_id, stratum) VALUES (1, 1, 64, 'all')`);
  expect(() => db.exec('INSERT INTO grouping_mention (grouping_id, mention_id) VALUES (1, 64)')).toThrow(/UNIQUE/);
  expect(() =>
    db.exec(`INSERT INTO sample_item (sample_id, place, mention_id, stratum) VALUES (1, 2, 64, 'all')`),
  ).toThrow(/UNIQUE/);
  expect(() => db.exec(`UPDATE sample SET facet = 'mood'`)).toThrow(/CHECK/);
});
