import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAspects } from '../../../src/core/nlp/aspects.ts';
import { findLanguage } from '../../../src/core/nlp/languages/index.ts';
import { readFeelings } from '../../../src/core/nlp/sentiment/reading.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const aspectsOf = (text: string, language: string | null) => findAspects(text, tokenise(text), language);
const said = (text: string, language: string) =>
  aspectsOf(text, language).map(({ text: thing, opinion }) => `${thing}${opinion === 'positive' ? '+' : '-'}`);

describe('what an opinion is about', () => {
  test.each<[string, string, string[]]>([
    ['en', 'The battery life is awful but I love the camera.', ['battery life-', 'camera+']],
    ['en', 'The waiter, who spilled wine on my dress, was unfriendly.', ['waiter-']],
    ['en', 'The crew who served us were lovely.', ['crew+']],
    ['en', 'The quality of the food was terrible.', ['quality-']],
    ['en', 'The hotel is wonderful, great location.', ['hotel+', 'location+']],
    ['es', 'precio excelente, calidad pésima', ['precio+', 'calidad-']],
    ['es', 'El personal que nos atendió en recepción era encantador.', ['personal+']],
    ['it', 'Adoro il design ma odio il prezzo.', ['design+', 'prezzo-']],
    ['nl', 'De klantenservice is verschrikkelijk.', ['klantenservice-']],
    ['pt', 'O atendimento ao cliente é péssimo.', ['atendimento ao cliente-']],
    ['fr', 'Petit déjeuner délicieux, chambre sale.', ['Petit déjeuner+', 'chambre-']],
    ['de', 'Der Kellner, der uns bediente, war unhöflich.', ['Kellner-']],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual(expected);
  });
});

describe('what is missing is criticised', () => {
  test.each([
    ['en', 'No wifi in the room, ridiculous.', 'wifi-'],
    ['en', 'There was no hot water for three days', 'hot water-'],
    ['es', 'No hay agua caliente', 'agua caliente-'],
    ['it', 'Niente wifi', 'wifi-'],
    ['nl', 'Geen wifi op de kamer, belachelijk.', 'wifi-'],
    ['pt', 'Sem wifi no hotel', 'wifi-'],
    ['fr', "Il n'y a pas d'eau chaude", 'eau chaude-'],
    ['de', 'Kein WLAN im Zimmer, unverschämt.', 'WLAN-'],
  ])('%s: %s', (language, text, expected) => {
    expect(said(text, language)).toEqual([expected]);
  });
  test('what is there, or is better away, is not', () => {
    expect(said('The wifi is in the lobby', 'en')).toEqual([]);
    expect(said('No delay, no noise', 'en').filter((each) => each.endsWith('-'))).toEqual([]);
  });
});

test('a negation turns the opinion', () => {
  expect(said('The staff is not friendly', 'en')).toEqual(['staff-']);
  expect(said('La trama non è noiosa', 'it')).toEqual(['trama+']);
  expect(said('Het hotel is niet slecht', 'nl')).toEqual(['hotel+']);
});

test('several opinions on one thing are one aspect with its reasons', () => {
  const found = aspectsOf('The staff was friendly, helpful and wonderful. Great staff!', 'en');
  expect(found.map((aspect) => aspect.text)).toEqual(['staff']);
  expect(found[0]?.because.length).toBe(3);
});

test('a thing within a hashtag is quoted without the rest of it', () => {
  expect(said('otra vez #MalServicio', 'es')).toEqual(['Servicio-']);
});

test('moods and days are no things', () => {
  for (const [text, language] of [
    ['So happy today!!!', 'en'],
    ['I hate mondays', 'en'],
    ['Je déteste les lundis', 'fr'],
    ['Hoy estoy muy feliz', 'es'],
    ['Does anyone know if the store opens on Sunday?', 'en'],
  ] as const)
    expect(said(text, language)).toEqual([]);
});

test('what was read already need not be read again', () => {
  const text = 'The battery life is awful, no wifi, great staff';
  const tokens = tokenise(text);
  const english = findLanguage('en');
  if (!english) throw new Error('English is known');
  expect(findAspects(text, tokens, 'en', readFeelings(text, tokens, english))).toEqual(findAspects(text, tokens, 'en'));
});

test('none in a language without a lexicon', () => {
  expect(aspectsOf('terrible service', null)).toEqual([]);
  expect(aspectsOf('terrible service', 'pl')).toEqual([]);
});

describe('our gold set', () => {
  interface Row {
    readonly lang: string;
    readonly text: string;
    readonly aspects: readonly { readonly text: string; readonly opinion: string }[];
    readonly held?: boolean;
    readonly fresh?: boolean;
  }
  const gold = readFileSync(join(import.meta.dirname, '..', '..', 'gold', 'aspects.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  test('at least twenty-five texts a language, every thing in its text, none twice', () => {
    for (const language of ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'])
      expect(gold.filter((row) => row.lang === language).length).toBeGreaterThanOrEqual(25);
    expect(new Set(gold.map((row) => row.lang + row.text)).size).toBe(gold.length);
    for (const { text, aspects } of gold)
      for (const aspect of aspects) expect(text.toLowerCase()).toContain(aspect.text);
  });
  test('of texts written after the tuning, things and opinions are right in three of four', () => {
    let [right, given, wanted] = [0, 0, 0];
    for (const { lang, text, aspects } of gold.filter((row) => row.fresh)) {
      const found = aspectsOf(text, lang).map((aspect) => `${aspect.text.toLowerCase()} ${aspect.opinion}`);
      const known = aspects.map((aspect) => `${aspect.text} ${aspect.opinion}`);
      right += found.filter((each) => known.includes(each)).length;
      given += found.length;
      wanted += known.length;
    }
    expect(right / given).toBeGreaterThan(0.75);
    expect(right / wanted).toBeGreaterThan(0.7);
  });
});

test('whatever the text and language: quoted at its code points, at most twelve, each thing once', () => {
  const piece = fc.constantFrom(
    'the',
    'service',
    'is',
    'not',
    'bad',
    'terrible',
    'great',
    'no',
    'wifi',
    ',',
    '.',
    '😀',
    '#badservice',
    'but',
    'who',
    'İ',
    'e\u0301',
    '\ud83d',
    'Kein',
    'Petit',
    'déjeuner',
    'nul',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(piece, { maxLength: 50 }).map((pieces) => pieces.join(' ')),
    fc.array(piece, { maxLength: 12 }).map((pieces) => `#${pieces.join('')}`),
  );
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'es', 'it', 'nl', 'pt', 'fr', 'de', 'xx'), (written, language) => {
      const found = aspectsOf(written, language);
      expect(found.length).toBeLessThanOrEqual(12);
      for (const aspect of found) {
        expect(aspect.because.length).toBeGreaterThan(0);
        for (const span of [aspect, ...aspect.because])
          expect(sliceCodePoints(written, span.start, span.end)).toBe(span.text);
        for (const reason of aspect.because)
          expect(Math.sign(reason.weight)).toBe(aspect.opinion === 'positive' ? 1 : -1);
      }
    }),
    { numRuns: 400, examples: [['#İgreatservice😀', 'en']] },
  );
});
