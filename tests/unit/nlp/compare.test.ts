// Whether two texts say the same: gold pairs of ten languages beside two common ways to tell, and texts of all sorts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts, createComparer, DUPLICATE, tellingStem } from '../../../src/core/nlp/compare.ts';

interface Pair {
  readonly lang: string;
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly duplicate: boolean;
  readonly held: boolean;
}

const gold: Pair[] = readFileSync(join(import.meta.dirname, '../../gold/duplicates.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const seven = ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'];
const eastern = ['ja', 'ko', 'zh'];

function f1(pairs: readonly Pair[], says: (pair: Pair) => boolean): number {
  let [right, wrong, missed] = [0, 0, 0];
  for (const pair of pairs) {
    if (says(pair) && pair.duplicate) right += 1;
    else if (says(pair)) wrong += 1;
    else if (pair.duplicate) missed += 1;
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

function meanF1(languages: readonly string[], pairs: readonly Pair[], says: (pair: Pair) => boolean): number {
  const each = languages.map((lang) =>
    f1(
      pairs.filter((pair) => pair.lang === lang),
      says,
    ),
  );
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

const ours = (pair: Pair) => compareTexts(pair.a, pair.b, pair.lang).duplicate;

function runs(text: string, length: number): Set<string> {
  const plain = ` ${text.toLowerCase().replace(/\s+/g, ' ')} `;
  return new Set(
    Array.from({ length: Math.max(0, plain.length - length + 1) }, (_, at) => plain.slice(at, at + length)),
  );
}

function jaccard(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const shared = [...a].filter((each) => b.has(each)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Sixty-four least hashes over runs of three characters: the part that agrees estimates Jaccard. */
function minHash(text: string): number[] {
  const hashes = [...runs(text, 3)].map((run) =>
    [...run].reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 0x01000193), 0x811c9dc5),
  );
  return Array.from({ length: 64 }, (_, row) =>
    hashes.reduce((least, hash) => {
      let mixed = hash ^ Math.imul(row + 1, 0x9e3779b1);
      mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return Math.min(least, (mixed ^ (mixed >>> 16)) >>> 0);
    }, 2 ** 32),
  );
}

function tunedF1(likeness: (pair: Pair) => number): number {
  const known = new Map(gold.map((pair) => [pair, likeness(pair)]));
  const says = (threshold: number) => (pair: Pair) => (known.get(pair) ?? 0) >= threshold;
  const tune = gold.filter((pair) => !pair.held);
  const thresholds = Array.from({ length: 50 }, (_, index) => index / 50);
  const scores = thresholds.map((threshold) => meanF1(seven, tune, says(threshold)));
  const best = thresholds[scores.indexOf(Math.max(...scores))] ?? 0;
  return meanF1(
    seven,
    gold.filter((pair) => pair.held),
    says(best),
  );
}

test('held-out gold pairs, mean F1 of seven languages: far above characters alone', () => {
  const held = meanF1(
    seven,
    gold.filter((pair) => pair.held),
    ours,
  );
  const trigrams = tunedF1(({ a, b }) => jaccard(runs(a, 3), runs(b, 3)));
  const hashes = tunedF1(({ a, b }) => {
    const [one, other] = [minHash(a), minHash(b)];
    return one.filter((hash, row) => hash === other[row]).length / 64;
  });
  expect(held).toBeGreaterThan(0.88);
  expect(held - Math.max(trigrams, hashes)).toBeGreaterThan(0.15);
});

test('no language and no kind of pair is left behind', () => {
  for (const lang of seven)
    expect(
      f1(
        gold.filter((pair) => pair.lang === lang),
        ours,
      ),
      lang,
    ).toBeGreaterThan(0.85);
  for (const lang of eastern)
    expect(
      f1(
        gold.filter((pair) => pair.lang === lang),
        ours,
      ),
      lang,
    ).toBeGreaterThan(0.8);
  for (const kind of new Set(gold.map((pair) => pair.kind))) {
    const those = gold.filter((pair) => pair.kind === kind && seven.includes(pair.lang));
    const right = those.filter((pair) => ours(pair) === pair.duplicate).length / those.length;
    expect(right, kind).toBeGreaterThan(0.7);
  }
});

test.each([
  ['en', 'Our train to Hull was cancelled at noon', 'At noon our train to Hull was cancelled', true],
  ['en', 'The cat bit the mouse', 'The mouse bit the cat', false],
  ['en', 'The mouse was bitten by the cat', 'The cat bit the mouse', true],
  ['en', 'It costs 20 dollars', 'It costs twenty dollars', true],
  ['en', 'Meet me at 9', 'Meet me at 10', false],
  ['en', 'They sell fish and chips', 'They sell chips and fish', true],
  ['es', 'No funciona la web', 'La web no funciona', true],
  ['es', 'La web funciona', 'La web no funciona', false],
  ['it', 'Il museo chiude lunedì', 'Il museo chiude martedì', false],
  ['nl', 'De trein was weer te laat', 'De trein was alweer te laat!', true],
  ['pt', 'O voo saiu atrasado', 'o voo saiu atrasdo', true],
  ['fr', 'Je suis né à Dijon', 'Je suis né à Dijon, en Bourgogne', true],
  ['de', 'Der Zug nach Ulm fällt aus', 'Der Zug nach Bonn fällt aus', false],
  [null, 'Foo bar baz qux', 'Foo bar baz qux!', true],
] as const)('%s: “%s” and “%s”: %s', (language, a, b, duplicate) => {
  expect(compareTexts(a, b, language).duplicate).toBe(duplicate);
});

test('links, handles, signs and case say nothing; without a language it is told from the texts', () => {
  expect(compareTexts('RT @ana: Great shoes! https://x.example/1', 'great SHOES', 'en').similarity).toBe(1);
  expect(compareTexts('El paquete no ha llegado todavía', 'Todavía no ha llegado el paquete').duplicate).toBe(true);
});

test('nothing is like nothing, and like no text', () => {
  expect(compareTexts('', '').similarity).toBe(1);
  expect(compareTexts('', 'a text').similarity).toBe(0);
  expect(compareTexts('!!!', 'https://x.example', 'en').similarity).toBe(1);
  expect(compareTexts('😀', '😡', 'en').duplicate).toBe(false);
});

const word = fc.constantFrom(
  'the',
  'dog',
  'cat',
  'not',
  'two',
  '3',
  'Paris',
  'open',
  'closed',
  'and',
  'to',
  'parcel',
  '😀',
  '#tag',
  '@x',
  '.',
  '漢字',
);
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

test('the same both ways round, 0 to 1, a text is its own duplicate, and the flag is the threshold', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('en', 'de', null), (a, b, language) => {
      const there = compareTexts(a, b, language);
      expect(compareTexts(b, a, language)).toEqual(there);
      expect(there.similarity).toBeGreaterThanOrEqual(0);
      expect(there.similarity).toBeLessThanOrEqual(1);
      expect(there.duplicate).toBe(there.similarity >= DUPLICATE);
      expect(compareTexts(a, a, language).similarity).toBe(1);
    }),
  );
});

test('any text is answered, soon', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (a, b) => {
        expect(compareTexts(a, b).similarity).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  const hostile = [
    'a'.repeat(1_000_000),
    'ab '.repeat(300_000),
    '\ud800'.repeat(50_000),
    '和'.repeat(100_000),
    '1,'.repeat(100_000),
    '#A'.repeat(50_000),
  ];
  const before = performance.now();
  for (const a of hostile) for (const b of hostile) compareTexts(a, b, 'en');
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('a pair takes microseconds', () => {
  for (const pair of gold) ours(pair);
  const before = performance.now();
  for (const pair of gold) ours(pair);
  // About 25 on the machine it was written on.
  expect((1000 * (performance.now() - before)) / gold.length).toBeLessThan(500);
});

test('a comparer reads each text once: its words without greetings, meanings under one name', () => {
  const comparer = createComparer([
    { text: 'Hi, when does my parcel arrive please?', language: 'en' },
    { text: 'Has the package been received?', language: 'en' },
  ]);
  expect(comparer.words(0)).toEqual(expect.arrayContaining([...comparer.words(1)]));
  expect(comparer.words(0).join(' ')).not.toMatch(/hi|pleas/);
  expect(comparer.similarity(0, 0)).toBe(1);
  expect(comparer.similarity(0, 7)).toBe(0);
  expect(tellingStem('hello', 'en')).toBeNull();
  expect(tellingStem('parcels', 'en')).toBe(tellingStem('parcel', 'en'));
});
