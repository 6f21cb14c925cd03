// Hears anger in how a text is written: capitals and exclamation marks about something bad.

import type { CuedText } from '../cue.ts';
import type { ScoredSentiment } from '../sentiment.ts';
import type { Danger } from './dangers.ts';

const LOUD_WORDS = 3;
const EXCLAMATIONS = 3;
const BAD = -0.3;
const WEIGHT = 0.25;

/** At most one, over the first run of shouted words; nothing where the text is not clearly negative. */
export function readShouting({ words, sentences }: CuedText, sentiment: ScoredSentiment): Danger[] {
  if (sentiment.label !== 'negative' || sentiment.score > BAD) return [];
  const loud = words.filter((word) => word.loud && word.word.length > 2);
  if (loud.length >= LOUD_WORDS) {
    const first = loud[0];
    const last = loud[LOUD_WORDS - 1];
    if (first && last && last.end - first.start < 120)
      return [{ cause: 'anger', start: first.start, end: last.end, weight: WEIGHT }];
  }
  const shout = sentences.find(({ exclamations }) => exclamations >= EXCLAMATIONS);
  const end = words[shout?.last ?? -1];
  return end ? [{ cause: 'anger', start: end.start, end: end.end, weight: WEIGHT }] : [];
}
