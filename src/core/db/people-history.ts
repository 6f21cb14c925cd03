// The history we have with a person: what they said on any channel, what of ours it answers, and what we answered.
import type { Database } from 'better-sqlite3';
import type { Id, MentionRow } from '../../contract/model.ts';
import type { Exchange } from '../../contract/people.ts';
import { listMentions } from './mention-rows.ts';
import { findAccounts, theirs } from './people.ts';
import { statement } from './statement.ts';

const mostAnswers = 20;

export function listHistory(
  db: Database,
  { id, before = null, limit }: { readonly id: Id; readonly before?: Id | null; readonly limit: number },
): { exchanges: Exchange[]; next: Id | null } {
  const { authors } = findAccounts(db, id);
  const found = statement<[string, bigint | null, bigint | null, number], { id: Id }>(
    db,
    `SELECT m.id FROM mention m CROSS JOIN fact f ON f.mention_id = m.id
     WHERE ${theirs} AND f.hidden = 0 AND (? IS NULL OR m.id < ?) ORDER BY m.id DESC LIMIT ?`,
  ).all(JSON.stringify(authors), toBound(before), toBound(before), limit + 1);
  const ids = found.slice(0, limit).map((row) => row.id);
  return {
    exchanges: listMentions(db, ids).map((mention) => readExchange(db, mention)),
    next: found.length > limit ? (ids.at(-1) ?? null) : null,
  };
}

function toBound(id: Id | null): bigint | null {
  return id === null ? null : BigInt(id);
}

function readExchange(db: Database, mention: MentionRow): Exchange {
  const answers = statement<[Id], { id: Id }>(
    db,
    `SELECT x.id FROM mention m JOIN mention x ON x.source_id = m.source_id AND x.parent = m.external_id
       JOIN fact y ON y.mention_id = x.id JOIN author o ON o.id = x.author_id
     WHERE m.id = ? AND y.hidden = 0 AND o.ours = 1 ORDER BY x.id LIMIT ${mostAnswers}`,
  ).all(mention.id);
  const to = statement<[Id], { id: Id }>(
    db,
    `SELECT p.id FROM mention m JOIN mention p ON p.source_id = m.source_id AND p.external_id = m.parent
       JOIN fact y ON y.mention_id = p.id JOIN author o ON o.id = p.author_id
     WHERE m.id = ? AND m.parent IS NOT NULL AND y.hidden = 0 AND o.ours = 1`,
  ).get(mention.id);
  return {
    to: to ? (listMentions(db, [to.id])[0] ?? null) : null,
    mention,
    answers: listMentions(
      db,
      answers.map((row) => row.id),
    ),
  };
}
