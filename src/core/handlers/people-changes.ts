// What is noted about people, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id } from '../../contract/model.ts';
import type { PeopleApi, Person } from '../../contract/people.ts';
import type { Handlers } from '../../contract/serve.ts';
import { continueChange, recordChange, type Undo } from '../db/changes.ts';
import { getPerson, readAuthor } from '../db/people.ts';
import {
  linkAccounts,
  notePerson,
  type PeopleBefore,
  type PersonFields,
  partAccount,
  setPerson,
} from '../db/people-changes.ts';
import type { Transact } from './noting.ts';

type PeopleCalls = 'people.change' | 'people.link' | 'people.unlink';

/** Notes are kept while they are written: what follows within this time is the same change. */
const oneWriting = 600_000;

export function createPeopleChanges(db: Database, transact: Transact): Pick<Handlers<PeopleApi>, PeopleCalls> {
  const answer = (id: Id, change: Change): { person: Person; change: Change } => ({
    person: getPerson(db, id),
    change,
  });

  function record(kind: 'person-set' | 'people-linked' | 'people-parted', before: PeopleBefore, summary: string) {
    return recordChange(db, summary, Math.max(1, before.accounts.length), { kind, before }, Date.now());
  }

  return {
    'people.change': ({ id, ...given }) =>
      transact(() => {
        const now = Date.now();
        const noted = notePerson(db, id, now);
        const { name } = getPerson(db, noted.person);
        const fields = setPerson(db, noted.person, given);
        const before = { ...noted.before, persons: [{ id: noted.person, ...fields }] };
        const ongoing = onlyNotes(fields)
          ? continueChange(db, (undo) => isWriting(undo, noted.person), now - oneWriting)
          : null;
        return answer(noted.person, ongoing ?? record('person-set', before, sayChange(name, fields, given)));
      }),
    'people.link': ({ id, authors }) =>
      transact(() => {
        if (authors.length === 0) {
          throw new EarshotError('bad-argument', 'Say which accounts to link.', { field: 'authors' });
        }
        const noted = notePerson(db, id, Date.now());
        const linked = linkAccounts(db, noted.person, authors);
        const before = { persons: linked.persons, accounts: [...noted.before.accounts, ...linked.accounts] };
        const { name } = getPerson(db, noted.person);
        const count = linked.accounts.length === 1 ? '1 account' : `${linked.accounts.length} accounts`;
        return answer(noted.person, record('people-linked', before, `linked ${count} to “${name}”`));
      }),
    'people.unlink': ({ id, author }) =>
      transact(() => {
        const before = partAccount(db, id, author);
        const { handle, name } = readAuthor(db, author);
        const person = getPerson(db, id);
        return answer(
          id,
          record(
            'people-parted',
            before,
            `parted ${handle === null ? `“${name}”` : `@${handle.replace(/^@/, '')}`} from “${person.name}”`,
          ),
        );
      }),
  };
}

function onlyNotes(fields: Partial<PersonFields>): boolean {
  return Object.keys(fields).join() === 'notes';
}

/** The notes of this person, with nothing else. */
function isWriting(undo: Undo, person: Id): boolean {
  if (undo.kind !== 'person-set') return false;
  const [before] = undo.before.persons;
  return before?.id === person && Object.keys(before).sort().join() === 'id,notes';
}

function sayChange(name: string, before: Partial<PersonFields>, given: Partial<PersonFields>): string {
  if (before.name !== undefined) return `renamed “${name}” to “${given.name?.trim() ?? ''}”`;
  if (before.role !== undefined) {
    return given.role ? `noted “${name}” down as ${given.role}` : `took the role off “${name}”`;
  }
  return before.notes === undefined ? `noted “${name}” down` : `wrote notes on “${name}”`;
}
