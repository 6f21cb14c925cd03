// Everybody who is asked for: only the stretch in sight is fetched, what was seen stays until it is fetched again.
import { useEffect, useState } from 'react';
import type { ListedPerson } from '../../../contract/people.ts';
import { useCall } from '../../use-call.ts';
import type { Asked } from './address.ts';

const STEP = 100;

export interface People {
  /** Null until the first answer. */
  readonly total: number | null;
  /** By their place in the list. */
  readonly rows: ReadonlyMap<number, ListedPerson>;
  readonly busy: boolean;
  readonly error: unknown;
  readonly reload: () => void;
}

/** `first` is the place of the first row in sight. */
export function usePeople({ search, role, order }: Asked, first: number): People {
  const offset = Math.max(0, Math.floor(first / STEP) * STEP - STEP / 2);
  const params = { search, order, offset, limit: 2 * STEP, ...(role === null ? {} : { role }) };
  const { data, busy, error, reload } = useCall('people.list', params, ['people', 'mentions', 'labels', 'settings']);
  const list = JSON.stringify([search, role, order]);
  const [known, setKnown] = useState<{ list: string; total: number | null; rows: ReadonlyMap<number, ListedPerson> }>({
    list,
    total: null,
    rows: new Map(),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each answer; what it is to is in force then.
  useEffect(() => {
    if (busy || !data) return;
    setKnown((before) => {
      const found = data.people.map((person, index): [number, ListedPerson] => [offset + index, person]);
      const kept = before.list === list && before.total === data.total ? before.rows : [];
      return { list, total: data.total, rows: new Map([...kept, ...found]) };
    });
  }, [data, busy]);
  return { total: known.total, rows: known.rows, busy, error, reload };
}
