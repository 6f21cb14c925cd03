// Copies of a project: made while it is in use, read whole, put back; and whatever goes wrong, the project is there.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { EngineApi, ProjectApi } from '../../src/contract/api.ts';
import { backupFolder, listBackups, nameBackup, pruneDaily } from '../../src/core/db/backups.ts';
import { createBackups } from '../../src/core/pipeline/backups.ts';
import { createJobs } from '../../src/core/pipeline/jobs.ts';
import { createSession } from '../../src/core/session.ts';
import { startThread } from '../../src/core/threads/start.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const threads = new URL('../../src/core/threads/thread.ts', import.meta.url);
const noon = Date.UTC(2026, 8, 15, 12);
const day = 24 * 3_600_000;
type Api = EngineApi & ProjectApi;

async function openSession() {
  const folder = makeFolder();
  const session = createSession({
    userData: join(folder, 'data'),
    version: '0.0.0-test',
    threads,
    sample: folder,
    emit: () => undefined,
  });
  onTestFinished(() => session.close(), 60_000);
  const signal = new AbortController().signal;
  const call = async <K extends keyof Api>(method: K, params: Parameters<Api[K]>[0]): Promise<ReturnType<Api[K]>> =>
    session.handlers[method](params as never, { signal }) as never;
  await call('project.create', { file: join(folder, 'Mar Azul.earshot'), zone: 'UTC' });
  return { session, call, file: join(folder, 'Mar Azul.earshot') };
}

async function remark(
  call: (method: 'mentions.remark', params: { text: string }) => Promise<unknown>,
  ...texts: string[]
) {
  for (const text of texts) await call('mentions.remark', { text });
}

const count = (file: string) => {
  const db = new Sqlite(file, { readonly: true });
  try {
    return db.prepare('SELECT count(*) FROM mention').pluck().get();
  } finally {
    db.close();
  }
};

test('a copy is one whole file with what was there when it was asked for', async () => {
  const { call, file } = await openTestEngine();
  await call('mentions.remark', { text: 'the parcel never came' });
  const { backup, check } = await call('backups.make', {});
  await call('mentions.remark', { text: 'it came after all' });
  expect(check).toMatchObject({ whole: true, problem: null, mentions: 1, file: backup.file });
  expect(check.latest).toBeGreaterThan(Date.now() - 60_000);
  expect(readdirSync(backupFolder(file))).toEqual([expect.stringMatching(/ hand\.earshot$/)]);
  expect(await call('backups.list', {})).toEqual([{ ...backup, at: Math.floor(backup.at / 1000) * 1000 }]);
  expect((await call('project.storage', {})).backups).toBe(backup.bytes);
});

test('what is written while the copy is made is not in it, and does not make it begin anew', async () => {
  const { call } = await openTestEngine();
  for (let each = 0; each < 40; each++)
    await call('mentions.remark', { text: `before ${each} ${'word '.repeat(400)}` });
  const making = call('backups.make', {});
  let written = 0;
  const busy = (async () => {
    for (;;) {
      await call('mentions.remark', { text: `meanwhile ${written++}` });
      if (written === 30) break;
    }
  })();
  const { check } = await making;
  await busy;
  expect(check.whole).toBe(true);
  expect(check.mentions).toBeGreaterThanOrEqual(40);
  expect(check.mentions).toBeLessThanOrEqual(70);
});

test('a copy that is stopped, or has no folder, leaves nothing behind', async () => {
  const { call, engine, file } = await openTestEngine();
  await call('mentions.remark', { text: 'once' });
  const stop = new AbortController();
  const stopped = Promise.resolve(engine.handlers['backups.make']({}, { signal: stop.signal }));
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect(readdirSync(backupFolder(file))).toEqual([]);
  await expect(call('backups.make', { file: join(makeFolder(), 'nowhere', 'a.earshot') })).rejects.toMatchObject({
    code: 'not-allowed',
    message: expect.stringMatching(/^No copy could be written/),
  });
});

