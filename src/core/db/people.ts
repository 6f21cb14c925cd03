// People: who is behind accounts, as far as somebody said so. An account nobody spoke of stands for itself, under its
// own number, negated.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Author, Id, Millis } from '../../contract/model.ts';
import { accountsQuery, type Person, type PersonInfo, type PersonRole } from '../../contract/people.ts';
import { intentNumber } from './labels.ts';
import { readSettings } from './settings.ts';
import { statement } from './statement.ts';

export interface Accounts {
  /** Null where nobody has noted this account down. */
  readonly person: Id | null;
  readonly authors: readonly Id[];
}

/** Whose number this is: a person's, or an account's, which may be a person's by now. */
export function findAccounts(db: Database, id: Id): Accounts {
  const person = id > 0 ? id : personOf(db, -id);
  if (person === null) return { person, authors: [-id] };
  const authors = statement<[Id], { id: Id }>(db, 'SELECT id FROM author WHERE person_id = ? ORDER BY id').all(person);
  if (authors.length === 0) throw noSuchPerson(id);
  return { person, authors: authors.map((author) => author.id) };
}

function personOf(db: Database, author: Id): Id | null {
  const row = statement<[Id], { person_id: Id | null }>(db, 'SELECT person_id FROM author WHERE id = ?').get(author);
  if (!row) throw noSuchPerson(-author);
  return row.person_id;
}

function noSuchPerson(id: Id): EarshotError {
  return new EarshotError('not-found', `There is no person with the number ${id}.`);
}

export interface PersonRow {
  readonly id: Id;
  readonly name: string;
  readonly role: PersonRole | null;
  readonly notes: string;
}

export function readPerson(db: Database, id: Id): PersonRow {
  const row = statement<[Id], PersonRow>(db, 'SELECT id, name, role, notes FROM person WHERE id = ?').get(id);
  if (!row) throw noSuchPerson(id);
  return row;
}

export function readAuthor(db: Database, id: Id): Author {
  const row = statement<[Id], Omit<Author, 'ours'> & { ours: number }>(
    db,
    'SELECT id, name, handle, platform, url, ours FROM author WHERE id = ?',
  ).get(id);
  if (!row) throw new EarshotError('not-found', `There is no author with the number ${id}.`);
  return { ...row, ours: row.ours === 1 };
}

/** `mentions`, and the ids of the first and the last, which follow time. */
export interface Said {
  readonly mentions: number;
  readonly first: Id | null;
  readonly last: Id | null;
}

export function describePerson(db: Database, { person, authors }: Accounts, said = countSaid(db, authors)): PersonInfo {
  const noted = person === null ? null : readPerson(db, person);
  const accounts = authors.map((id) => readAuthor(db, id));
  const last = findMoment(db, said.last);
  return {
    id: noted?.id ?? -(authors[0] ?? 0),
    name: noted?.name ?? callAccount(accounts[0]),
    role: noted?.role ?? null,
    accounts,
    mentions: said.mentions,
    first: findMoment(db, said.first)?.at ?? null,
    last: last?.at ?? null,
    source: last?.source ?? null,
    noted: noted !== null,
  };
}

export function callAccount(author: Author | undefined): string {
  return author?.name ?? author?.handle ?? '';
}

export function countSaid(db: Database, authors: readonly Id[]): Said {
  const row = statement<[string], Said>(
    db,
    `SELECT count(*) AS mentions, min(m.id) AS first, max(m.id) AS last
     FROM mention m CROSS JOIN fact f ON f.mention_id = m.id WHERE ${theirs} AND f.hidden = 0`,
  ).get(JSON.stringify(authors));
  return row ?? { mentions: 0, first: null, last: null };
}

export function findMoment(db: Database, mention: Id | null): { readonly at: Millis; readonly source: string } | null {
  if (mention === null) return null;
  const sql = 'SELECT m.at, s.name AS source FROM mention m JOIN source s ON s.id = m.source_id WHERE m.id = ?';
  return statement<[Id], { at: Millis; source: string }>(db, sql).get(mention) ?? null;
}

export const theirs = 'm.author_id IN (SELECT value FROM json_each(?))';

export function getPerson(db: Database, id: Id): Person {
  const accounts = findAccounts(db, id);
  const parts = listParts(db, accounts.authors);
  const { ours } = readSettings(db);
  return {
    ...describePerson(db, accounts, sumUp(parts)),
    notes: accounts.person === null ? '' : readPerson(db, accounts.person).notes,
    sentiment: {
      negative: countWhere(parts, ({ sentiment }) => sentiment === -1),
      neutral: countWhere(parts, ({ sentiment }) => sentiment === 0),
      positive: countWhere(parts, ({ sentiment }) => sentiment === 1),
    },
    channels: listChannels(db, parts),
    answered: ours.length === 0 ? null : countWhere(parts, ({ answered }) => answered === 1),
    unanswered: ours.length === 0 ? null : countWhere(parts, ({ asks, answered }) => asks === 1 && answered === 0),
    query: accountsQuery(accounts.authors),
  };
}

/** Mentions of one account in one source that are alike in all that is counted. */
interface SaidPart {
  readonly author: Id;
  readonly source: Id;
  readonly sentiment: number | null;
  readonly asks: number;
  readonly answered: number;
  readonly mentions: number;
  readonly first: Id;
  readonly last: Id;
}

/** The intents that ask for something, as `unansweredClause` of the contract names them. */
const asking = (['question', 'request', 'complaint'] as const).map(intentNumber);

/** All that is counted, from one walk over what they said: who says most has ten thousand mentions. */
function listParts(db: Database, authors: readonly Id[]): SaidPart[] {
  return statement<[string], SaidPart>(
    db,
    `SELECT m.author_id AS author, m.source_id AS source, f.sentiment,
       coalesce(f.intent IN (${asking.join(', ')}), 0) AS asks,
       EXISTS (
         SELECT 1 FROM mention x JOIN fact y ON y.mention_id = x.id JOIN author o ON o.id = x.author_id
         WHERE x.source_id = m.source_id AND x.parent = m.external_id AND y.hidden = 0 AND o.ours = 1
       ) AS answered,
       count(*) AS mentions, min(m.id) AS first, max(m.id) AS last
     FROM mention m CROSS JOIN fact f ON f.mention_id = m.id
     WHERE ${theirs} AND f.hidden = 0 GROUP BY 1, 2, 3, 4, 5`,
  ).all(JSON.stringify(authors));
}

function sumUp(parts: readonly SaidPart[]): Said {
  return {
    mentions: countWhere(parts, () => true),
    first: parts.length === 0 ? null : Math.min(...parts.map((part) => part.first)),
    last: parts.length === 0 ? null : Math.max(...parts.map((part) => part.last)),
  };
}

function countWhere(parts: readonly SaidPart[], isMeant: (part: SaidPart) => boolean): number {
  return parts.reduce((sum, part) => sum + (isMeant(part) ? part.mentions : 0), 0);
}

function listChannels(db: Database, parts: readonly SaidPart[]): Person['channels'] {
  const channels = Map.groupBy(parts, ({ author, source }) => `${author} ${source}`).values();
  return [...channels]
    .map((said) => {
      const [{ author, last } = { author: 0, last: null }] = said;
      return {
        author,
        platform: readAuthor(db, author).platform,
        source: findMoment(db, last)?.source ?? '',
        mentions: countWhere(said, () => true),
      };
    })
    .sort((left, right) => right.mentions - left.mentions);
}
