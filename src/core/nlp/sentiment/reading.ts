// Reads a text as the scorer needs it: its words, and what the lexicon says of them where they stand.

import type { Token } from '../../text/tokenise.ts';
import type { Language } from '../language.ts';
import { applyContext, weighButs } from './context.ts';
import { findHits } from './find-hits.ts';
import type { Hit } from './hit.ts';
import { readUnits, type Unit } from './units.ts';

const PER_EXCLAMATION = 0.08;
/** `Can anyone recommend a good dentist?` praises nobody yet. */
const GOOD_IN_QUESTION = 0.5;
/** A hashtag is as often the name of a matter as a feeling about it. */
const IN_HASHTAG = 0.6;

export interface Reading {
  readonly units: readonly Unit[];
  /** Words, phrases and emoji of the lexicon with their weights after negation, emphasis and `but`. */
  readonly hits: readonly Hit[];
}

export function readFeelings(text: string, tokens: readonly Token[], language: Language): Reading {
  const { units, emoji, exclamations, questions } = readUnits(text, tokens, language);
  const hits = applyContext(findHits(units, language), units, language);
  for (const hit of hits) {
    const sentence = units[hit.last]?.sentence ?? -1;
    hit.weight *= 1 + PER_EXCLAMATION * Math.min(3, exclamations.get(sentence) ?? 0);
    if (tokens[hit.token]?.kind === 'hashtag') hit.weight *= IN_HASHTAG;
    if (hit.weight > 0 && questions.has(sentence)) hit.weight *= GOOD_IN_QUESTION;
  }
  weighButs(hits, units);
  return { units, hits: [...hits, ...emoji] };
}
