// Words that fit a pattern, of the whole project and of what was just saved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextIndex } from '../../../src/core/db/text-index.ts';
import { createWordFinder, findWordsLike } from '../../../src/core/db/words-like.ts';
import { makePatternTest } from '../../../src/core/query/patterns.ts';
import { buildProject } from '../../support/naive-project.ts';

function open(texts: readonly string[]) {
  const { db } = buildProject([]);
  const index = createTextIndex(db);
  const add = db.prepare(
    `INSERT INTO mention (id, source_id, external_id, at, dated, captured, text, text_key) VALUES (?, 1, ?, 0, 'known', 0, ?, 0)`,
  );
  const save = (id: number, text: string) => {
    add.run(id, `${id}`, text);
    index.add(id, { title: null, text });
  };
  texts.forEach((text, at) => void save(at + 1, text));
  return { db, save };
}

test('words as the index writes them, at most so many', () => {
  const { db } = open(['Color colour COLLAR cooler café', '手机 culler 我的color']);
  expect(findWordsLike(db, 'col*r', 10)).toEqual(['collar', 'color', 'colour']);
  expect(findWordsLike(db, 'c*l*r', 2)).toHaveLength(2);
  expect(findWordsLike(db, '*afe', 10)).toEqual(['cafe']);
  expect(findWordsLike(db, '*zzz*', 10)).toEqual([]);
});

test('what is written later is found as well', () => {
  const { db, save } = open(['color']);
  expect(findWordsLike(db, 'col*r', 10)).toEqual(['color']);
  save(2, 'collar');
  expect(findWordsLike(db, 'col*r', 10)).toEqual(['collar', 'color']);
});

test('of some mentions alone', () => {
  const { db } = open(['color', 'collar', 'colour', '我的col2r']);
  expect(createWordFinder(db, [2, 4])('col*r', 10)).toEqual(['col2r', 'collar']);
  expect(createWordFinder(db, [1])('col*r', 10)).toEqual(['color']);
});

test('the same words as a comparison one by one', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'п', 'é'), minLength: 1, maxLength: 5 });
  const pattern = fc
    .tuple(
      fc.string({ unit: fc.constantFrom('a', 'b', 'п', '*'), minLength: 1, maxLength: 5 }),
      fc.constantFrom('*', 'a*b', '*п'),
    )
    .map((parts) => parts.join('').replace(/\*+/g, '*'));
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), pattern, (words, asked) => {
      const { db } = open(words);
      const kept = [...new Set(words.map((word) => word.replaceAll('é', 'e')))];
      expect([...findWordsLike(db, asked, 100)].sort()).toEqual(kept.filter(makePatternTest(asked)).sort());
      db.close();
    }),
    { numRuns: 60 },
  );
});
