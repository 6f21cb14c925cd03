// All that people set in a project, read from its tables, so that a test can compare before with after.
import Sqlite from 'better-sqlite3';

const tables = [
  `SELECT id, name, color, pattern, folded FROM tag WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, query, tag_id, enabled FROM rule WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, scope, query, names, color FROM topic WHERE removed IS NULL ORDER BY id`,
  `SELECT topic_id, mention_id FROM mention_topic JOIN topic t ON t.id = topic_id WHERE t.removed IS NULL ORDER BY 1, 2`,
  `SELECT id, topic_id, kind, threshold, enabled FROM alert WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, query, mode, place FROM watch WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, summary, query, widgets, look FROM board WHERE removed IS NULL ORDER BY id`,
  `SELECT id, board_id, every, day, hour, enabled FROM schedule WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, config, paused, interval_minutes, priority, folder FROM source WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, columns FROM mapping WHERE removed IS NULL ORDER BY id`,
  `SELECT id, name, unit FROM series WHERE removed IS NULL ORDER BY id`,
  `SELECT v.* FROM series_value v JOIN series s ON s.id = series_id WHERE s.removed IS NULL ORDER BY 1, 2`,
  `SELECT p.* FROM series_period p JOIN series s ON s.id = series_id WHERE s.removed IS NULL ORDER BY 1, 2`,
  `SELECT a.id, a.person_id, p.name, p.role, p.notes FROM author a JOIN person p ON p.id = a.person_id ORDER BY a.id`,
  `SELECT mention_id, state, until FROM attention ORDER BY 1`,
  `SELECT mention_id, tag_id, set_by FROM mention_tag ORDER BY 1, 2`,
  `SELECT name, value FROM setting ORDER BY name`,
  `SELECT id, name FROM sample WHERE removed IS NULL ORDER BY id`,
  `SELECT id, ours FROM author ORDER BY id`,
  `SELECT mention_id, day, language, language_by, sentiment, sentiment_by, intent, intent_by, flags, flags_set, risk, risk_by,
     duplicate_of, apart FROM fact WHERE hidden = 0 ORDER BY 1`,
  `SELECT id, title, text, url, author_id, attributes FROM mention JOIN fact ON mention_id = id WHERE hidden = 0 ORDER BY id`,
];

export function dumpProject(file: string): unknown {
  const db = new Sqlite(file, { readonly: true });
  const all = tables.map((sql) => db.prepare(sql).all());
  db.close();
  return all;
}
