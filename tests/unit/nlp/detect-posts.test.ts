// Language of posts as they are written: hashtags, handles, shouting, missing accents, laughter, borrowed English.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequentWords } from '../../../src/core/nlp/detect/words/index.ts';
import { detectLanguage } from '../../../src/core/nlp/detect.ts';

test.each([
  ['RT @shop: de nieuwe collectie is er! https://shop.example/new-in #newcollection', 'nl'],
  ['@klant_nl wat een slechte service zeg #fail #neveragain', 'nl'],
  ['Höre gerade "Hold Me Tight Tonight" von den Example Boys und liebe es', 'de'],
  ['NON FUNZIONA NIENTE, VERGOGNATEVI!!!', 'it'],
  ['nao funciona nada, que vergonha', 'pt'],
  ['el envio llego tarde y nadie contesta', 'es'],
  ['jajajaja', 'es'],
  ['kkkkkk', 'pt'],
  ['#heute #schule #langweilig #keine #lust', 'de'],
  ['adoroooo #ConversaDaNoite', 'pt'],
  ['péssimo atendimento', 'pt'],
  ['Unzuverlässigkeit', 'de'],
  ['heiße Schnäppchen', 'de'],
  ['j’ai reçu le colis cassé', 'fr'],
  ['Ñoño total', 'es'],
  ['yaar tum log kya kar rahe ho aaj', 'hi'],
  ['Я люблю этот город', 'ru'],
  ['Я люблю це місто і його людей', 'uk'],
  ['این خیلی خوب است', 'fa'],
  ['یہ بہت اچھا ہے', 'ur'],
  ['kenapa paketnya belum sampai juga ya, udah seminggu banget', 'id'],
  ['ek het nie geweet dat julle hier is nie', 'af'],
  ['xa non hai unha soa praza na cidade', 'gl'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text).language).toBe(language);
});

test.each([
  'asdfgh',
  'sdfkjh sdkfjh skdjfh',
  'hahahaha',
  'pff',
  'BMW',
  'AB-123',
  '#MH370',
  'Lionel Messi',
  'Messi, Ronaldo, Neymar',
  'Virgil van Dijk',
  'Ed Sheeran',
  '@someone Angela Merkel 🔥',
  'Huawei P30 Lite',
  'Ajax',
  'A',
  'zzzzzzzzzzzzzzzzzz',
  'Volkswagen Golf',
  'www.example.com 12:30 € 25',
  'X',
])('no language in %j', (text) => {
  expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
});

describe('the lists of frequent words', () => {
  test.each(frequentWords.map((list) => [list.code, list] as const))(
    '%s is in lower case, composed, without repeats',
    (_, list) => {
      const words = `${list.small} ${list.other}`.split(/\s+/).filter(Boolean);
      expect(words.filter((word) => word !== word.toLowerCase().normalize('NFKC'))).toEqual([]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    },
  );
});

test('any text has an answer or none, always the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('de', 'the', '#tag', '@me', '😀', 'ñ', 'ß', '\ud83d', '。', 'é́́́', 'שלום', '12'))
      .map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(text, (each) => {
      const found = detectLanguage(each);
      expect(detectLanguage(each)).toEqual(found);
      if (found.language === null) expect(found.confidence).toBe(0);
      else expect(found.language).toMatch(/^[a-z]{2}$/);
      expect(found.confidence).toBeGreaterThanOrEqual(0);
      expect(found.confidence).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['one letter', 'a'.repeat(1_000_000)],
  ['one letter and a space', 'a '.repeat(500_000)],
  ['hashtags', '#aB'.repeat(333_333)],
  ['marks', 'e\u0301'.repeat(500_000)],
  ['words', 'de kat zit op de mat. '.repeat(45_000)],
])('a megabyte of %s is read in bounded time', (_, text) => {
  const start = performance.now();
  detectLanguage(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
