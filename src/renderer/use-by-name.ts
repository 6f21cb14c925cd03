// An answer of the engine with its list in the order of names, as the language of the window has it.
import { useMemo } from 'react';
import { sortByName } from '../present/sort-by-name.ts';
import { useText } from './text.tsx';
import type { Asked } from './use-call.ts';

export function useByName<T extends { readonly name: string }>(asked: Asked<readonly T[]>): Asked<readonly T[]> {
  const { locale } = useText();
  const { data } = asked;
  const sorted = useMemo(() => data && sortByName(data, locale), [data, locale]);
  return { ...asked, data: sorted };
}
