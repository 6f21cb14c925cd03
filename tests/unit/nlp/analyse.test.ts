import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/nlp/analyse.ts';
import { findEntities } from '../../../src/core/nlp/entities.ts';
import { splitHashtag } from '../../../src/core/nlp/hashtag.ts';
import { findLanguage } from '../../../src/core/nlp/languages/index.ts';
import { scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
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

describe('entities', () => {
  const names = (text: string, language: string) =>
    findEntities(text, tokenise(text), language).map((e) => `${e.type}:${e.text}`);
  test('English names, confirmed by part of speech', () => {
    expect(
      names('Yesterday we flew from Paris to New York with United Airlines and met Dr. John Smith.', 'en'),
    ).toEqual(['place:Paris', 'place:New York', 'organisation:United Airlines', 'person:John Smith']);
  });
  test('Spanish names with their place', () => {
    expect(names('Gracias a Movistar por el corte en El Corte Inglés de Madrid.', 'es')).toEqual([
      'organisation:Movistar',
      'organisation:El Corte Inglés',
      'place:Madrid',
    ]);
  });
  test('a German noun is no name for its capital', () => {
    expect(names('Das Paket lag beim Nachbarn, der Karton war nass.', 'de')).toEqual([]);
    expect(names('Das Paket kam in Berlin an.', 'de')).toEqual(['place:Berlin']);
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
    sentences: [],
    sentiment: { label: 'neutral', score: 0, because: [], raw: 0, bias: 0, rest: 0, by: 'lexicon' },
    intent: { label: 'comment', because: [], also: [], purchase: [], churn: [] },
    irony: { flag: false, score: 0, because: [] },
    risk: { score: 0, because: [], public: false },
    keywords: [],
    entities: [],
    aspects: [],
    terms: [],
  });
});

test('one text, everything said of it', () => {
  const text = 'The battery life is awful. I love the camera, bought it in Paris 😀';
  const found = analyse(text);
  expect(found.language).toBe('en');
  expect(found.sentences.map(({ start, end }) => sliceCodePoints(text, start, end))).toEqual([
    'The battery life is awful.',
    'I love the camera, bought it in Paris 😀',
  ]);
  expect(found.aspects.map(({ text: thing, opinion }) => `${thing} ${opinion}`)).toEqual([
    'battery life negative',
    'camera positive',
  ]);
  expect(found.keywords[0]).toBe('battery life');
  expect(found.entities.map((entity) => `${entity.type}:${entity.text}`)).toEqual(['place:Paris']);
  expect(found.terms.map((term) => term.key)).toEqual(expect.arrayContaining(['battery', 'camera', '😀']));
});

test('of a long text the terms are those of the whole, the rest of its beginning', () => {
  const text = `The food was terrible. ${'We sat there and talked. '.repeat(1000)}The wonderful marzipan cake came last.`;
  const found = analyse(text);
  expect(found.terms.map((term) => term.key)).toEqual(expect.arrayContaining(['food', 'marzipan']));
  expect(found.aspects.map((aspect) => aspect.text)).toEqual(['food']);
  expect(found.sentences.every((sentence) => sentence.end <= 20_000)).toBe(true);
});

describe('what users of other tools complained of', () => {
  test('"no problems ever" is no complaint: neither negative nor a criticised thing', () => {
    for (const text of [
      'No problems ever with this printer.',
      'Nunca he tenido problemas con esta impresora.',
      'Mai avuto problemi con questa stampante.',
      'Nooit problemen gehad met deze printer.',
      'Nunca tive problemas com esta impressora.',
      'Jamais eu de problème avec cette imprimante.',
      'Nie Probleme mit diesem Drucker gehabt.',
    ]) {
      const found = analyse(text);
      expect(`${text} ${found.sentiment.label}`).not.toContain('negative');
      expect(found.aspects.filter((aspect) => aspect.opinion === 'negative')).toEqual([]);
    }
  });
  test('what may be sarcasm is flagged for a person, and the flag is in no score', () => {
    const text = 'Oh great, another two hour delay, just what I needed 🙄';
    const found = analyse(text);
    expect(found.irony.flag).toBe(true);
    expect(found.sentiment).toEqual(scoreSentiment(text, tokenise(text), found.language));
  });
  test('a hashtag is read as its words', () => {
    expect(analyse('Waiting since noon #worstservice').sentiment.label).toBe('negative');
    expect(analyse('Desde ayer esperando #malservicio').sentiment.label).toBe('negative');
  });
  test('a face is a feeling, whatever its skin', () => {
    for (const face of ['😡', '👎', '👎🏽']) expect(analyse(`the parcel ${face}`).sentiment.label).toBe('negative');
    for (const face of ['😍', '👍', '👍🏿', '❤️'])
      expect(analyse(`the parcel ${face}`).sentiment.label).toBe('positive');
  });
});

test('little words of the neighbours are no content', () => {
  const shown = (text: string, language: string) => termsOf(tokenise(text), language).map((term) => term.key);
  expect(shown('ma te vale pues los dias buenos cafetera', 'es')).toEqual(['cafetera']);
  expect(shown('AC and DC: the war on the die', 'en')).toEqual(expect.arrayContaining(['ac', 'dc', 'war', 'die']));
});
