// Packages the built app around a stand-in for Electron's program: what goes in, what lies beside, which fuses are blown.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { startEngineWorker } from '../../src/chromium/engine-worker.ts';
import type { Events, WindowApi } from '../../src/contract/api.ts';
import { connect } from '../../src/contract/client.ts';
import { createRelay } from '../../src/contract/relay.ts';
import type { Handlers } from '../../src/contract/serve.ts';
import type { ShellApi } from '../../src/contract/shell.ts';
import { createPortPair } from '../../src/contract/wire.ts';
import { superviseEngine } from '../../src/shell/supervise.ts';

/** electron-builder's own, typed as far as it is used. */
const asar = createRequire(import.meta.url)('@electron/asar') as {
  listPackage(archive: string): string[];
  extractAll(archive: string, folder: string): void;
};

const root = resolve(import.meta.dirname, '..', '..');
/** Files of the archive with slashes, without the leading one. */
let files: readonly string[];
let folder: string;
let packed: string;

test.skip(process.platform !== 'linux', 'packages for Linux only');
test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-test-package-'));
  const stub = makeStub(join(folder, 'electron'));
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'electron-builder', 'cli.js'),
      '--dir',
      '--linux',
      '--x64',
      '-c',
      'electron-builder.yml',
      `-c.electronDist=${stub}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(run.status, run.stdout + run.stderr).toBe(0);
  packed = join(folder, 'dist', 'linux-unpacked');
  files = asar.listPackage(join(packed, 'resources', 'app.asar')).map((file) => file.slice(1).replaceAll('\\', '/'));
});

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program with nothing in it but the wire of fuses, as Electron delivers it. */
function makeStub(at: string): string {
  mkdirSync(join(at, 'locales'), { recursive: true });
  mkdirSync(join(at, 'resources'));
  const wire = [Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('101100011')];
  writeFileSync(join(at, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\n# '), ...wire]), { mode: 0o755 });
  writeFileSync(join(at, 'version'), '45.4.1');
  for (const locale of ['en-US', 'es', 'it', 'nl', 'de', 'ja']) writeFileSync(join(at, 'locales', `${locale}.pak`), '');
  return at;
}

test('holds every file the program begins with', () => {
  for (const file of [
    'package.json',
    'out/main/index.js',
    'out/main/engine.js',
    'out/main/thread.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'resources/icon.png',
    'resources/models/sentiment.bin',
    'resources/sample/sample.json',
  ])
    expect(files, file).toContain(file);
  expect(readFileSync(join(packed, 'earshot'), 'utf8')).toContain('#!/bin/sh');
});

test('holds nothing that does not run: no maps, sources, tests, other host, other systems', () => {
  const foreign = files.filter(
    (file) =>
      /\.(?:map|ts|tsx|md)$/.test(file) ||
      /^(?:src|tests|docs|scripts|screens|test-[a-z]+|\.ci)(?:\/|$)/.test(file) ||
      /\/(?:generator|playwright-core|better-sqlite3\/(?:src|deps))(?:\/|$)/.test(file) ||
      /corpus/.test(file) ||
      (file.endsWith('.node') && !/linux-x64/.test(file)),
  );
  expect(foreign).toEqual([]);
  const top = [...new Set(files.map((file) => file.split('/')[0]))];
  expect(top.sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json', 'resources']);
  expect(files.filter((file) => /^out\/main\/[^/]+\.js$/.test(file)).sort()).toEqual([
    'out/main/engine.js',
    'out/main/index.js',
    'out/main/thread.js',
  ]);
  expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-US.pak', 'es.pak', 'it.pak', 'nl.pak']);
});

test('lays native parts beside the archive, where the system can load them', () => {
  const unpacked = join(packed, 'resources', 'app.asar.unpacked', 'node_modules');
  const natives = files.filter((file) => file.endsWith('.node'));
  expect(natives).toHaveLength(2);
  for (const file of natives) expect(existsSync(join(unpacked, '..', file)), file).toBe(true);
});

test('blows the fuses', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'earshot'));
  expect(wire.version).toBe(FuseVersion.V1);
  const on = (fuse: FuseV1Options) => wire[fuse] === FuseState.ENABLE;
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    fileProtocol: false,
  });
});

test('brings everything the engine needs: the sample, and a board with charts, from what was packaged', async () => {
  const app = join(folder, 'app');
  asar.extractAll(join(packed, 'resources', 'app.asar'), app);
  const userData = join(folder, 'data');
  const engine = superviseEngine((resume) =>
    startEngineWorker(join(app, 'out', 'main', 'engine.js'), { userData, version: '0.0.0-test', resume }),
  );
  const [own, joined] = createPortPair();
  createRelay(engine).join(joined, {} as Handlers<ShellApi>);
  const client = connect<WindowApi, Events>(own);
  try {
    const project = await client.call('project.sample', { file: join(folder, 'sample.earshot') });
    expect(project.mentions).toBeGreaterThan(1_000);
    const [board] = await client.call('boards.list', {});
    const file = join(folder, 'board.html');
    await client.call('boards.export', { id: board?.id ?? 0, format: 'html', file });
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('<svg');
    expect(html).toContain('data:font/woff2');
  } finally {
    await engine.close();
  }
});
