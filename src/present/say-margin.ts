// A share and how far it may be off, in points: never “± 0”, for no estimate is that sure.
import type { Proportion } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';

export interface Margin {
  readonly share: string;
  /** Null where the search itself decides the share: nothing was estimated. */
  readonly margin: string | null;
}

/** Below this a margin is told as less than it. */
const least = 0.1;

/** Below one point both have one decimal: `51.2%` and `0.4`. */
export function sayMargin({ value, low, high }: Proportion, t: Translator): Margin {
  if (low === high) return { share: t.format.percent(value), margin: null };
  const points = 50 * (high - low);
  if (points >= 1) return { share: t.format.percent(value), margin: t.format.number(Math.round(points)) };
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const fine = new Intl.NumberFormat(t.locale, digits);
  const inside = value >= least / 100 && value <= 1 - least / 100;
  const share = new Intl.NumberFormat(t.locale, { style: 'percent', ...digits });
  return {
    share: inside ? share.format(value) : t.format.percent(value),
    margin: points < least ? `<${fine.format(least)}` : fine.format(points),
  };
}
