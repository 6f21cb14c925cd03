// A board is written whole or not at all, and never over another file unless told.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBoard } from '../../../src/core/export/write-board.ts';
import { makeBoard, makeHostileBoard } from './board-fixture.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('every format writes a file and says how large it is', async () => {
  for (const format of ['html', 'csv', 'markdown']) {
    const file = join(folder, `board.${format}`);
    const written = await writeBoard(makeBoard(), format, file, false);
    expect(written).toEqual({ file, bytes: (await stat(file)).size });
    expect(written.bytes).toBeGreaterThan(5000);
  }
});

test('a file that is there is kept, unless told', async () => {
  const file = join(folder, 'board.csv');
  await writeFile(file, 'mine');
  await expect(writeBoard(makeBoard(), 'csv', file, false)).rejects.toMatchObject({
    code: 'bad-argument',
    place: { file },
  });
  expect(await readFile(file, 'utf8')).toBe('mine');
  await writeBoard(makeBoard(), 'csv', file, true);
  expect(await readFile(file, 'utf8')).not.toBe('mine');
  expect(await readdir(folder)).toEqual(['board.csv']);
});

test('failures name the file and leave nothing behind', async () => {
  const missing = join(folder, 'not', 'there', 'board.html');
  await expect(writeBoard(makeBoard(), 'html', missing, false)).rejects.toMatchObject({ code: 'not-found' });
  await expect(writeBoard(makeBoard(), 'pdf', join(folder, 'x'), false)).rejects.toMatchObject({
    code: 'bad-argument',
  });
  const stopped = writeBoard(makeBoard(), 'html', join(folder, 'x'), false, { signal: AbortSignal.abort() });
  await expect(stopped).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test('Markdown tells what listening finds, and what is still of an older analysis', async () => {
  const file = join(folder, 'board.md');
  await writeBoard(makeBoard(), 'markdown', file, false);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('| atención al cliente | 6 | 61 |');
  expect(text).toContain('| Leveren jullie ook op de Waddeneilanden? | 12 | 12 |');
  expect(text).toMatch(/marta\\_p · Foro del Hogar · [^·]+ \(date of collection\) · retrieved/);
  expect(text).toContain('- 41 mentions still carry labels of an older version');
});

test('Markdown keeps hostile text as text', async () => {
  const file = join(folder, 'board.md');
  await writeBoard(makeHostileBoard('<script>x</script> [a](javascript:x) | **b**'), 'markdown', file, false);
  const text = await readFile(file, 'utf8');
  expect(text).not.toMatch(/(?<!\\)<script/);
  expect(text).not.toMatch(/(?<!\\)\]\(javascript/);
});
