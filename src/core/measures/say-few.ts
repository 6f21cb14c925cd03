// Few mentions are said to be few: what rests on them is no more than a hint.

/** Below this many a share or a median moves far with every mention. */
export const enough = 30;

/** `what`: plural, as in “mentions”. Nothing where nothing was found: then nothing is claimed. */
export function sayFew(n: number, what: string): string[] {
  return n > 0 && n < enough ? [`nothing, but only ${n} ${what} were there to count: take it as a hint`] : [];
}
