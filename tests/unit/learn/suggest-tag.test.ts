// Tags learned from examples: what tells them apart is found, what does not is not claimed.
import { expect, test } from 'vitest';
import { learnTag, type TagExample } from '../../../src/core/learn/suggest-tag.ts';
import { createRandom } from '../../../src/core/measures/random.ts';

/** Terms 1 and 2 speak of delivery; 10 to 40 are noise. */
function example(tagged: boolean, random: () => number, telling = true): TagExample {
  const noise = Array.from({ length: 5 }, () => 10 + Math.floor(random() * 30));
  const own = tagged && telling ? [random() < 0.7 ? 1 : 2] : [];
  return { terms: Uint32Array.from(new Set([...own, ...noise])), tagged };
}

function examples(telling: boolean): TagExample[] {
  const random = createRandom(3);
  return Array.from({ length: 300 }, (_, index) => example(index % 4 === 0, random, telling));
}

test('terms that go with a tag are learned, and told as the reason', () => {
  const model = learnTag(examples(true));
  expect(model.right / model.suggested).toBeGreaterThan(0.9);
  expect(model.right / model.tagged).toBeGreaterThan(0.9);
  const terms = Uint32Array.from([2, 11, 12]);
  expect(model.probability(terms)).toBeGreaterThan(0.5);
  expect(model.because(terms, 2)[0]).toBe(2);
  expect(model.probability(Uint32Array.from([11, 12, 13]))).toBeLessThan(0.5);
});

test('where nothing tells them apart, the figures say so', () => {
  const model = learnTag(examples(false));
  expect(model.right / Math.max(1, model.suggested)).toBeLessThan(0.45);
});

test('an untagged example that deserves the tag is judged by models that never saw it', () => {
  const given = examples(true).map((each, index) => (index % 12 === 0 ? { ...each, tagged: false } : each));
  const { held, threshold } = learnTag(given);
  const missed = given.flatMap((each, index) => (each.terms[0] === 1 && !each.tagged ? [held[index] ?? 0] : []));
  expect(missed.length).toBeGreaterThan(5);
  expect(missed.filter((p) => p >= threshold).length / missed.length).toBeGreaterThan(0.7);
});

test('learning is the same every time, and an empty mention has an answer', () => {
  const terms = Uint32Array.from([1, 20]);
  expect(learnTag(examples(true)).probability(terms)).toBe(learnTag(examples(true)).probability(terms));
  expect(learnTag(examples(true)).probability(new Uint32Array())).toBeLessThan(0.5);
});
