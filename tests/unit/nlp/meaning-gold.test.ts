// Intent, irony and risk on gold of our own: floors below what they reach, so that a change that breaks them is seen.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/nlp/analyse.ts';

function readGold<T>(name: string): T[] {
  const file = new URL(`../../gold/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const languages = ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'];

test.each(languages)('the intent of %s is read', (lang) => {
  const gold = readGold<{ lang: string; text: string; label: string }>('intent').filter((each) => each.lang === lang);
  const wrong = gold.filter(({ text, label }) => analyse(text).intent.label !== label);
  expect(gold.length).toBeGreaterThan(50);
  expect(wrong.length / gold.length).toBeLessThan(0.25);
});

test('wishes to buy and to leave are found where they are, seldom elsewhere', () => {
  const gold = readGold<{ text: string; purchase: boolean; churn: boolean }>('intent');
  for (const wish of ['purchase', 'churn'] as const) {
    const wanted = gold.filter((each) => each[wish]);
    const found = gold.filter((each) => analyse(each.text).intent[wish].length > 0);
    const right = found.filter((each) => each[wish]);
    expect(right.length / wanted.length).toBeGreaterThan(0.65);
    expect(right.length / found.length).toBeGreaterThan(0.8);
  }
});

test('what is flagged as ironic is so three times in four, and two thirds of it are found', () => {
  const gold = readGold<{ text: string; ironic: boolean }>('irony');
  const flagged = gold.filter(({ text }) => analyse(text).irony.flag);
  const right = flagged.filter(({ ironic }) => ironic).length;
  expect(right / flagged.length).toBeGreaterThan(0.75);
  expect(right / gold.filter(({ ironic }) => ironic).length).toBeGreaterThan(0.6);
});

test('risk is found with its cause, and not where its words mean something else', () => {
  const gold = readGold<{ text: string; causes: readonly string[] }>('risk');
  const risky = gold.filter(({ causes }) => causes.length > 0);
  const calm = gold.filter(({ causes }) => causes.length === 0);
  const causesOf = (text: string): string[] => analyse(text).risk.because.map(({ cause }) => cause);
  const named = risky.filter(({ text, causes }) => causes.every((cause) => causesOf(text).includes(cause)));
  expect(named.length / risky.length).toBeGreaterThan(0.8);
  expect(calm.filter(({ text }) => causesOf(text).length > 0).length / calm.length).toBeLessThan(0.1);
});
