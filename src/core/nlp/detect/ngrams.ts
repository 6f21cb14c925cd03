// eld's n-grams over a text of any length.

import { eld } from 'eld/medium';
import { codes, numberOf } from './codes.ts';

/** eld reads no more than some 350 bytes: longer texts are read in windows spread over their length. */
const WINDOW = 340;
const MOST_WINDOWS = 5;
const LONG_RUNS = /(\p{L})\1{2,}/gu;

/** Points per n-gram of each language of `codes`: 80 to 110 for the right one, 0 for one that knows none. */
export function scoreNgrams(text: string): Float64Array {
  const points = new Float64Array(codes.length);
  const windows = windowsOf(text.replace(LONG_RUNS, '$1$1'));
  for (const window of windows) {
    const scores = eld.detect(window).getScores();
    for (const code in scores) {
      const score = scores[code] ?? 0;
      // Back from eld's 0..1 to its points per n-gram, which add up evenly.
      const language = numberOf(code) ?? 0;
      points[language] = (points[language] ?? 0) + (25 * score) / (1 - Math.min(0.99, score)) / windows.length;
    }
  }
  return points;
}

function windowsOf(text: string): string[] {
  const count = Math.max(1, Math.min(MOST_WINDOWS, Math.ceil(text.length / WINDOW)));
  if (count === 1) return [text];
  const stride = (text.length - WINDOW) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor(index * stride);
    return text.slice(from, from + WINDOW);
  });
}
