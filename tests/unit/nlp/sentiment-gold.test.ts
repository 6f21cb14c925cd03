// Our own texts in tests/gold: what was reached once is not lost again. The figures are in docs/sentiment-model.md.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SentimentLabel } from '../../../src/contract/model.ts';
import { readModel } from '../../../src/core/nlp/sentiment/model.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

interface Said {
  readonly text: string;
  readonly label: SentimentLabel;
}

const model = readModel(readFileSync(new URL('../../../resources/models/sentiment.bin', import.meta.url)));
const score = (text: string, language: string, by: typeof model | null) =>
  scoreSentiment(text, tokenise(text), language, by);

function readGold<Row>(name: string): Row[] {
  return readFileSync(new URL(`../../gold/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

const pairs = readGold<{ id: string; lang: string; a: Said; b: Said }>('negation');
const languages = ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'];

describe('negation pairs', () => {
  test('at least twelve a language, none twice', () => {
    for (const language of languages)
      expect(pairs.filter(({ lang }) => lang === language).length).toBeGreaterThanOrEqual(12);
    expect(new Set(pairs.flatMap(({ a, b }) => [a.text, b.text])).size).toBe(2 * pairs.length);
  });

  test.each(languages)('%s: a fair share is read right', (language) => {
    const said = pairs.filter(({ lang }) => lang === language).flatMap(({ a, b }) => [a, b]);
    const right = (by: typeof model | null) =>
      said.filter(({ text, label }) => score(text, language, by).label === label).length / said.length;
    const sided = (by: typeof model | null) =>
      said.filter(({ text, label }) => score(text, language, by).score > 0 === (label === 'positive')).length /
      said.length;
    expect(right(null)).toBeGreaterThan(0.8);
    expect(right(model)).toBeGreaterThan(0.7);
    expect(sided(model)).toBeGreaterThan(0.8);
  });
});

describe('reviews', () => {
  const reviews = readGold<Said & { lang: string; kind: string }>('reviews');
  const ofKind = (kind: string, language: string) =>
    reviews.filter((review) => review.kind === kind && review.lang === language);

  test('Dutch books: the sign of the score is right in four of five', () => {
    const books = ofKind('book', 'nl');
    expect(books.length).toBeGreaterThanOrEqual(40);
    const right = books.filter(({ text, label }) => score(text, 'nl', model).score > 0 === (label === 'positive'));
    expect(right.length / books.length).toBeGreaterThan(0.8);
  });

  test.each(['en', 'es'])('hotels, %s: half of them right among three, good and bad seldom confused', (language) => {
    const hotels = ofKind('hotel', language);
    expect(hotels.length).toBeGreaterThanOrEqual(40);
    const said = hotels.map(({ text, label }) => ({ label, said: score(text, language, model).label }));
    expect(said.filter((each) => each.label === each.said).length / said.length).toBeGreaterThan(0.5);
    const opposite = said.filter(
      (each) => each.label !== 'neutral' && each.said !== 'neutral' && each.label !== each.said,
    );
    expect(opposite.length).toBeLessThanOrEqual(7);
  });
});
