// Shares as people write them. What is there is never written as nothing, nor what is not all as all: near either end a
// share has a decimal, and at the very end `<0.1%` or `>99.9%`.

/** Within half a percent of nothing or of all, whole numbers would say 0% or 100%. */
const nearEnd = 0.005;
const nearest = 0.0005;

export interface Percents {
  readonly percent: (share: number) => string;
  /** `58–66%`, without saying the sign twice. */
  readonly percentRange: (low: number, high: number) => string;
}

export function createPercents(locale: string): Percents {
  const whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

  function percent(share: number): string {
    if (share <= 0 || share >= 1 || (share >= nearEnd && share < 1 - nearEnd)) return whole.format(share);
    if (share < nearest) return `<${fine.format(2 * nearest)}`;
    if (share >= 1 - nearest) return `>${fine.format(1 - 2 * nearest)}`;
    return fine.format(share);
  }

  function percentRange(low: number, high: number): string {
    const [lowText, highText] = [percent(low), percent(high)];
    return lowText === highText ? highText : `${lowText.replace(/[\s\p{Cf}]*%/u, '')}–${highText}`;
  }

  return { percent, percentRange };
}
