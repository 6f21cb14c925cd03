// Segments as bytes: what was packed comes back; what is damaged, cut off or of another format does not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns, packWords, unpackColumns, unpackWords } from '../../../src/core/index/pack.ts';
import { createSegments } from '../../../src/core/index/segments.ts';
import { createTermBook } from '../../../src/core/index/term-book.ts';
import { createWordTable } from '../../../src/core/index/word-table.ts';
import { buildProject } from '../../support/naive-project.ts';
import { mentionsArbitrary, zone } from '../../support/query-arbitraries.ts';

const table = createWordTable();

function makeSegments(mentions: Parameters<typeof buildProject>[0]) {
  const { db } = buildProject(mentions);
  const segments = createSegments(
    db,
    createTermBook(db),
    () => zone,
    () => table,
  );
  while (!segments.refresh(50));
  return segments.list;
}

test('what was packed comes back', () => {
  fc.assert(
    fc.property(mentionsArbitrary, (mentions) => {
      for (const {
        low: _low,
        touched: _touched,
        reworded: _reworded,
        grouped: _grouped,
        text,
        ...columns
      } of makeSegments(mentions)) {
        expect(unpackColumns(Buffer.from(packColumns(columns)))).toEqual(columns);
        expect(unpackWords(Buffer.from(packWords(text)))).toEqual(text);
      }
    }),
    { numRuns: 30 },
  );
});

test('bytes that were changed or cut off are not read', () => {
  const [segment] = makeSegments(fc.sample(mentionsArbitrary, { numRuns: 1, seed: 7 })[0] ?? []);
  if (!segment) throw new Error('The sample has no mention.');
  const { low: _low, touched: _touched, reworded: _reworded, grouped: _grouped, text, ...columns } = segment;
  const packed = [Buffer.from(packColumns(columns)), Buffer.from(packWords(text))] as const;
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), fc.boolean(), (at, change, cut, words) => {
      const bytes = packed[words ? 1 : 0];
      const place = at % bytes.length;
      const damaged = cut ? bytes.subarray(0, place) : Buffer.from(bytes);
      if (!cut) damaged[place] = (damaged[place] ?? 0) ^ change;
      const read = words ? unpackWords(damaged) : unpackColumns(damaged);
      // Only the length that is written beside the checksum may differ and harm nothing.
      if (read !== null) expect(read).toEqual(words ? text : columns);
    }),
    { numRuns: 400 },
  );
  expect(unpackColumns(Buffer.alloc(0))).toBeNull();
  expect(unpackWords(packed[0])).toBeNull();
});
