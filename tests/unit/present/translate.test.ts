// The catalogue speaks with plurals, numbers and dates of a locale, and never fills a value twice.
import { expect, test } from 'vitest';
import { type Catalogue, en } from '../../../src/present/catalogue/en.ts';
import { loadLanguage } from '../../../src/present/catalogue/languages.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { makeTranslator } from '../../../src/present/catalogue/translator.ts';

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
  expect(t.format.day('2025-09-23')).toBe('23 September 2025');
  expect(t.format.percentRange(0.581, 0.659)).toBe('58–66%');
  expect(t.format.percentRange(0.581, 0.582)).toBe('58%');
  expect(t.format.language('es')).toBe('Spanish');
  expect(t.format.language('Foro')).toBe('Foro');
});

test.each([
  ['en', ['0%', '<0.1%', '0.1%', '0.4%', '1%', '8%', '99%', '99.6%', '>99.9%', '100%'], '0.1–0.2%'],
  ['es', ['0 %', '<0,1 %', '0,1 %', '0,4 %', '1 %', '8 %', '99 %', '99,6 %', '>99,9 %', '100 %'], '0,1–0,2 %'],
  ['it', ['0%', '<0,1%', '0,1%', '0,4%', '1%', '8%', '99%', '99,6%', '>99,9%', '100%'], '0,1–0,2%'],
  ['nl', ['0%', '<0,1%', '0,1%', '0,4%', '1%', '8%', '99%', '99,6%', '>99,9%', '100%'], '0,1–0,2%'],
])('%s: a few are never nothing, nearly all never all', (locale, said, range) => {
  const { percent, percentRange } = createTranslator(locale).format;
  const shares = [0, 1 / 8072, 9 / 8072, 0.0042, 0.005, 0.08, 0.9949, 0.996, 0.9999, 1];
  expect(shares.map((share) => percent(share).replaceAll('\u00a0', ' '))).toEqual(said);
  expect(percentRange(0.0006, 0.0021).replaceAll('\u00a0', ' ')).toBe(range);
  expect(percentRange(0.0006, 0.0011).replaceAll('\u00a0', ' ')).toBe(said[2]);
});

test('the year is left out in its own year only', () => {
  const { format } = makeTranslator('en-GB', 'Europe/Madrid', { catalogue: en, engine: {} }, Date.UTC(2026, 0, 1, 12));
  expect(format.day('2026-03-03')).toBe('3 March');
  expect(format.day('2026-03-03', true)).toBe('3 March 2026');
  expect(format.day('2019-03-03')).toBe('3 March 2019');
  expect(format.shortDay('2019-03-03')).toBe('3 Mar 2019');
  expect(format.days('2019-03-03', '2019-03-09').replace(/\s?–\s?/, '–')).toBe('3–9 March 2019');
  expect(format.days('2026-03-03', '2026-03-09').replace(/\s?–\s?/, '–')).toBe('3–9 March');
  expect(format.shortDays('2025-12-30', '2026-01-02')).toMatch(/^30 Dec 2025.+2 Jan 2026$/);
  expect(format.shortHour(Date.UTC(2019, 2, 3, 9))).toBe('3 Mar 2019, 10:00');
  expect(format.shortHour(Date.UTC(2026, 2, 3, 9))).toBe('3 Mar, 10:00');
  // The year is the one of the zone.
  expect(format.shortHour(Date.UTC(2025, 11, 31, 23))).toBe('1 Jan, 00:00');
});

test('an Italian range of days has no zeros in front', () => {
  expect(createTranslator('it-IT').format.days('2026-09-02', '2026-09-09')).toBe('2–9 settembre 2026');
});

test.each([
  ['en', '−0.50'],
  ['es', '−0,50'],
  ['it', '−0,50'],
  ['nl', '−0,50'],
])('%s: decimals as the language writes them', (locale, said) => {
  expect(createTranslator(locale).format.decimals(-0.5, 2)).toBe(said);
});

test('Italian and Spanish join what stands before a value with it, and touch nobody else’s words', async () => {
  const it = createTranslator('it-IT', 'UTC', await loadLanguage('it'));
  const es = createTranslator('es-ES', 'UTC', await loadLanguage('es'));
  expect(it('says.on-day', { day: '8 maggio' })).toBe('l’8 maggio');
  expect(it('check.says', { share: '0%', range: '0–79%', count: 1 })).toBe(
    'È d’accordo con te nello 0% (0–79%) di 1 menzione',
  );
  expect(it('says.on-day', { day: '18 maggio' })).toBe('il 18 maggio');
  expect(it('says.sentiment', { negative: '11%', positive: '80%', n: 100 })).toBe(
    'L’11% è negativo, l’80% positivo (n = 100)',
  );
  expect(it('query.date-since', { from: 'la settimana scorsa' })).toBe('dalla settimana scorsa in poi');
  expect(it('query.date-since', { from: it('query.date-day', { day: '8 maggio 2026' }) })).toBe(
    'dall’8 maggio 2026 in poi',
  );
  expect(it('query.author', { name: 'La Stampa' })).toBe('di La Stampa');
  expect(es('query.date-named', { moment: 'el mes pasado' })).toBe('del mes pasado');
  expect(es('says.terms-two', { first: 'marea', second: 'internet' })).toBe('Hablan de «marea» e «internet»');
  expect(es('says.terms-two', { first: 'agua', second: 'hielo' })).toBe('Hablan de «agua» y «hielo»');
  expect(es('query.author', { name: 'El País' })).toBe('de El País');
});

test('an unknown language is spoken in English', () => {
  expect(createTranslator('xx-YY')('widget.share')).toBe('Share of voice');
  expect(createTranslator('en').locale).toBe('en-GB');
});

test('no text raises its voice', () => {
  for (const text of Object.values(en)) expect(JSON.stringify(text)).not.toContain('!');
});
