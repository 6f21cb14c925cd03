// Conditions about what came of a mention: who answered, how soon, and the conversation around it.
import type { Id } from '../../contract/model.ts';
import { type Clause, isAmong, type Param, type Statement } from './clause.ts';
import type { NumberRange, ReplyTest } from './tree.ts';

/** Ids of what one of our accounts answered directly. Begins with our accounts: they are few, and so is what they said. */
export const answeredByUs = `SELECT p.id FROM author a CROSS JOIN mention x ON x.author_id = a.id
  CROSS JOIN fact y ON y.mention_id = x.id CROSS JOIN mention p ON p.source_id = x.source_id AND p.external_id = x.parent
  WHERE a.ours = 1 AND y.hidden = 0`;

/** A direct answer, not hidden. */
const answer = `SELECT 1 FROM mention x JOIN fact y ON y.mention_id = x.id
    WHERE x.source_id = m.source_id AND x.parent = m.external_id AND y.hidden = 0`;

export const isAnswered = `EXISTS (${answer})`;

export function compileReply(who: ReplyTest): Clause {
  switch (who) {
    case 'any':
      return { sql: isAnswered, params: [] };
    case 'none':
      return { sql: `NOT ${isAnswered}`, params: [] };
    case 'ours': {
      const set = { sql: answeredByUs, params: [] };
      return { ...isAmong(set), set };
    }
    case 'others':
      return {
        sql: `EXISTS (${answer} AND (x.author_id IS NULL OR x.author_id NOT IN (SELECT id FROM author WHERE ours = 1)))`,
        params: [],
      };
  }
}

/** Time until the first direct answer by one of our accounts. */
export function compileAnswered(range: NumberRange): Clause {
  const { sql, params } = rangeToSql('min(x.at) - p.at', range);
  const set = { sql: `${answeredByUs} GROUP BY p.id HAVING ${sql}`, params };
  return { ...isAmong(set), set };
}

/**
 * The conversation of a mention: all that share its thread. What began one has often no thread of its own, while its
 * answers name it as theirs; and where no thread is known at all, it is the mention and its answers.
 */
export function compileThread(id: Id): Clause {
  const of = (condition: string) =>
    `SELECT x.id FROM mention t CROSS JOIN mention x ON x.source_id = t.source_id AND ${condition} WHERE t.id = ?`;
  const ways = [
    'SELECT id FROM mention WHERE id = ?',
    of('x.thread = coalesce(t.thread, t.external_id)'),
    of('x.external_id = t.thread'),
    of('x.parent = t.external_id AND t.thread IS NULL'),
  ];
  const set: Statement = { sql: ways.join(' UNION '), params: ways.map(() => BigInt(id)) };
  return { ...isAmong(set), set };
}

/** Nothing lies in a range where the value is NULL. */
export function rangeToSql(value: string, { low, lowOpen, high, highOpen }: NumberRange): Statement {
  const parts: string[] = [];
  const params: Param[] = [];
  if (low !== null) {
    parts.push(`${value} ${lowOpen ? '>' : '>='} ?`);
    params.push(low);
  }
  if (high !== null) {
    parts.push(`${value} ${highOpen ? '<' : '<='} ?`);
    params.push(high);
  }
  return { sql: `(${parts.join(' AND ')})`, params };
}
