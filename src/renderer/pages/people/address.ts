// Where one is in the room of people: `#/people?person=-12&role=critic`. What is typed leaves no step to come back to.
import type { PeopleOrder, PersonRole } from '../../../contract/people.ts';
import { go, isAt, readRoute, useRoute } from '../../state/route.ts';

export const ORDERS: readonly PeopleOrder[] = ['mentions', 'complaints', 'negative', 'recent', 'name'];
export const ROLES: readonly PersonRole[] = [
  'customer',
  'advocate',
  'critic',
  'journalist',
  'creator',
  'partner',
  'competitor',
  'staff',
];

export interface Asked {
  readonly search: string;
  readonly role: PersonRole | 'noted' | 'ours' | null;
  readonly order: PeopleOrder;
}

export function useAsked(): Asked {
  const search = useRoute(({ params }) => params.search ?? '');
  const role = useRoute(
    ({ params }) => [...ROLES, 'noted' as const, 'ours' as const].find((each) => each === params.role) ?? null,
  );
  const order = useRoute(({ params }) => ORDERS.find((each) => each === params.order) ?? 'mentions');
  return { search, role, order };
}

/** An account that stands for itself has a negative number. */
export function usePersonId(): number | null {
  const person = useRoute(({ params }) => params.person);
  return person && /^-?\d{1,15}$/.test(person) ? Number(person) : null;
}

/** Another list: whoever is open stays open. */
export function ask(changed: Readonly<Record<string, string>>): void {
  go('people', { ...useRoute.getState().params, ...changed }, { replace: true });
}

/**
 * Somebody has another number by now, or none. Who has gone to another room or person meanwhile stays there: what they
 * note down next would be noted of somebody else.
 */
export function followPerson(from: number, to: number | null): void {
  const { person } = readRoute(window.location.hash).params;
  if (from !== to && isAt('people') && (person === undefined || Number(person) === from)) openPerson(to);
}

/** Walking on from an open person replaces them, so that back leads out of the list. */
export function openPerson(id: number | null): void {
  const { person, ...rest } = useRoute.getState().params;
  go('people', id === null ? rest : { ...rest, person: String(id) }, { replace: id === null || person !== undefined });
}
