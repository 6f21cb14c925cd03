// Refuses a name nobody could read in a list. What files and feeds call themselves is taken as it is.
import { EarshotError } from '../../contract/errors.ts';
import { LONGEST_NAME } from '../../contract/names.ts';

/** One that is as long already may stay: what else is changed beside it is no reason to refuse it. */
export function checkNameLength(name: string, former: string | null = null): void {
  if (name.length <= LONGEST_NAME || name === former) return;
  const message = `A name can have ${LONGEST_NAME} characters and this one has ${name.length}: shorten it.`;
  throw new EarshotError('bad-argument', message, { field: 'name' });
}
