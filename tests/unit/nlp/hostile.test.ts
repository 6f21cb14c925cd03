// The whole analysis of texts nobody should send: an answer or a declared null, right offsets, in linear time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../../src/contract/model.ts';
import { analyse } from '../../../src/core/nlp/analyse.ts';
import { readModel, type SentimentModel } from '../../../src/core/nlp/sentiment/model.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';

const MEGABYTE = 1_000_000;
const MINUTES = 120_000;
const file = join(import.meta.dirname, '..', '..', '..', 'resources', 'models', 'sentiment.bin');

const FORTY_LANGUAGES = `Good morning. Buenos días. Buongiorno. Goedemorgen. Bom dia. Bonjour. Guten Morgen. Доброе утро. Добрий ранок.
  Dzień dobry. Dobré ráno. Jó reggelt. Bună dimineața. Добро утро. Добро јутро. Dobro jutro. Labas rytas. Labrīt. Tere hommikust.
  Hyvää huomenta. God morgon. God morgen. Godmorgen. Góðan daginn. Maidin mhaith. Bore da. Bon dia. Egun on. Bos días. Καλημέρα.
  Günaydın. صباح الخير. צָהֳרַיִים טוֹבִים. صبح بخیر. सुप्रभात. শুভ সকাল. காலை வணக்கம். おはようございます。早上好。좋은 아침입니다. สวัสดีตอนเช้า. Chào buổi sáng.
  Selamat pagi. Habari za asubuhi. Բարի լույս. დილა მშვიდობისა.`;

const zalgo = (word: string) => [...word].map((letter) => letter + '\u0300\u0316\u0489\u033f\u0347'.repeat(8)).join('');
const allBytes = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'one emoji': '🫠',
  'one lone surrogate': '\ud83d',
  'lone surrogates among words': 'not \ud83d good \udc00 service \ud83d\ud83d #bad\udfff',
  'right to left, mixed': '\u202eThe service is שלום terrible\u202c مرحبا good \u200fnot\u200e bad العربية 123 #خدمة',
  zalgo: `${zalgo('terrible service')} but ${zalgo('good')} food`,
  'binary as text': allBytes.repeat(40),
  'forty languages': FORTY_LANGUAGES,
  'nested quotes': `${'"«“‘('.repeat(3000)}terrible service${')’”»"'.repeat(3000)}`,
  'repeated negations': `${'not no never '.repeat(3000)}good ${'niet geen nooit '.repeat(3000)}goed`,
  'repeated intensifiers': `${'very '.repeat(20_000)}good`,
  SQL: "'); DROP TABLE mentions; -- SELECT * FROM x WHERE a = 'b' OR 1=1",
  HTML: '<script>alert("terrible service")</script><img src=x onerror=alert(1)><b>good food</b>&amp;&lt;'.repeat(50),
  JSON: JSON.stringify({ text: 'terrible "service"', deep: [[[[[{ a: null, b: [1e308, -0] }]]]]] }).repeat(50),
  regex: '(a+)+$^[[:alpha:]]*?(?=.*.*.*)\\1{1,99999} .*.*.*.*=.*'.repeat(40),
  'commas only': `bad${','.repeat(30_000)}service`,
  'one sentence of joiners': `gastos ${'de la '.repeat(15_000)}tienda`,
  'copulas without end': `service ${'is was are '.repeat(10_000)}bad`,
};

const LONG: Readonly<Record<string, string>> = {
  'a megabyte of one letter': 'a'.repeat(MEGABYTE),
  'a megabyte of spaces': ' '.repeat(MEGABYTE),
  'a megabyte of line ends': '\n'.repeat(MEGABYTE),
  'a megabyte of full stops': '.'.repeat(MEGABYTE),
  'a megabyte of marks': '!?'.repeat(MEGABYTE / 2),
  'a megabyte of emoji': '😀'.repeat(MEGABYTE / 2),
  'a megabyte of joined emoji': '👨‍👩‍👧'.repeat(MEGABYTE / 8),
  'a megabyte of digits': '7'.repeat(MEGABYTE),
  'a megabyte of capitals': 'Big '.repeat(MEGABYTE / 4),
  'a megabyte of accents': 'e\u0301'.repeat(MEGABYTE / 2),
  'a megabyte of Chinese': '中'.repeat(MEGABYTE),
  'a hundred thousand hashtags': '#badservice '.repeat(100_000),
  'a hundred thousand hashtags without a space': '#malservicio'.repeat(100_000),
  'a hundred thousand handles': '@someone '.repeat(100_000),
  'one word of hyphens': 'not-good-'.repeat(22_000),
  'one word of apostrophes': "l'un'd'".repeat(28_000),
  'a megabyte of zalgo': 'z\u0301\u0302\u0303'.repeat(MEGABYTE / 4),
  'a megabyte of opinions': 'terrible service, great food and no wifi. '.repeat(MEGABYTE / 42),
  'a megabyte of links': 'http://a.b/c?d '.repeat(MEGABYTE / 15),
};

