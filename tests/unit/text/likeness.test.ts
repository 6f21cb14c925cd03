// Texts nearly the same: what is alike shares a band, what is not is told apart.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeness, likenessBands, nearlyTheSame } from '../../../src/core/text/likeness.ts';

const story =
  'The town council of Mar Azul decided on Tuesday night to close the old harbour road for six months, because the bridge over the canal has to be rebuilt before the winter storms arrive.';
const shares = (a: string, b: string) => likenessBands(a).some((band) => likenessBands(b).includes(band));

test.each([
  ['another ending', `${story} More follows.`],
  ['case, accents, spacing and a link', `${story.toUpperCase()}   https://news.example/a?utm_source=x`],
  ['a repost of it', `RT @harbour_news: ${story}`],
  ['one word changed', story.replace('Tuesday', 'Wednesday')],
])('%s is nearly the same', (_, other) => {
  expect(likeness(story, other)).toBeGreaterThanOrEqual(nearlyTheSame);
  expect(shares(story, other)).toBe(true);
});

test.each([
  [
    'the same subject in other words',
    'For half a year nobody can drive along the harbour in Mar Azul: the canal bridge is being replaced, the council said.',
  ],
  [
    'another story',
    'A bakery in Utrecht sells bread of yesterday for half the price, and people queue for it from six in the morning.',
  ],
])('%s is not', (_, other) => {
  expect(likeness(story, other)).toBeLessThan(nearlyTheSame);
});

test('short texts are alike by chance: they have no bands', () => {
  expect(likenessBands('Great service, thank you!')).toEqual([]);
  expect(likenessBands('')).toEqual([]);
});

test('bands are whole numbers that a database keeps, the same each time, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const bands = likenessBands(text);
      expect(bands.every((band) => Number.isSafeInteger(band) && band >= 0)).toBe(true);
      expect(likenessBands(text)).toEqual(bands);
      const alike = likeness(text, text);
      expect(alike === 1 || alike === 0).toBe(true);
    }),
  );
});

test('most pairs that are alike share a band', () => {
  const words = story.split(' ');
  const changed = words.map((_, index) => words.map((word, at) => (at === index ? 'elsewhere' : word)).join(' '));
  const alike = changed.filter((other) => likeness(story, other) >= nearlyTheSame);
  expect(alike.length).toBeGreaterThan(20);
  expect(alike.filter((other) => shares(story, other)).length / alike.length).toBeGreaterThan(0.85);
});
