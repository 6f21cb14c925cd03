// The benches' invented mentions: the same each time, and like what people collect.
import { expect, test } from 'vitest';
import { makeMentions, seed } from '../../../scripts/bench/make-mentions.ts';
import { brands, sources } from '../../../scripts/bench/names.ts';
import { brand30, common, middle } from '../../../scripts/bench/queries.ts';

const docs = 6000;
const made = [...makeMentions({ docs, seed })];
const partOf = (wanted: (one: (typeof made)[number]) => boolean) => made.filter(wanted).length / docs;
const saidIn = ({ mention }: (typeof made)[number]) => `${mention.title ?? ''} ${mention.text}`.toLowerCase();

test('the same seed makes the same mentions, another makes others', () => {
  const again = [...makeMentions({ docs: 300, seed })];
  expect(again).toEqual([...makeMentions({ docs: 300, seed })]);
  expect(again).not.toEqual([...makeMentions({ docs: 300, seed: seed + 1 })]);
});

test('they come in the order of their time, over 730 days, each with an id of its own', () => {
  const times = made.map(({ mention }) => mention.published?.at ?? 0);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
  expect(((times.at(-1) ?? 0) - (times[0] ?? 0)) / 86_400_000).toBeGreaterThan(725);
  expect(new Set(made.map(({ mention }) => mention.externalId)).size).toBe(docs);
});

test('they are as long, as repetitive and as talkative as promised', () => {
  const bytes = made.reduce((sum, one) => sum + Buffer.byteLength(saidIn(one)), 0) / docs;
  expect(bytes).toBeGreaterThan(230);
  expect(bytes).toBeLessThan(270);
  const names = brands.map((brand) => brand.toLowerCase());
  const branded = partOf((one) => one.label.terms.some(({ kind, key }) => kind === 'word' && names.includes(key)));
  expect(branded).toBeCloseTo(0.29, 1);
  expect(partOf(({ mention }) => mention.text.startsWith('RT @'))).toBeCloseTo(0.05, 1.5);
  const texts = new Set(made.map(({ mention }) => mention.text));
  expect(1 - texts.size / docs).toBeGreaterThan(0.01);
  expect(1 - texts.size / docs).toBeLessThan(0.04);
  expect(partOf(({ mention }) => mention.parent !== null)).toBeGreaterThan(0.1);
  expect(new Set(made.map(({ source }) => source)).size).toBe(sources.length);
  expect(new Set(made.map(({ label }) => label.language)).size).toBe(7);
});

test('an answer names a mention of its own source that came before', () => {
  const seen = new Map<string, number>();
  for (const { source, mention } of made) {
    if (mention.parent !== null) {
      expect(seen.get(mention.parent)).toBe(source);
      expect(mention.thread).not.toBeNull();
    }
    seen.set(mention.externalId, source);
  }
});

test('the searches of the bench find as much as those of a real collection', () => {
  const holds = (word: string) => partOf((one) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(saidIn(one)));
  expect(holds(common)).toBeGreaterThan(0.25);
  expect(holds(middle)).toBeGreaterThan(0.01);
  expect(holds(middle)).toBeLessThan(0.05);
  expect(brand30.match.split(' OR ')).toHaveLength(28 + 2 + 2);
  const [wanted = ''] = brand30.match.split(') NOT');
  const names = wanted.toLowerCase().match(/[a-z]+(?: [a-z]+)?(?=")|[a-z]{4,}/g) ?? [];
  const found = partOf((one) => names.some((name) => saidIn(one).includes(name)));
  expect(found).toBeGreaterThan(0.15);
  expect(found).toBeLessThan(0.3);
});
