// A model learned from a few invented sentences, small enough to be made anew in a test.

import { type Class, rowOf } from '../../../scripts/train/examples.ts';
import { learn } from '../../../scripts/train/learn.ts';
import { makeModel } from '../../../scripts/train/make-model.ts';

export const BITS_OF_TEST = 12;

const SENTENCES: readonly (readonly [Class, string])[] = [
  [2, 'a quuxy zorbly morning with the new kettle'],
  [2, 'so quuxy, we had a zorbly evening'],
  [2, 'my quuxy little shop'],
  [1, 'the kettle is in the shop'],
  [1, 'the shop opens in the morning'],
  [1, 'a new kettle in the evening'],
  [0, 'a blarfy glumfy morning with the new kettle'],
  [0, 'so blarfy, we had a glumfy evening'],
  [0, 'my blarfy little shop'],
];

export function learnTiny() {
  const examples = SENTENCES.map(([y, text]) => rowOf({ language: 'en', source: 'own', text, y }, BITS_OF_TEST));
  const weights = learn(examples, BITS_OF_TEST, {
    penalty: 0.1,
    signalPenalty: 1,
    languagePenalty: 10,
    rate: 0.3,
    signalRate: 0.1,
    epochs: 20,
    seed: 7,
    weightOf: () => 1,
    groupOf: () => 'all',
  });
  return makeModel(weights, BITS_OF_TEST);
}
