// What the cloud is made of, as chosen: kept in the address, so that a link shows the same words.
import type { MeasureResult } from '../../../contract/measures.ts';
import type { CloudTerm } from '../../../present/cloud.ts';
import { go, useRoute } from '../../state/route.ts';

export const WORDS = [
  'terms',
  'lemmas',
  'phrases',
  'hashtags',
  'emoji',
  'people',
  'organisations',
  'places',
  'products',
  'keyness',
] as const;
export type Words = (typeof WORDS)[number];

export function useWords(): Words {
  return useRoute((state) => WORDS.find((words) => words === state.params.words) ?? 'terms');
}

export function setWords(words: Words): void {
  go('explore', { ...useRoute.getState().params, words: words === 'terms' ? '' : words }, { replace: true });
}

/** The words of a result with their weight: of two searches compared those that this one uses more, the surest largest. */
export function listCloud({ data }: MeasureResult): readonly CloudTerm[] {
  if (data.shape === 'terms') return data.terms;
  if (data.shape !== 'keyness') return [];
  return data.rows
    .filter((row) => row.logRatio > 0)
    .map(({ term, kind, here, query, logLikelihood }) => ({ term, kind, count: here, query, weight: logLikelihood }));
}
