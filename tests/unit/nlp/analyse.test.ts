import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/nlp/analyse.ts';
import { findEntities } from '../../../src/core/nlp/entities.ts';
import { splitHashtag } from '../../../src/core/nlp/hashtag.ts';
import { findKeywords } from '../../../src/core/nlp/keywords.ts';
import { findLanguage } from '../../../src/core/nlp/languages/index.ts';
import { termsOf } from '../../../src/core/nlp/terms.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

describe('terms', () => {
  const keys = (text: string, language: string | null) =>
    termsOf(tokenise(text), language).map((t) => `${t.kind}:${t.key}:${t.shown}`);
  test('words without stop words, hashtags, handles, emoji, domains, each once', () => {
    expect(
      keys(
        "L'Atención de la tienda 3 veces ATENCION #MarAzul @Tienda 👍🏽 👍 https://www.Example.com/x?y=1 a@b.example",
        'es',
      ),
    ).toEqual([
      'word:atencion:atención',
      'word:tienda:tienda',
      'hashtag:marazul:#MarAzul',
      'handle:tienda:@Tienda',
      'emoji:👍:👍🏽',
      'domain:example.com:example.com',
    ]);
  });
  test('an unknown language loses the stop words of all', () => {
    expect(keys('the niet zapatos porque', null)).toEqual(['word:zapatos:zapatos']);
  });
  test('English possessives count with their word', () => {
    expect(keys("the brand's logo", 'en')).toEqual(['word:brand:brand', 'word:logo:logo']);
  });
});

describe('keywords', () => {
  test('phrases between stop words, the best first, at most eight, none said twice', () => {
    const text =
      'The battery life of the phone is short. Battery life matters, and the battery life was never tested by the shop.';
    const found = findKeywords(text, tokenise(text), 'en');
    expect(found[0]).toBe('battery life');
    expect(found).not.toContain('battery');
    expect(found.length).toBeLessThanOrEqual(8);
    for (const keyword of found) expect(text).toContain(keyword);
  });
  test('nothing to say about nothing', () => {
    expect(findKeywords('the of and', tokenise('the of and'), 'en')).toEqual([]);
  });
});

describe('entities', () => {
  const names = (text: string, language: string) =>
    findEntities(text, tokenise(text), language).map((e) => `${e.type}:${e.text}`);
  test('English names, confirmed by part of speech', () => {
    expect(
      names('Yesterday we flew from Paris to New York with United Airlines and met Dr. John Smith.', 'en'),
    ).toEqual(['name:Paris', 'name:New York', 'organisation:United Airlines', 'person:John Smith']);
  });
  test('Spanish names inside the sentence only; none in German', () => {
    expect(names('Gracias a Movistar por el corte en El Corte Inglés de Madrid.', 'es')).toEqual([
      'name:Movistar',
      'name:El Corte Inglés de Madrid',
    ]);
    expect(names('Das Paket von der Post kam in Berlin an.', 'de')).toEqual([]);
  });
  test('a text in capitals has no names', () => {
    expect(names('THIS IS THE WORST AIRLINE EVER', 'en')).toEqual([]);
  });
});

test('hashtags are split by capitals, underscores or the words of the language', () => {
  expect(splitHashtag('#MalServicio', undefined)).toEqual(['mal', 'servicio']);
  expect(splitHashtag('#no_funciona', undefined)).toEqual(['no', 'funciona']);
  expect(splitHashtag('#nofunciona', findLanguage('es'))).toEqual(['no', 'funciona']);
  expect(splitHashtag('#xqzvbnm', findLanguage('es'))).toEqual(['xqzvbnm']);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        'We love',
        'New York',
        '😀',
        '👨‍👩‍👧',
        'e\u0301',
        'שלום',
        '\ud83d',
        '#BadDay',
        '@x',
        'http://a.b',
        'not good',
        '中文',
        '.',
        '\n',
      ),
    )
    .map((p) => p.join(' ')),
);

test('whatever the text, an answer whose offsets are right', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found = analyse(text);
      for (const span of [...found.sentiment.because, ...found.entities]) {
        expect(sliceCodePoints(text, span.start, span.end)).toBe(span.text);
      }
      expect(found.languageConfidence).toBeGreaterThanOrEqual(0);
      expect(found.languageConfidence).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

test.each([
  'a',
  '!',
  'http://',
  'not good ',
  'goed niet ',
  '#malservicio ',
  'The Big Apple ',
  '中',
  'z\u0301\u0302',
  '\ud83d',
  '👨‍',
  'very ',
  "'a",
])('half a million characters of %j take bounded time', (piece) => {
  analyse(piece.repeat(500_000 / piece.length));
  // The bound is the runner's own time limit: no clock is read here.
});

test('an empty text is neutral and empty', () => {
  expect(analyse('')).toEqual({
    language: null,
    languageConfidence: 0,
    sentiment: { label: 'neutral', score: 0, because: [] },
    keywords: [],
    entities: [],
    terms: [],
  });
});

test('little words of the neighbours are no content', () => {
  const shown = (text: string, language: string) => termsOf(tokenise(text), language).map((term) => term.key);
  expect(shown('ma te vale pues los dias buenos cafetera', 'es')).toEqual(['cafetera']);
  expect(shown('AC and DC: the war on the die', 'en')).toEqual(expect.arrayContaining(['ac', 'dc', 'war', 'die']));
});
