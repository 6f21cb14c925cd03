// Lower case for looking up places: every character stays where it was.

/** As `toLowerCase`, but as long as the text: İ alone would become two, and whatever is found behind it lie elsewhere. */
export function lowerInPlace(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
