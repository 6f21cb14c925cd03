import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../../src/contract/model.ts';
import { detectLanguage } from '../../../src/core/nlp/detect.ts';
import { findSentences } from '../../../src/core/nlp/sentences.ts';
import { sliceCodePoints } from '../../../src/core/text/code-points.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

function divide(text: string, language: string | null = detectLanguage(text).language): Sentence[] {
  return findSentences(text, tokenise(text), language);
}

function texts(text: string, language?: string | null): string[] {
  return divide(text, language).map(({ start, end }) => sliceCodePoints(text, start, end));
}

function spoken(text: string): (string | null)[] {
  return divide(text).map(({ language }) => language);
}

interface Gold {
  readonly language: string;
  readonly sentences: readonly string[];
}

const gold = readFileSync(new URL('../../gold/sentence-ends.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Gold);

test.each(gold.map(({ language, sentences }) => [sentences.join(' | '), language, sentences] as const))(
  '%s (%s)',
  (_, language, sentences) => {
    const text = sentences.join(language === 'zh' || language === 'ja' ? '' : ' ');
    expect(texts(text, language)).toEqual(sentences);
  },
);

describe('lines', () => {
  test.each([
    ['1. First item\n2. Second item', ['1. First item', '2. Second item']],
    ['- one thing\n- another thing', ['- one thing', '- another thing']],
    ['• 2024-06-30\n\nDe titel', ['• 2024-06-30', 'De titel']],
    ['Hi there\nHow are you', ['Hi there', 'How are you']],
    ['it goes on\nand on', ['it goes on\nand on']],
    [
      'This line was wrapped by the mail program that it was written in\nLondon and goes on. Then it ends.',
      ['This line was wrapped by the mail program that it was written in\nLondon and goes on.', 'Then it ends.'],
    ],
    ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

test.each([
  'see https://example.com/a.b?c=d!e for more',
  '@first.last.social said so #Yes.No',
  'RT @someone: great stuff! https://example.com #yes',
  'I ❤ Paris',
  '😀👍🏽',
  'version 2.0.1 of a.b.c is out',
])('%j is one sentence', (text) => {
  expect(texts(text)).toEqual([text]);
});

test('nothing where there is nothing', () => {
  expect(divide('')).toEqual([]);
  expect(divide(' \n\t ')).toEqual([]);
});

describe('the language of each sentence', () => {
  test.each([
    ['De bestelling kwam weer niet en niemand reageert. Thank you so much! Groetjes', ['nl', 'en', 'nl']],
    ['The room was dirty and nobody answered the phone. Never again. Muchas gracias!', ['en', 'en', 'es']],
    ['THE ROOM WAS DIRTY AND NOBODY CARED! MUCHAS GRACIAS!', ['en', 'es']],
    ['De film was geweldig. It was the best movie of the year. Echt een aanrader!', ['nl', 'en', 'nl']],
    ['Nous avons bien ri hier soir. Das war wirklich ein schöner Abend.', ['fr', 'de']],
    ['Ich war bei Foot Locker. Alles super!', ['de', 'de']],
    ['Me encantó la serie. Game of Thrones. La volveré a ver.', ['es', 'es', 'es']],
  ])('%s', (text, languages) => {
    expect(spoken(text)).toEqual(languages);
  });

  test('one sentence is of the language of the text', () => {
    expect(divide('the cat sat on the mat', 'nl').map(({ language }) => language)).toEqual(['nl']);
  });

  test('sentences after the sixtieth are of the language of the text', () => {
    const found = divide(`${'Het regent weer. '.repeat(70)} The weather is really bad today.`);
    expect(found).toHaveLength(71);
    expect(found.every(({ language }) => language === 'nl')).toBe(true);
  });

  test('forty languages in one text', () => {
    const text =
      'Good morning to all of you. Bonjour à tous mes amis. Buenos días a todos. Guten Morgen zusammen, wie geht es? 你好吗？ Привет всем друзьям!';
    expect(spoken(text)).toEqual(['en', 'fr', 'es', 'de', 'zh', 'ru']);
  });
});

test('sentences are in order, trimmed, do not overlap and leave out only white space', () => {
  const piece = fc.constantFrom(
    ...[
      'Hello',
      'dr',
      '.',
      '...',
      '!',
      '?!',
      ' ',
      '\n',
      '\n\n',
      '"',
      ')',
      '(',
      '»',
      '😀',
      '3',
      'a',
      'été',
      '。',
      '好',
      '\ud83d',
      '- ',
    ],
    ...['@me', ' #tag', ' https://e.example/x. ', 'I', '\u200b', '\u0301'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (each) => {
      const tokens = tokenise(each);
      const found = findSentences(each, tokens, 'en');
      let last = 0;
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        const said = sliceCodePoints(each, start, end);
        expect(said.trim()).toBe(said);
        last = end;
      }
      const kept = found.map(({ start, end }) => sliceCodePoints(each, start, end)).join('');
      const whole = tokens.length === 0 ? '' : each.slice(tokens[0]?.start, tokens[tokens.length - 1]?.end);
      expect(kept.replace(/[\s\p{Cc}\p{Cf}\p{Z}]/gu, '')).toBe(whole.replace(/[\s\p{Cc}\p{Cf}\p{Z}]/gu, ''));
    }),
  );
});

test.each([
  ['dots', '.'.repeat(1_000_000)],
  ['short sentences', 'A b. '.repeat(200_000)],
  ['new lines', 'a\n\n'.repeat(333_333)],
  ['emoji', '😀'.repeat(250_000)],
  ['abbreviations', 'a.b.'.repeat(250_000)],
  ['closers', `a.${'"'.repeat(1_000_000)}`],
  ['one letter', 'a'.repeat(1_000_000)],
])('a megabyte of %s is divided in bounded time', (_, text) => {
  const tokens = tokenise(text);
  const start = performance.now();
  findSentences(text, tokens, 'en');
  expect(performance.now() - start).toBeLessThan(5000);
});

const seeds = join('..', 'shared', 'corpus', 'seeds');
test.skipIf(!existsSync(seeds))(
  'the founding texts: Dutch with an English sentence, the others of one language',
  () => {
    const found = readdirSync(seeds)
      .sort()
      .map((file) => [...new Set(spoken(readFileSync(join(seeds, file), 'utf8')))]);
    expect(found).toEqual([['es'], ['nl', 'en'], ['es'], ['it'], ['es']]);
  },
);
