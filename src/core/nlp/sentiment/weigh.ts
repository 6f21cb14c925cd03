// Weighs a text by the learned weights: what each token and each find of the lexicon adds.

import type { Token } from '../../text/tokenise.ts';
import type { Language } from '../language.ts';
import { readFeatures } from './features.ts';
import type { LanguageWeights, SentimentModel } from './model.ts';
import type { Reading } from './reading.ts';
import { readSignals } from './signals.ts';

export interface Weighing {
  /** What each token, each hit, and no place in the text adds to the lean. */
  readonly ofToken: Float64Array;
  readonly ofHit: Float64Array;
  readonly ofNothing: number;
  /** Above 0 where a text speaks without feeling: a lean has to be greater than this to count. */
  readonly plain: number;
}

export function weigh(
  tokens: readonly Token[],
  reading: Reading,
  language: Language,
  model: SentimentModel,
  learned: LanguageWeights,
): Weighing {
  const ofToken = new Float64Array(tokens.length);
  const ofHit = new Float64Array(reading.hits.length);
  let ofNothing = 0;
  let plain = 0;

  const which = learned.words ? 'all' : 'shared';
  const { count, bucket, first, second } = readFeatures(tokens, reading.units, language, model.bits, which);
  // Twice the words give half as much again of evidence, not twice as much: they repeat each other.
  const perRoot = 1 / Math.sqrt((count + 200) * (1 + count / 600));
  const { weights } = model;
  for (let index = 0; index < count; index++) {
    const at = 2 * (bucket[index] ?? 0);
    const lean = weights[at] ?? 0;
    plain += weights[at + 1] ?? 0;
    const one = first[index] ?? 0;
    const other = second[index] ?? -1;
    if (other < 0) ofToken[one] = (ofToken[one] ?? 0) + lean;
    else {
      ofToken[one] = (ofToken[one] ?? 0) + lean / 2;
      ofToken[other] = (ofToken[other] ?? 0) + lean / 2;
    }
  }
  for (let token = 0; token < ofToken.length; token++)
    ofToken[token] = (ofToken[token] ?? 0) * perRoot * model.leanScale;
  plain *= perRoot * model.plainScale;

  for (const { signal, value, hit, token } of readSignals(tokens, reading.units, reading.hits)) {
    const lean = value * (learned.lean[signal] ?? 0);
    plain += value * (learned.plain[signal] ?? 0);
    if (hit >= 0) ofHit[hit] = (ofHit[hit] ?? 0) + lean;
    else if (token >= 0) ofToken[token] = (ofToken[token] ?? 0) + lean;
    else ofNothing += lean;
  }
  return { ofToken, ofHit, ofNothing, plain };
}
