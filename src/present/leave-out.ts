// Takes the brand's own name out of its terms: everyone who is listened to says it, so it tells nothing.
import type { MeasureResult } from '../contract/model.ts';

/**
 * The same result without terms that are a name, a word of one, or a name written as one word or hashtag.
 * `note` joins what the result says was left out. At most `limit` terms stay.
 */
export function leaveOutNames(
  result: MeasureResult,
  names: readonly string[],
  note: string,
  limit: number,
): MeasureResult {
  const { data, excluded } = result;
  if (data.shape !== 'terms') return result;
  const words = new Set(names.flatMap(formsOf));
  const kept = data.terms.filter((row) => !words.has(fold(row.term)));
  return {
    ...result,
    excluded: kept.length < data.terms.length ? [...excluded, note] : excluded,
    data: { ...data, terms: kept.slice(0, limit) },
  };
}

function formsOf(name: string): readonly string[] {
  const words = fold(name).split(/\s+/).filter(Boolean);
  return [...words, words.join('')];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/^[#@]/, '').toLowerCase().trim();
}
