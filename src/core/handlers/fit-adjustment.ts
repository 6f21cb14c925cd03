// Fits small weights to corrected texts: what the model says of each, and what the person said.
import { type AdjustmentFit, fitAdjustment } from '../learn/adjust.ts';
import { type AnalyseOptions, analyse } from '../nlp/analyse.ts';
import { learnableWords } from '../nlp/learned.ts';
import { scoreOf, THRESHOLD } from '../nlp/sentiment.ts';
import { tokenise } from '../text/tokenise.ts';

/** Labels are -1, 0, 1. */
export function fitToCorrections(
  texts: readonly { readonly text: string; readonly label: number }[],
  model: AnalyseOptions['model'],
): AdjustmentFit {
  const read = texts.map(({ text, label }) => {
    const { sentiment, language } = analyse(text, { model });
    return { raw: sentiment.raw, language, words: learnableWords(tokenise(text), language), label };
  });
  const edge = rawAt(THRESHOLD);
  return fitAdjustment(read, { low: -edge, high: edge });
}

/** The raw score that belongs to a score: the function between them rises, so it is found by halving. */
function rawAt(score: number): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (scoreOf(middle) < score) low = middle;
    else high = middle;
  }
  return high;
}
