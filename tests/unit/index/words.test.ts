// The words of the column index are those of the full-text index, whatever the script; lists of places come back.
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPlaces, noBits } from '../../../src/core/index/bits.ts';
import { createWordTable, skip } from '../../../src/core/index/word-table.ts';
import { addWord, createWordGatherer, hashWords } from '../../../src/core/index/words.ts';

const table = createWordTable();

function hashesOf(text: string): number[] {
  const hashes: number[] = [];
  hashWords(text, table, (hash) => hashes.push(hash));
  return hashes;
}

const db = new Sqlite(':memory:');
db.exec(`CREATE VIRTUAL TABLE said USING fts5 (text, tokenize = "unicode61 remove_diacritics 2");
  CREATE VIRTUAL TABLE words USING fts5vocab (said, instance)`);

/** The words FTS5 makes of a text, in their order. */
function wordsOf(text: string): string[] {
  db.exec('DELETE FROM said');
  db.prepare('INSERT INTO said (text) VALUES (?)').run(text);
  return db.prepare<[], string>('SELECT term FROM words ORDER BY offset').pluck().all();
}

const mixed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.toWellFormed().replaceAll('\0', ' ')),
  fc
    .array(
      fc.constantFrom(
        'Ñandú',
        'STRASSE',
        'straße',
        'cafe\u0301',
        '日本語',
        'don’t',
        '😀',
        'İstanbul',
        'ﬁn',
        '𝒜b',
        '𐐀',
        ' ',
        '-',
      ),
    )
    .map((parts) => parts.join('')),
);

test('a text has as many words, the same ones alike and different ones apart', () => {
  fc.assert(
    fc.property(mixed, mixed, (one, other) => {
      const text = `${one} ${other}`;
      const words = wordsOf(text);
      const hashes = hashesOf(text);
      expect(hashes.length, JSON.stringify(words)).toBe(words.length);
      const byWord = new Map(words.map((word, at) => [word, hashes[at]]));
      words.forEach((word, at) => {
        expect(hashes[at], word).toBe(byWord.get(word));
      });
      expect(new Set(byWord.values()).size).toBe(byWord.size);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['É', 'e'],
  ['ſ', 's'],
  ['日', '日'],
  ['𐐀', '𐐨'],
])('%s counts as %s', (character, as) => {
  expect(table.classOf(character.codePointAt(0) ?? 0)).toBe(as.codePointAt(0));
});

test('an accent by itself is nothing, a sign and an emoji part words', () => {
  expect(table.classOf(0x301)).toBe(skip);
  expect(table.classOf('#'.charCodeAt(0))).toBe(0);
  expect(table.classOf(0x1f600)).toBe(0);
});

test('each word leads to exactly the mentions that hold it, however many hold it', () => {
  const vocabulary = ['the', 'late', 'parcel', 'Ñandú', 'once', 'café'];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(vocabulary), { minLength: 1, maxLength: 400 }),
      fc.integer({ min: 0, max: 40 }),
      (mentions, gap) => {
        const gatherer = createWordGatherer(table);
        const size = mentions.length * (gap + 1);
        mentions.forEach((words, at) => {
          gatherer.add(at * (gap + 1), words.join(' '));
        });
        const packed = gatherer.finish(size);
        for (const word of [...vocabulary, 'absent']) {
          const bits = noBits(size);
          addWord(packed, hashesOf(word)[0] ?? 0, bits);
          const places = new Uint16Array(size);
          const found = [...places.subarray(0, listPlaces(bits, places))];
          expect(found, word).toEqual(mentions.flatMap((words, at) => (words.includes(word) ? [at * (gap + 1)] : [])));
        }
      },
    ),
    { numRuns: 60 },
  );
});
