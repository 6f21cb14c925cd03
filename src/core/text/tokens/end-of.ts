// Where a sticky pattern's match from a place ends.

/** `at` itself where the pattern does not match there. The pattern must be sticky. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
