// The conversation around a mention: what was said before and after it, what each of it answers, and what is missing.
import type { Database } from 'better-sqlite3';
import type { Answered, Id } from '../../contract/model.ts';
import { type AuthorRow, authorColumns, rowToAuthor } from './authors.ts';
import { statement } from './statement.ts';

/** At most this many mentions up to the one that is read, and as many after it. */
const reach = 40;

export interface Spoken {
  readonly id: Id;
  readonly source_id: Id;
  readonly external_id: string;
  readonly thread: string | null;
  readonly parent: string | null;
}

export interface Conversation {
  /** In order of time. */
  readonly posts: readonly { readonly id: Id; readonly answers: Answered | null }[];
  /** How many messages that are answered here were never collected. */
  readonly gaps: number;
  /** There is more of it than is shown. */
  readonly beyond: { readonly before: boolean; readonly after: boolean };
}

type Post = Pick<Spoken, 'id' | 'external_id' | 'parent'>;

export function findConversation(db: Database, spoken: Spoken): Conversation {
  const before = findSide(db, spoken, 'before');
  const after = findSide(db, spoken, 'after');
  const found = [...before.slice(0, reach).reverse(), ...after.slice(0, reach)];
  const answersOf = findAnswered(db, spoken.source_id);
  const posts = found.map((post) => ({ id: post.id, answers: answersOf(post) }));
  const missing = posts.flatMap(({ answers }) => (answers?.is === 'missing' ? [answers.externalId] : []));
  return {
    posts,
    gaps: new Set(missing).size,
    beyond: { before: before.length > reach, after: after.length > reach },
  };
}

/** The nearest of one side, one more than is shown. Each way is a walk of its own over an index, which ends there. */
function findSide(db: Database, spoken: Spoken, side: 'before' | 'after'): Post[] {
  const { id, source_id, external_id, thread, parent } = spoken;
  const [within, order] = side === 'before' ? ['m.id <= ?', 'm.id DESC'] : ['m.id > ?', 'm.id'];
  const walk = (column: 'thread' | 'parent' | 'external_id', values: readonly (string | null)[]) =>
    [...new Set(values)].flatMap((value) =>
      value === null
        ? []
        : statement<[Id, string, Id], Post>(
            db,
            `SELECT m.id, m.external_id, m.parent FROM mention m JOIN fact f ON f.mention_id = m.id
             WHERE m.source_id = ? AND m.${column} = ? AND f.hidden = 0 AND ${within} ORDER BY ${order} LIMIT ${reach + 1}`,
          ).all(source_id, value, id),
    );
  const found = [
    ...walk('thread', [thread, external_id]),
    ...walk('parent', [parent, external_id]),
    ...walk('external_id', [thread, parent, external_id]),
  ];
  const apart = [...new Map(found.map((post) => [post.id, post])).values()];
  return apart.sort((a, b) => (side === 'before' ? b.id - a.id : a.id - b.id)).slice(0, reach + 1);
}

type AnsweredRow = AuthorRow & { readonly id: Id; readonly hidden: number };

/** Looks for what is answered wherever it stands: beyond what is shown, or taken back, is not the same as missing. */
function findAnswered(db: Database, source: Id): (post: Post) => Answered | null {
  const select = statement<[Id, string], AnsweredRow>(
    db,
    `SELECT m.id, f.hidden, ${authorColumns} FROM mention m JOIN fact f ON f.mention_id = m.id
     LEFT JOIN author a ON a.id = m.author_id WHERE m.source_id = ? AND m.external_id = ?`,
  );
  return ({ external_id, parent }) => {
    if (parent === null || parent === external_id) return null;
    const row = select.get(source, parent);
    if (row === undefined) return { is: 'missing', externalId: parent };
    if (row.hidden === 1) return { is: 'taken-back', externalId: parent };
    return { is: 'kept', id: row.id, author: rowToAuthor(row) };
  };
}