test('a copy never takes the place of a file that is there', async () => {
  const { call } = await openTestEngine();
  const file = join(makeFolder(), 'taken.earshot');
  writeFileSync(file, 'mine');
  await expect(call('backups.make', { file })).rejects.toMatchObject({ code: 'bad-argument' });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('only copies of this project are removed', async () => {
  const { call, file } = await openTestEngine();
  const { backup } = await call('backups.make', {});
  await expect(call('backups.remove', { file })).rejects.toMatchObject({ code: 'not-found' });
  await call('backups.remove', { file: backup.file });
  expect(existsSync(file)).toBe(true);
  expect(await call('backups.list', {})).toEqual([]);
});

test.each([
  ['cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 8192)), /^It is damaged/],
  [
    'with pages of rubbish',
    (file: string) => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xab, 4096 * 3, 4096 * 40));
    },
    /^It is damaged/,
  ],
  ['of other bytes', (file: string) => writeFileSync(file, 'x'.repeat(9000)), /^It is no database/],
  [
    'of another program',
    (file: string) => {
      rmSync(file);
      new Sqlite(file).exec('CREATE TABLE a (b)').close();
    },
    /^It is not an Earshot project/,
  ],
  [
    'of a newer Earshot',
    (file: string) => {
      const db = new Sqlite(file);
      db.pragma('user_version = 999');
      db.close();
    },
    /newer Earshot/,
  ],
])('a copy that is %s is told, and is not put back', async (_what, damage, says) => {
  const { call, file } = await openSession();
  await remark(call, 'one', 'two');
  const { backup } = await call('backups.make', {});
  damage(backup.file);
  const check = await call('backups.check', { file: backup.file });
  expect(check).toMatchObject({ whole: false, problem: expect.stringMatching(says) });
  await expect(call('backups.restore', { file: backup.file })).rejects.toMatchObject({ code: 'bad-file' });
  expect((await call('project.current', {}))?.mentions).toBe(2);
  expect(readdirSync(join(file, '..')).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('putting a copy back brings the project as it was then, and keeps the one of now', async () => {
  const { call, file } = await openSession();
  await remark(call, 'one');
  const { backup } = await call('backups.make', {});
  await remark(call, 'two', 'three');
  // Calls that come while it is exchanged wait, and are answered by what is opened then.
  const [project, meanwhile] = await Promise.all([
    call('backups.restore', { file: backup.file }),
    new Promise((resolve) => setTimeout(resolve, 5)).then(() => call('project.settings', {})),
  ]);
  expect(project).toMatchObject({ file, mentions: 1 });
  expect(meanwhile.name).toBe('Mar Azul');
  await remark(call, 'written after it');
  expect((await call('project.current', {}))?.mentions).toBe(2);
  const kept = (await call('backups.list', {})).find(({ kind }) => kind === 'restore');
  expect(await call('backups.check', { file: kept?.file ?? '' })).toMatchObject({ whole: true, mentions: 3 });
  // And the way back is the same way.
  expect(await call('backups.restore', { file: kept?.file ?? '' })).toMatchObject({ mentions: 3 });
});

test('where the project cannot be exchanged it stays open as it was', async () => {
  const { call, file } = await openSession();
  await remark(call, 'one');
  const { backup } = await call('backups.make', {});
  await remark(call, 'two');
  // Somebody reads it at this moment, as the command line may.
  const other = new Sqlite(file, { readonly: true });
  other.exec('BEGIN');
  other.prepare('SELECT count(*) FROM mention').get();
  await expect(call('backups.restore', { file: backup.file })).rejects.toMatchObject({ code: 'project-in-use' });
  other.close();
  expect((await call('project.current', {}))?.mentions).toBe(2);
  expect(count(file)).toBe(2);
  await remark(call, 'three');
  expect((await call('project.current', {}))?.mentions).toBe(3);
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is told, and nothing is lost', async () => {
  const { call, file } = await openSession();
  await remark(call, 'one');
  const { backup } = await call('backups.make', {});
  const folder = join(file, '..');
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  await expect(call('backups.restore', { file: backup.file })).rejects.toMatchObject({ code: 'not-allowed' });
  expect((await call('project.current', {}))?.mentions).toBe(1);
});

test('a folder of copies that cannot be made leaves the project as it was', async () => {
  const { call, file } = await openSession();
  await remark(call, 'one');
  const elsewhere = join(makeFolder(), 'copy.earshot');
  await call('backups.make', { file: elsewhere });
  await remark(call, 'two');
  // A file has the name of the folder.
  rmSync(backupFolder(file), { recursive: true, force: true });
  writeFileSync(backupFolder(file), 'not a folder');
  await expect(call('backups.restore', { file: elsewhere })).rejects.toMatchObject({
    code: 'not-allowed',
    message: expect.stringMatching(/Nothing was changed/),
  });
  expect((await call('project.current', {}))?.mentions).toBe(2);
});

test('what a killed restore left beside the project is cleared away', async () => {
  const { call, file } = await openSession();
  await remark(call, 'one');
  await call('project.close', {});
  writeFileSync(`${file}.restoring`, 'half of a file');
  expect((await call('project.open', { file })).mentions).toBe(1);
  expect(existsSync(`${file}.restoring`)).toBe(false);
});

test('killed in the middle of putting a copy back, there is a whole project: the one of before or the copy', async () => {
  const { session, call, file } = await openSession();
  for (let each = 0; each < 20; each++) await call('mentions.remark', { text: `${each} ${'word '.repeat(400)}` });
  const { backup } = await call('backups.make', {});
  await remark(call, 'one more');
  await session.close();
  const program = `
    import { exchangeProject, fetchBackup } from ${JSON.stringify(new URL('../../src/core/restore.ts', import.meta.url).href)};
    process.stdout.write('ready');
    for (;;) await exchangeProject(${JSON.stringify(file)}, await fetchBackup(${JSON.stringify(backup.file)}, ${JSON.stringify(file)}), Date.now());
  `;
  for (let time = 0; time < 6; time++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, time * 7));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect([20, 21]).toContain(count(file));
    const db = new Sqlite(file, { readonly: true });
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  }
  expect((await call('project.open', { file })).mentions).toBeGreaterThanOrEqual(20);
});

test('copies are named by kind and time, whatever their own time says; others beside them count as made by hand', async () => {
  const file = join(makeFolder(), 'Río & Cía.earshot');
  mkdirSync(backupFolder(file));
  const put = (path: string) => {
    writeFileSync(path, 'x');
    utimesSync(path, 1_000_000, 1_000_000);
  };
  put(await nameBackup(file, 'daily', noon));
  put(await nameBackup(file, 'daily', noon));
  put(await nameBackup(file, 'restore', noon + day));
  put(join(backupFolder(file), 'from the old laptop.earshot'));
  put(join(backupFolder(file), 'half.earshot.part'));
  put(`${file}.backup-format-6`);
  put(`${file}.backup-format-6-shm`);
  const list = await listBackups(file);
  expect(list.map(({ kind, at }) => [kind, at])).toEqual([
    ['restore', noon + day],
    ['daily', noon],
    ['daily', noon],
    ['hand', 1_000_000_000],
    ['format', 1_000_000_000],
  ]);
  await pruneDaily(file, 1);
  expect((await listBackups(file)).map(({ kind }) => kind)).toEqual(['restore', 'daily', 'hand', 'format']);
});

test('a copy a day is made where something changed, nothing else runs and the plan says so', async () => {
  const { file, engine } = await openTestEngine();
  await engine.close();
  let now = Date.now();
  let plan = { daily: true, keep: 2 };
  const jobs = createJobs(() => undefined);
  const backups = createBackups({
    file,
    jobs,
    now: () => now,
    startCopier: () => startThread(threads, { role: 'copier', file }),
    plan: async () => plan,
    onMade: () => undefined,
    onError: (thrown) => {
      throw thrown;
    },
  });
  const touch = () => utimesSync(file, now / 1000, now / 1000);
  plan = { daily: false, keep: 2 };
  expect(await backups.makeDaily()).toBe(false);
  plan = { daily: true, keep: 2 };
  await jobs.run('Importing', null, async () => expect(await backups.makeDaily()).toBe(false));
  expect(await backups.makeDaily()).toBe(true);
  now += 2 * day;
  expect(await backups.makeDaily(), 'nothing changed').toBe(false);
  touch();
  expect(await backups.makeDaily()).toBe(true);
  now += 3_600_000;
  touch();
  expect(await backups.makeDaily(), 'one a day').toBe(false);
  now += day;
  touch();
  expect(await backups.makeDaily()).toBe(true);
  expect(await listBackups(file)).toHaveLength(2);
  expect(statSync(file).size).toBeGreaterThan(0);
});

test('the plan is kept in the project and refuses what makes no sense', async () => {
  const { call } = await openTestEngine();
  expect(await call('backups.plan', {})).toEqual({ daily: true, keep: 7 });
  expect(await call('backups.plan', { keep: 30 })).toEqual({ daily: true, keep: 30 });
  expect(await call('backups.plan', { daily: false })).toEqual({ daily: false, keep: 30 });
  await expect(call('backups.plan', { keep: 0 })).rejects.toMatchObject({
    code: 'bad-argument',
    place: { field: 'keep' },
  });
});

test('what takes room is told by what it holds', async () => {
  const { call, file } = await openTestEngine();
  for (let each = 0; each < 20; each++)
    await call('mentions.remark', { text: `about the parcel ${each} ${'word '.repeat(200)}` });
  const storage = await call('project.storage', {});
  expect(storage.file).toBe(file);
  expect(storage.bytes).toBeGreaterThan(100_000);
  const parts = Object.fromEntries(storage.parts.map(({ part, bytes }) => [part, bytes]));
  expect(parts.mentions).toBeGreaterThan(20_000);
  expect(parts['text-index']).toBeGreaterThan(4096);
  expect(storage.parts.map(({ bytes }) => bytes)).toEqual(
    storage.parts.map(({ bytes }) => bytes).sort((a, b) => b - a),
  );
});
