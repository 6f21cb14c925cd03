// Opening project files: what is none, what is newer, what is open elsewhere, what is full; and backups before migrations.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { toWireError } from '../../src/contract/errors.ts';
import { createMentionSaver } from '../../src/core/db/mentions.ts';
import { migrate, migrations } from '../../src/core/db/migrate.ts';
import { lockProject, openForReading, openForWriting } from '../../src/core/db/open.ts';
import { addSource } from '../../src/core/db/sources.ts';
import { makeFolder } from '../support/folder.ts';
import { makeMention, noon } from '../support/mentions.ts';

const code = (value: string) => expect.objectContaining({ code: value });

test.each([
  ['text', 'hello, this is no database at all, only a text that somebody renamed to look like one'],
  ['half a database', `SQLite format 3\u0000${'x'.repeat(200)}`],
])('%s is refused as no project, and left alone', (_, content) => {
  const file = join(makeFolder(), 'x.earshot');
  writeFileSync(file, content);
  expect(() => openForWriting(file, false)).toThrow(code('not-a-project'));
  expect(() => openForReading(file)).toThrow(code('not-a-project'));
  expect(readFileSync(file, 'utf8')).toBe(content);
});

test('a folder, a missing file and a database of somebody else are each told apart', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'd.earshot'));
  expect(() => openForWriting(join(folder, 'd.earshot'), false)).toThrow(/is a folder/);
  expect(() => openForWriting(join(folder, 'none.earshot'), false)).toThrow(code('not-found'));
  const other = new Sqlite(join(folder, 'other.db'));
  other.exec('CREATE TABLE t (x)');
  other.close();
  expect(() => openForWriting(join(folder, 'other.db'), false)).toThrow(code('not-a-project'));
});

test('a project of a newer Earshot is not touched', () => {
  const file = join(makeFolder(), 'new.earshot');
  const db = openForWriting(file, true);
  db.pragma(`user_version = ${migrations.length + 1}`);
  db.close();
  expect(() => openForWriting(file, false)).toThrow(code('project-newer'));
  expect(() => openForReading(file)).toThrow(code('project-newer'));
});

test('a project open elsewhere is refused until it is let go', () => {
  const file = join(makeFolder(), 'a.earshot');
  const lock = lockProject(file);
  expect(lock.crashed).toBe(false);
  expect(() => lockProject(file)).toThrow(code('project-in-use'));
  lock.release();
  lockProject(file).release();
});

test('each migration runs behind a backup of the format before it', () => {
  const file = join(makeFolder(), 'a.earshot');
  openForWriting(file, true).close();
  const db = new Sqlite(file);
  db.exec(`INSERT INTO setting VALUES ('name', '"kept"')`);
  migrate(db, file, [...migrations, (next) => next.exec('CREATE TABLE added (x INTEGER) STRICT') as never]);
  db.close();
  const backup = new Sqlite(`${file}.backup-format-${migrations.length}`, { readonly: true });
  expect(backup.prepare('SELECT value FROM setting').pluck().get()).toBe('"kept"');
  expect(backup.pragma('user_version', { simple: true })).toBe(migrations.length);
  backup.close();
});

test('a migration that fails leaves the project as it was', () => {
  const file = join(makeFolder(), 'a.earshot');
  openForWriting(file, true).close();
  const db = new Sqlite(file);
  const broken = (next: Sqlite.Database) => {
    next.exec('CREATE TABLE half (x INTEGER) STRICT');
    throw new Error('broken');
  };
  expect(() => migrate(db, file, [...migrations, broken])).toThrow('broken');
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length);
  expect(db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'half'`).pluck().get()).toBe(0);
  db.close();
});

test('a full disk is told as such, what was saved before stays, and saving goes on when there is room again', () => {
  const db = openForWriting(join(makeFolder(), 'a.earshot'), true);
  const source = addSource(db, { kind: 'file', name: 'a', config: {}, nextCheck: null }, noon);
  const save = (texts: string[]) => {
    const saver = createMentionSaver(db);
    const mentions = texts.map((text) => makeMention({ text }));
    return db.transaction(() => saver.save({ source, import: null, captured: noon, mentions }))();
  };
  save(['before']);
  db.pragma('max_page_count = 60');
  const many = Array.from({ length: 3000 }, (_, index) => `${index} ${'long '.repeat(40)}`);
  const failure = catchThrown(() => save(many));
  expect(toWireError(failure)).toMatchObject({ code: 'disk-full', message: expect.stringContaining('disk is full') });
  db.pragma('max_page_count = 1000000');
  expect(save(['before', 'after'])).toMatchObject({ known: 1, added: [expect.any(Number)] });
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

function catchThrown(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('It should have failed.');
}
