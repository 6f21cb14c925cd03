// How much a term rose, in a few words, and in fewer.
import type { EmergingRow } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

export function sayRise({ recent, expected }: Pick<EmergingRow, 'recent' | 'expected'>, t: Translator): string {
  if (expected < 0.05) return t('found.new');
  const usual = expected < 10 ? Math.round(10 * expected) / 10 : Math.round(expected);
  const times = recent / expected;
  return t('found.rise', { expected: usual, times: times < 10 ? Math.round(10 * times) / 10 : Math.round(times) });
}

/** `12, where 3 were to be expected`: beside a picture that shows it. */
export function sayInstead({ recent, expected }: Pick<EmergingRow, 'recent' | 'expected'>, t: Translator): string {
  // Halves are enough below ten, and nothing is nothing.
  const usual = expected < 10 ? Math.round(2 * expected) / 2 : Math.round(expected);
  return t('insights.rise', { recent, expected: t.format.number(usual) });
}
