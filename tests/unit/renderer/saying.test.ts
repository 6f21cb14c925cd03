// How long ago something was, and how far a job is, in words.
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { sayWaiting } from '../../../src/renderer/pages/inbox/say-waiting.ts';
import { relative } from '../../../src/renderer/parts/moments.ts';
import { sayProgress } from '../../../src/renderer/parts/say-progress.ts';

const t = createTranslator('en-GB', 'UTC');
const now = Date.UTC(2026, 10, 22);

test('years are whole ones, in a list and in the inbox alike', () => {
  const at = Date.UTC(2015, 1, 24);
  expect(relative(t, at, now)).toBe('11 years ago');
  expect(sayWaiting(t, now - at)).toBe('11y');
  expect(relative(t, Date.UTC(2020, 3, 1), now)).toBe('6 years ago');
  expect(relative(t, Date.UTC(2024, 10, 20), now)).toBe('2 years ago');
});

test('what was just now is said as now, which in Dutch is not “within a minute”', () => {
  expect(relative(t, now - 20_000, now)).toBe('now');
  expect(relative(createTranslator('nl-NL', 'UTC'), now - 20_000, now)).not.toContain('binnen');
});

test('a job that counts bytes says its share, never a number that could be mentions', () => {
  expect(sayProgress({ done: 1_048_576, total: 1_581_950 }, t)).toBe('66%');
  expect(sayProgress({ done: 7, total: 5 }, t)).toBe('100%');
  expect(sayProgress({ done: 0, total: 0 }, t)).toBe('0%');
  expect(sayProgress({ done: 312, total: null }, t)).toBe('312 so far');
  expect(sayProgress({ done: 0, total: null }, t)).toBe('');
});
