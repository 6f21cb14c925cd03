// That quotes chosen by hand are no longer there: a board says what it has lost.
import type { MeasureResult } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

/** Empty where all that was chosen is there. */
export function sayGone({ data }: MeasureResult, t: Translator): string {
  const gone = data.shape === 'quotes' ? (data.gone ?? 0) : 0;
  return gone === 0 ? '' : t('evidence.gone', { count: gone });
}
