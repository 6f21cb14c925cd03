// What is said about people: names, roles, notes, which accounts are whose. Each change knows what was before.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import type { PersonRole } from '../../contract/people.ts';
import { checkNameLength } from '../text/check-name.ts';
import { fold } from '../text/fold.ts';
import { callAccount, findAccounts, type PersonRow, readAuthor, readPerson } from './people.ts';
import { listChanged, rememberRow } from './rows.ts';
import { joinValues, type Values } from './values.ts';

export type PersonFields = Omit<PersonRow, 'id'>;

const roles: readonly PersonRole[] = [
  'customer',
  'advocate',
  'critic',
  'journalist',
  'creator',
  'partner',
  'competitor',
  'staff',
];
const longestNotes = 20_000;
/** Each account is a term of the query that finds what a person said. */
const mostAccounts = 50;

/** The person's own number: an account that stood for itself is noted down. */
export function notePerson(db: Database, id: Id, now: Millis): { person: Id; before: Values } {
  const { person, authors } = findAccounts(db, id);
  if (person !== null) return { person, before: new Map() };
  const [author = 0] = authors;
  const name = callAccount(readAuthor(db, author));
  const made = Number(
    db.prepare('INSERT INTO person (name, folded, created) VALUES (?, ?, ?)').run(name, fold(name), now)
      .lastInsertRowid,
  );
  giveAccount(db, author, made);
  return { person: made, before: accountsBefore([{ author, person: null }]) };
}

export function setPerson(db: Database, id: Id, given: Partial<PersonFields>): void {
  const person = readPerson(db, id);
  const after = { ...person, ...given, name: (given.name ?? person.name).trim() };
  if (given.name !== undefined) checkName(after.name, person.name);
  if (after.role !== null && !roles.includes(after.role)) {
    const message = `There is no role “${after.role}”: it is one of ${roles.join(', ')}.`;
    throw new EarshotError('bad-argument', message, { field: 'role' });
  }
  if (after.notes.length > longestNotes) {
    const message = `Notes can have ${longestNotes} characters and these have ${after.notes.length}: shorten them.`;
    throw new EarshotError('bad-argument', message, { field: 'notes' });
  }
  db.prepare('UPDATE person SET name = ?, folded = ?, role = ?, notes = ? WHERE id = ?').run(
    after.name,
    fold(after.name),
    after.role,
    after.notes,
    id,
  );
}

function checkName(name: string, former: string): void {
  if (name === '') throw new EarshotError('bad-argument', 'A person needs a name.', { field: 'name' });
  checkNameLength(name, former);
}

/** A person left without any account leaves their role and notes to the one who has the account now. */
export function linkAccounts(db: Database, person: Id, authors: readonly Id[]): Values {
  const given = [...new Set(authors)].map((author) => ({ author, person: findAccounts(db, -author).person }));
  const accounts = given.filter((account) => account.person !== person);
  if (countAccounts(db, person) + accounts.length > mostAccounts) {
    const message = `A person can have ${mostAccounts} accounts: link fewer.`;
    throw new EarshotError('bad-argument', message, { field: 'authors' });
  }
  for (const { author } of accounts) giveAccount(db, author, person);
  const emptied = [...new Set(accounts.map((account) => account.person))]
    .filter((former) => former !== null && countAccounts(db, former) === 0)
    .map((former) => readPerson(db, former ?? 0));
  const own = readPerson(db, person);
  const was = rememberRow(db, 'person', person);
  const notes = [own.notes, ...emptied.map((former) => former.notes)].filter((note) => note.trim() !== '').join('\n\n');
  const role = own.role ?? emptied.find((former) => former.role !== null)?.role ?? null;
  setPerson(db, person, { role, notes });
  return joinValues(accountsBefore(accounts), listChanged(db, 'person', person, was));
}

export function partAccount(db: Database, person: Id, author: Id): Values {
  const { person: owner, authors } = findAccounts(db, -author);
  if (owner !== person) {
    throw new EarshotError('bad-argument', 'This account is not linked to this person.', { field: 'author' });
  }
  if (authors.length === 1) {
    const message = 'This is their only account: a person stays with one at least.';
    throw new EarshotError('bad-argument', message, { field: 'author' });
  }
  giveAccount(db, author, null);
  return accountsBefore([{ author, person }]);
}

function accountsBefore(accounts: readonly { readonly author: Id; readonly person: Id | null }[]): Values {
  return new Map([['author.person_id', new Map(accounts.map(({ author, person }) => [author, person]))]]);
}

function giveAccount(db: Database, author: Id, person: Id | null): void {
  db.prepare('UPDATE author SET person_id = ? WHERE id = ?').run(person, author);
}

function countAccounts(db: Database, person: Id): number {
  return db.prepare<[Id], number>('SELECT count(*) FROM author WHERE person_id = ?').pluck().get(person) ?? 0;
}
