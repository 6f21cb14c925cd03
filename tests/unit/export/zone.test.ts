// The same wall times everywhere: each format names the project's zone and shows what the window shows.
import { readXlsx } from 'hucre';
import { expect, test } from 'vitest';
import type { BoardData } from '../../../src/contract/boards.ts';
import { exportFormats } from '../../../src/core/export/index.ts';
import { writeTime } from '../../../src/core/export/write-time.ts';
import { createTranslator } from '../../../src/present/catalogue/translate.ts';
import { makeBoard } from './board-fixture.ts';

/** Far away, and off by three quarters of an hour. */
const ZONE = 'Pacific/Chatham';
const AT = Date.UTC(2025, 8, 23, 8, 41);

function inZone(): BoardData {
  const board = makeBoard();
  return { ...board, project: { ...board.project, zone: ZONE } };
}

test('the window says 21:26 in Chatham', () => {
  expect(createTranslator('en-GB', ZONE).format.dateTime(AT)).toContain('23 Sept 2025, 21:26');
  expect(writeTime(AT, ZONE)).toBe('2025-09-23T21:26:00+12:45');
});

test.each(exportFormats)('$id names the zone and tells the same time', async (format) => {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(inZone())) pieces.push(Buffer.from(piece));
  const file = Buffer.concat(pieces);
  if (format.id === 'xlsx') {
    const cells = (await readXlsx(file)).sheets.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain(ZONE);
    expect(cells).toContain(`When (${ZONE})`);
    expect(cells).toContainEqual(new Date('2025-09-23T21:26:00Z'));
    return;
  }
  const text = file.toString();
  expect(text).toContain(ZONE);
  expect(text).toContain(format.id === 'csv' ? '2025-09-23T21:26:00+12:45' : '23 Sept 2025, 21:26');
  // Of the times that people read, none is another zone's; a page's markup may carry UTC for programs.
  expect(text.replace(/ datetime="[^"]*"/g, '').includes('08:41')).toBe(false);
});
