// The model file and what it makes of texts: reasons that add up and hold, and a clear word for every broken file.

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { probeOf } from '../../../scripts/train/probe.ts';
import { EarshotError } from '../../../src/contract/errors.ts';
import { openModel, readModel } from '../../../src/core/nlp/sentiment/model.ts';
import { labelOf, scoreOf, scoreSentiment } from '../../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';
import { BITS_OF_TEST, learnTiny } from './sentiment-tiny.ts';

const file = readFileSync(new URL('../../../resources/models/sentiment.bin', import.meta.url));
const model = readModel(file);
const score = (text: string, language: string | null, by = model) => scoreSentiment(text, tokenise(text), language, by);

describe('the file', () => {
  test('knows the seven languages in less than a megabyte', () => {
    expect([...model.languages.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']);
    expect(file.length).toBeLessThan(1_000_000);
    expect(model.weights.length).toBe(2 ** (model.bits + 1));
  });

  test('was learned with the features of today: else run scripts/train-sentiment.ts again', () => {
    expect(openModel(file).header.probe).toBe(probeOf(model.bits));
  });

  test('is read alike from a buffer and from a part of a larger one', () => {
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 5);
    for (const bytes of [new Uint8Array(file), larger.subarray(5, 5 + file.length)]) {
      expect(readModel(bytes).weights).toEqual(model.weights);
    }
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ['empty', () => new Uint8Array(0), /no sentiment model/],
    ['foreign', () => new TextEncoder().encode('%PDF-1.7 and so on, as long as you like'), /no sentiment model/],
    ['its name alone', (bytes) => bytes.slice(0, 17), /cut off/],
    ['cut in the header', (bytes) => bytes.slice(0, 300), /cut off/],
    ['cut in the weights', (bytes) => bytes.slice(0, -1), /cut off/],
    ['too long', (bytes) => Uint8Array.from([...bytes, 0]), /damaged/],
    ['one weight changed', (bytes) => changed(bytes, bytes.length - 9), /damaged/],
    ['header broken', (bytes) => changed(bytes, 30), /damaged/],
    ['another format', (bytes) => changed(bytes, 17), /format/],
  ])('%s: one plain sentence', (_, spoil, sentence) => {
    const tiny = learnTiny().bytes;
    expect(() => readModel(spoil(tiny))).toThrow(EarshotError);
    expect(() => readModel(spoil(tiny))).toThrow(sentence);
  });

  test('any bytes give a model or an EarshotError', () => {
    const tiny = learnTiny().bytes;
    fc.assert(
      fc.property(fc.nat(tiny.length - 1), fc.nat(255), fc.nat(tiny.length), (at, byte, length) => {
        const bytes = tiny.slice(0, length);
        if (at < length) bytes[at] = byte;
        try {
          expect(readModel(bytes).bits).toBe(BITS_OF_TEST);
        } catch (error) {
          expect(error).toBeInstanceOf(EarshotError);
        }
      }),
    );
  });

  test('the same texts give the same bytes', () => {
    expect(learnTiny().bytes).toEqual(learnTiny().bytes);
  });
});

describe('scoring', () => {
  test('says what decided it', () => {
    expect(score('I love this phone', 'en').by).toBe('model');
    expect(score('Een heerlijk boek', 'nl').by).toBe('model');
    expect(score('Čau, super den', 'cs').by).toBe('lexicon');
    expect(score('Super den', null).by).toBe('lexicon');
    expect(scoreSentiment('I love this phone', tokenise('I love this phone'), 'en', null).by).toBe('lexicon');
  });

  test('what was learned counts beyond the lexicon', () => {
    const { model: tiny } = learnTiny();
    expect(score('quuxy zorbly day', 'en', tiny).raw).toBeGreaterThan(score('blarfy glumfy day', 'en', tiny).raw);
    expect(score('quuxy zorbly day', 'en', tiny).because.map((reason) => reason.text)).toContain('quuxy');
  });

  test('the score is a monotone function of raw, the label of the score', () => {
    const raws = Array.from({ length: 401 }, (_, index) => (index - 200) / 20);
    const scores = raws.map(scoreOf);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scoreOf(0)).toBe(0);
    expect([labelOf(-0.2), labelOf(-0.199), labelOf(0.199), labelOf(0.2)]).toEqual([
      'negative',
      'neutral',
      'neutral',
      'positive',
    ]);
  });

  test('whatever the text: quoted at its code points, adding up to the thousandth, the label of its score', () => {
    fc.assert(
      fc.property(
        messyText,
        fc.constantFrom('en', 'es', 'it', 'nl', 'pt', 'fr', 'de', 'cs', null),
        (text, language) => {
          const result = score(text, language);
          for (const reason of result.because) {
            expect(sliceCodePoints(text, reason.start, reason.end)).toBe(reason.text);
            expect(reason.text).not.toBe('');
          }
          const listed = result.because.reduce((sum, reason) => sum + Math.round(reason.weight * 1000), 0);
          expect(Math.round(result.bias * 1000) + Math.round(result.rest * 1000) + listed).toBe(
            Math.round(result.raw * 1000),
          );
          expect(result.score).toBe(scoreOf(result.raw));
          expect(result.label).toBe(labelOf(result.score));
          expect(result.because.length).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each(['a', 'not ', '👍', '#good', '\ud83d', 'z\u0301\u0302', 'good, bad. ', 'not good but bad ', '"', 'ناقص '])(
    'two hundred thousand characters of %j take bounded time',
    (piece) => {
      const result = score(piece.repeat(200_000 / piece.length), 'en');
      expect(Number.isFinite(result.raw)).toBe(true);
    },
  );
});

describe('the strongest reason holds', () => {
  const gold = ['reviews', 'negation'].flatMap((name) =>
    readFileSync(new URL(`../../gold/${name}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { lang: string; text?: string; a?: { text: string }; b?: { text: string } })
      .flatMap(({ lang, text, a, b }) =>
        [text, a?.text, b?.text].filter((each) => each !== undefined).map((each) => ({ lang, text: each })),
      ),
  );

  test('taken out of our own gold texts, the score moves its way', () => {
    expect(shareMoved(gold)).toBeGreaterThan(0.98);
  });

  const val = new URL('../../../../shared/corpus/sentiment/val.jsonl', import.meta.url);
  test.skipIf(!existsSync(val))('taken out of real tweets, the score moves its way', () => {
    const tweets = readFileSync(val, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { lang: string; text: string })
      .filter(({ lang }) => model.languages.has(lang));
    expect(shareMoved(tweets)).toBeGreaterThan(0.98);
  });
});

function shareMoved(texts: readonly { readonly lang: string; readonly text: string }[]): number {
  let moved = 0;
  let tried = 0;
  for (const { lang, text } of texts) {
    const { raw, because } = score(text, lang);
    const [strongest] = because;
    if (!strongest) continue;
    tried++;
    const left = sliceCodePoints(text, 0, strongest.start) + sliceCodePoints(text, strongest.end);
    const change = raw - score(left, lang).raw;
    if (change !== 0 && change > 0 === strongest.weight > 0) moved++;
  }
  return moved / tried;
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x55;
  return copy;
}

const messyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'not',
        'good',
        'bad!',
        '¿no?',
        'niet',
        'goed',
        '👨‍👩‍👧',
        '👍🏽',
        'שלום',
        '\ud83d',
        '\udc00',
        '#BadService',
      ),
      fc.constantFrom(
        '@shop',
        'https://shop.example',
        ':(',
        'AMAZING',
        'looove',
        '…',
        ',',
        '.',
        '\n',
        'but',
        '12,50 €',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 20 },
  )
  .chain((parts) => fc.constantFrom(' ', '').map((glue) => parts.join(glue)));
