import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitHashtag } from '../../../src/core/nlp/hashtag.ts';
import { findLanguage } from '../../../src/core/nlp/languages/index.ts';

interface Row {
  readonly lang: string;
  readonly hashtag: string;
  readonly words: readonly string[];
}

const rows: Row[] = readFileSync('tests/gold/hashtags.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

describe('hashtags as words', () => {
  test('95 of 100 of our list', () => {
    const right = rows.filter(({ lang, hashtag, words }) => {
      return splitHashtag(hashtag, findLanguage(lang)).join(' ') === words.join(' ');
    });
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect(right.length / rows.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['#MalServicio', undefined, 'mal servicio'],
    ['#no_funciona', undefined, 'no funciona'],
    ['#malservicio', undefined, 'malservicio'],
    ['#iPhone12Pro', undefined, 'iphone 12 pro'],
    ['#FCBarcelona', undefined, 'fc barcelona'],
    ['#M5S', 'it', 'm5s'],
    ['#verguenza', 'es', 'verguenza'],
    ['#barcelona', 'es', 'barcelona'],
    ['#samsungnofunciona', 'es', 'samsung no funciona'],
  ])('%s (%s): %s', (hashtag, code, words) => {
    expect(splitHashtag(hashtag, findLanguage(code ?? null)).join(' ')).toBe(words);
  });
});

test('nothing is lost, whatever the tag', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9]{1,60}$/), fc.constantFrom('es', 'nl', 'en', null), (body, code) => {
      expect(splitHashtag(`#${body}`, findLanguage(code)).join('')).toBe(body.toLowerCase());
    }),
    { numRuns: 300 },
  );
});

test('a tag of half a million letters takes bounded time', () => {
  splitHashtag(`#${'a'.repeat(500_000)}`, findLanguage('es'));
  splitHashtag(`#${'aB'.repeat(250_000)}`, findLanguage('es'));
});
