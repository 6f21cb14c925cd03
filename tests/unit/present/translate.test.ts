// The catalogue speaks with plurals, numbers and dates of a locale, and never fills a value twice.
import { expect, test } from 'vitest';
import { type Catalogue, en } from '../../../src/present/catalogue/en.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';

const t = createTranslator('en-GB', 'Europe/Madrid');

test('plural forms follow the count, and # is the formatted count', () => {
  expect(t('count.mentions', { count: 1 })).toBe('1 mention');
  expect(t('count.mentions', { count: 0 })).toBe('0 mentions');
  expect(t('count.mentions', { count: 48211 })).toBe('48,211 mentions');
});

test('values are put in once, as they are', () => {
  expect(t('export.failed', { reason: '{reason} # {n}' })).toContain('{reason} # {n}');
});

test('missing keys and values do not compile', () => {
  // @ts-expect-error no such key
  expect(() => t('no.such.key')).toThrow();
  // @ts-expect-error the value is missing
  expect(t('count.n')).toBe('n = {n}');
  const other: Catalogue = en;
  expect(Object.keys(other).length).toBeGreaterThan(50);
});

test('dates and shares read as people write them', () => {
  expect(t.format.dateTime(Date.UTC(2025, 8, 23, 8, 41))).toBe('23 Sept 2025, 10:41 CEST');
  expect(t.format.day('2025-09-23')).toBe('23 September');
  expect(t.format.percentRange(0.581, 0.659)).toBe('58–66%');
  expect(t.format.percentRange(0.581, 0.582)).toBe('58%');
  expect(t.format.language('es')).toBe('Spanish');
  expect(t.format.language('Foro')).toBe('Foro');
});

test('an unknown language is spoken in English', () => {
  expect(createTranslator('xx-YY')('widget.share')).toBe('Share of voice');
  expect(createTranslator('en').locale).toBe('en-GB');
});

test('no text raises its voice', () => {
  for (const text of Object.values(en)) expect(JSON.stringify(text)).not.toContain('!');
});
