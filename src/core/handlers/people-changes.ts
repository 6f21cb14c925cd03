// What is noted about people, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Change, Id } from '../../contract/model.ts';
import type { PeopleApi, Person } from '../../contract/people.ts';
import type { Handlers } from '../../contract/serve.ts';
import { continueChange } from '../db/changes.ts';
import { getPerson, readAuthor } from '../db/people.ts';
import { linkAccounts, notePerson, type PersonFields, partAccount, setPerson } from '../db/people-changes.ts';
import { listChanged, type Row, rememberRow } from '../db/rows.ts';
import type { ChangeKind, Undo } from '../db/turn.ts';
import { joinValues, type Values } from '../db/values.ts';
import { record, type Transact } from './noting.ts';

type PeopleCalls = 'people.change' | 'people.link' | 'people.unlink';

/** Notes are kept while they are written: what follows within this time is the same change. */
const oneWriting = 600_000;

export function createPeopleChanges(db: Database, transact: Transact): Pick<Handlers<PeopleApi>, PeopleCalls> {
  const answer = (id: Id, change: Change): { person: Person; change: Change } => ({
    person: getPerson(db, id),
    change,
  });

  function noteDown(kind: ChangeKind, before: Values, summary: string): Change {
    return record(db, summary, Math.max(1, before.get('author.person_id')?.size ?? 0), kind, before);
  }

  return {
    'people.change': ({ id, ...given }) =>
      transact(() => {
        const now = Date.now();
        const noted = notePerson(db, id, now);
        const was = rememberRow(db, 'person', noted.person);
        setPerson(db, noted.person, given);
        const fields = listChanged(db, 'person', noted.person, was);
        const before = joinValues(noted.before, fields);
        const ongoing = onlyNotes(before)
          ? continueChange(db, (undo) => isWriting(undo, noted.person), now - oneWriting)
          : null;
        return answer(noted.person, ongoing ?? noteDown('person-set', before, sayChange(was, fields, given)));
      }),
    'people.link': ({ id, authors }) =>
      transact(() => {
        if (authors.length === 0) {
          throw new EarshotError('bad-argument', 'Say which accounts to link.', { field: 'authors' });
        }
        const noted = notePerson(db, id, Date.now());
        const linked = linkAccounts(db, noted.person, authors);
        const before = joinValues(noted.before, linked);
        const { name } = getPerson(db, noted.person);
        const accounts = linked.get('author.person_id')?.size ?? 0;
        const count = accounts === 1 ? '1 account' : `${accounts} accounts`;
        return answer(noted.person, noteDown('people-linked', before, `linked ${count} to “${name}”`));
      }),
    'people.unlink': ({ id, author }) =>
      transact(() => {
        const before = partAccount(db, id, author);
        const { handle, name } = readAuthor(db, author);
        const person = getPerson(db, id);
        return answer(
          id,
          noteDown(
            'people-parted',
            before,
            `parted ${handle === null ? `“${name}”` : `@${handle.replace(/^@/, '')}`} from “${person.name}”`,
          ),
        );
      }),
  };
}

/** The notes of a person, with nothing else. */
function onlyNotes(before: Values): boolean {
  return [...before.keys()].join() === 'person.notes';
}

function isWriting({ kind, before }: Undo, person: Id): boolean {
  return kind === 'person-set' && onlyNotes(before) && before.get('person.notes')?.has(person) === true;
}

function sayChange({ name }: Row, before: Values, given: Partial<PersonFields>): string {
  if (before.has('person.name')) return `renamed “${name}” to “${given.name?.trim() ?? ''}”`;
  if (before.has('person.role')) {
    return given.role ? `noted “${name}” down as ${given.role}` : `took the role off “${name}”`;
  }
  return before.has('person.notes') ? `wrote notes on “${name}”` : `noted “${name}” down`;
}