let model: SentimentModel | null = null;
beforeAll(() => {
  if (existsSync(file)) model = readModel(readFileSync(file));
});

describe('strange texts', () => {
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_, text) => {
      check(text, analyse(text));
      check(text, analyse(text, { model }));
    },
    MINUTES,
  );
});

// What grows faster than its text does not end within the limit.
describe('long texts', () => {
  test.each(Object.entries(LONG))(
    '%s',
    (_, text) => {
      check(text, analyse(text));
      check(text, analyse(text, { model }));
    },
    MINUTES,
  );
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    'no wifi',
    'sin agua caliente',
    'the food is',
    'not good',
    'geen',
    '#badService',
    '😀',
    '👍🏽',
    'e\u0301',
    'שלום',
    '\ud83d',
    '中文',
    'but',
    ', ',
    '. ',
    '\n',
    "l'accueil",
    'kein WLAN',
    'gastos de envío',
    'New York',
    'thank you',
    'I will sue you',
    '"great"',
    '!!!',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3000, size: 'max' }),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.array(fragment, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc
      .array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );
  test(
    'gives an answer that quotes it and adds up, with and without learned weights',
    () => {
      fc.assert(
        fc.property(anyText, fc.boolean(), (text, learned) => check(text, analyse(text, learned ? { model } : {}))),
        { numRuns: 300 },
      );
    },
    MINUTES,
  );
  test(
    'the same text gives the same answer',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          expect(analyse(text, { model })).toEqual(analyse(text, { model }));
        }),
        { numRuns: 60 },
      );
    },
    MINUTES,
  );
});

/** What the contract promises of every analysis. */
function check(text: string, found: Analysis): void {
  const { sentiment, intent, irony, risk } = found;
  const reasons = [
    ...sentiment.because,
    ...intent.because,
    ...intent.also.flatMap((each) => each.because),
    ...intent.purchase,
    ...intent.churn,
    ...irony.because,
    ...found.aspects.flatMap((aspect) => aspect.because),
  ];
  // Slicing a long text by code points takes its whole length each time: the first ones stand for all.
  const length = text.length > 50_000 ? 200 : 2_000;
  for (const span of [...reasons, ...found.entities, ...found.aspects].slice(0, length)) {
    if (sliceCodePoints(text, span.start, span.end) !== span.text || span.start >= span.end)
      expect(`${span.start}-${span.end} ${sliceCodePoints(text, span.start, span.end)}`).toBe(span.text);
  }
  for (const { start, end, text: quoted } of risk.because)
    if (start !== null && end !== null) expect(sliceCodePoints(text, start, end)).toBe(quoted);
  let last = 0;
  for (const { start, end } of found.sentences) {
    if (start < last || end <= start || end > text.length) expect(found.sentences).toBe('in order, without overlap');
    last = end;
  }
  const sum = sentiment.because.reduce((total, { weight }) => total + weight, sentiment.bias + sentiment.rest);
  expect(Math.abs(sum - sentiment.raw)).toBeLessThan(0.0011);
  for (const number of [sentiment.raw, sentiment.score, sentiment.rest, ...reasons.map((reason) => reason.weight)])
    if (!Number.isFinite(number)) expect(number).toBe('finite');
  expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1);
  for (const part of [found.languageConfidence, irony.score, risk.score]) {
    expect(part).toBeGreaterThanOrEqual(0);
    expect(part).toBeLessThanOrEqual(1);
  }
  expect(found.language === null || /^[a-z]{2,3}$/.test(found.language)).toBe(true);
  expect(found.keywords.length).toBeLessThanOrEqual(8);
  for (const keyword of found.keywords) expect(text.includes(keyword)).toBe(true);
  expect(found.aspects.length).toBeLessThanOrEqual(12);
  expect(found.terms.length).toBeLessThanOrEqual(5_000);
}
