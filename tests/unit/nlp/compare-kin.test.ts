// The tables of words that say the same, and that exclude each other: whole, and without contradictions.
import { expect, test } from 'vitest';
import { kinWords } from '../../../src/core/nlp/compare/kin/index.ts';
import { kinOf } from '../../../src/core/nlp/compare/kin.ts';
import { foldWord } from '../../../src/core/nlp/fold-word.ts';

const linesOf = (table: string) =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test.each(kinWords)(
  '$code: meanings have two words and more, choices two sides and more, numbers their digits',
  (kin) => {
    for (const line of linesOf(kin.alike)) expect(line.split(/\s+/).length, line).toBeGreaterThanOrEqual(1);
    for (const line of linesOf(kin.apart)) {
      const sides = line.split('|').map((side) => side.trim().split(/\s+/));
      expect(sides.length, line).toBeGreaterThan(1);
      const words = sides.flat();
      expect(new Set(words).size, line).toBe(words.length);
      expect(words.every(Boolean), line).toBe(true);
    }
    for (const line of linesOf(kin.numbers)) expect(line).toMatch(/^\d+( \S+)+$/);
  },
);

test.each(kinWords)('$code: no word stands on two sides of one choice, by its stem either', ({ code }) => {
  for (const [word, sides] of kinOf(code).sides) {
    const choices = sides.map((side) => side.choice);
    expect(new Set(choices).size, word).toBe(choices.length);
  }
});

test('phrases begin with their first word, the longest first; unknown languages know only signs', () => {
  const french = kinOf('fr');
  expect(french.phrases.get('mot')?.map((phrase) => phrase.words.join(' '))).toContain('mot de passe');
  for (const [first, phrases] of french.phrases) {
    const lengths = phrases.map((phrase) => phrase.words.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    for (const { words } of phrases) expect(words[0]).toBe(first);
  }
  expect(kinOf('xx').meanings.size).toBe(0);
  expect(kinOf(null).joining.has('&')).toBe(true);
  expect(kinOf('es').numbers.get(foldWord('décimo'))).toBe('10');
});
