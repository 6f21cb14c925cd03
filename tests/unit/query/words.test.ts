// How words are cut and folded before they are looked up: as the full-text index of a project does it.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePatternTest } from '../../../src/core/query/patterns.ts';
import { foldWord } from '../../../src/core/query/words.ts';
import { cutWords } from '../../support/naive-text.ts';

const db = new Database(':memory:');
db.exec(`CREATE VIRTUAL TABLE given USING fts5(text, tokenize = "unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE word USING fts5vocab(given, instance)`);

function indexWords(text: string): string[] {
  db.exec('DELETE FROM given');
  db.prepare('INSERT INTO given VALUES (?)').run(text);
  return db.prepare<[], string>('SELECT term FROM word ORDER BY offset').pluck().all();
}

// Letters of the languages we read, signs, and accents that stand by themselves.
const letters = [..."aZñÑÉüŷǖßøıŁçσΣςάΆйЙёЇقأहिदए9²ª_-’'. ,\n😀", '\u0301', '\u0308', '\u0327'];

test('a word is folded as the index folds it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }), (text) => {
      for (const word of indexWords(text)) expect(foldWord(word)).toBe(word);
      const pieces = (text.match(/(?:[\p{L}\p{N}]|[\u0300-\u036f])+/gu) ?? []).map(foldWord);
      expect(pieces.filter((piece) => piece !== '')).toEqual(indexWords(text));
    }),
  );
});

test('the naive evaluator cuts words as the index does', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 16 }), (text) => {
      expect(cutWords(text).map((word) => word.folded)).toEqual(indexWords(text));
    }),
  );
});

describe('a pattern', () => {
  test.each([
    ['col*r', ['color', 'colour', 'colr', 'collider'], ['colors', 'co', 'decolor', 'col']],
    ['*ation', ['station', 'ation'], ['stations', 'atio']],
    ['*mar*', ['mar', 'amargo', 'marazul'], ['ma', 'r', 'maar']],
    ['a*b*ab', ['abab', 'axbyab', 'abbab'], ['abb', 'aab', 'ab']],
    ['aa*aa', ['aaaa', 'aaxaa'], ['aaa', 'aa']],
  ])('%s', (pattern, fitting, others) => {
    const fits = makePatternTest(pattern);
    expect(fitting.filter((word) => !fits(word))).toEqual([]);
    expect(others.filter(fits)).toEqual([]);
  });

  test('fits what a regular expression fits', () => {
    const short = (characters: string) => fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });
    fc.assert(
      fc.property(short('ab*'), short('ab'), (pattern, word) => {
        fc.pre(pattern.includes('*'));
        expect(makePatternTest(pattern)(word)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(word));
      }),
      { numRuns: 2000 },
    );
  });
});
