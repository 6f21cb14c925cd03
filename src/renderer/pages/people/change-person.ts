// How the parts of a person's page change the person: done, told with its undo, and followed where they get a number by it.
import type { Change } from '../../../contract/model.ts';
import type { Person } from '../../../contract/people.ts';

export type ChangePerson = (
  change: () => Promise<{ readonly person: Person; readonly change: Change }>,
) => Promise<boolean>;
