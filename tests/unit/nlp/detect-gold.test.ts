// Measures language on our own sentences in 21 languages: whole, and by their first five words.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/core/nlp/detect.ts';

interface Gold {
  readonly text: string;
  readonly language: string;
  /** Not looked at while tuning. */
  readonly held: boolean;
}

const gold = readFileSync(new URL('../../gold/language.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);
// Many sentences are the same in Danish and in Norwegian.
const apart = gold.filter(({ language }) => language !== 'no' && language !== 'da');

describe.each([true, false])('held out: %s', (held) => {
  test.each([
    ['whole sentences', 0.995, (text: string) => text],
    ['their first five words', 0.98, firstFive],
  ])('%s', (_, least, part) => {
    expect(
      shareRight(
        apart.filter((each) => each.held === held),
        part,
      ),
    ).toBeGreaterThanOrEqual(least);
  });
});

test('Danish and Norwegian are told apart where they differ', () => {
  const nordic = gold.filter(({ language }) => language === 'no' || language === 'da');
  expect(shareRight(nordic, (text) => text)).toBeGreaterThanOrEqual(0.95);
  expect(
    nordic.map(({ text }) => detectLanguage(text).language).filter((code) => code !== 'no' && code !== 'da'),
  ).toEqual([]);
});

function shareRight(sentences: readonly Gold[], part: (text: string) => string): number {
  return (
    sentences.filter(({ text, language }) => detectLanguage(part(text)).language === language).length / sentences.length
  );
}

function firstFive(text: string): string {
  return text.split(' ').slice(0, 5).join(' ');
}
