// How sure a difference of counts is: G², the log-likelihood of two frequencies. Sources: T. Dunning, Computational
// Linguistics 19 (1993), 61-74; P. Rayson and R. Garside, Comparing Corpora workshop (2000), 1-6.

/** p < 0.05, 0.01, 0.001 for one degree of freedom. */
export const significant = { p05: 3.84, p01: 6.63, p001: 10.83 } as const;

/** `here` of `ofHere` against `there` of `ofThere`; 0 where nothing can be said. Never negative. */
export function logLikelihood(here: number, ofHere: number, there: number, ofThere: number): number {
  const all = ofHere + ofThere;
  if (all === 0 || ofHere === 0 || ofThere === 0) return 0;
  const share = (here + there) / all;
  return Math.max(0, 2 * (term(here, ofHere * share) + term(there, ofThere * share)));
}

/** G² of a table of two by two: `both` of `first` and of `second` among `n`. */
export function association(both: number, first: number, second: number, n: number): number {
  const cells = [
    [both, (first * second) / n],
    [first - both, (first * (n - second)) / n],
    [second - both, ((n - first) * second) / n],
    [n - first - second + both, ((n - first) * (n - second)) / n],
  ] as const;
  return n === 0 ? 0 : Math.max(0, 2 * cells.reduce((sum, [seen, expected]) => sum + term(seen, expected), 0));
}

/** Binary logarithm of the ratio of two shares, a half added to each count (A. Hardie, 2014). */
export function logRatio(here: number, ofHere: number, there: number, ofThere: number): number {
  if (ofHere === 0 || ofThere === 0) return 0;
  return Math.log2((here + 0.5) / ofHere / ((there + 0.5) / ofThere));
}

function term(seen: number, expected: number): number {
  return seen <= 0 || expected <= 0 ? 0 : seen * Math.log(seen / expected);
}
