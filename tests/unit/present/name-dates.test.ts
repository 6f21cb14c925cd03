// Searches in words: nothing but dates, and a topic by its name; what says more stays as it was written.
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { nameDates } from '../../../src/present/name-dates.ts';
import { nameSearch } from '../../../src/present/name-search.ts';

const t = createTranslator('en-GB', 'Europe/Madrid');

test('days and periods are named, and only where nothing else is asked for', () => {
  expect(nameDates('date:last-30-days', t)).toBe('Last 30 days');
  expect(nameDates('since:2026-10-20 until:2026-10-31', t)).toMatch(/20.+31 October/);
  for (const query of ['', 'lid date:last-30-days', '-date:last-30-days', 'date:yesterday', 'since:2026-10-20'])
    expect(nameDates(query, t), query).toBeNull();
});

test('a topic is called by its name', () => {
  expect(nameSearch('topic:Nordwit')).toBe('Nordwit');
  expect(nameSearch('topic:"Mar Azul"')).toBe('Mar Azul');
  for (const query of ['topic:Nordwit lid', '-topic:Nordwit', 'topic:(a OR b)', 'lid'])
    expect(nameSearch(query)).toBe(query);
});
