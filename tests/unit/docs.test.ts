// The documents keep up with the program: what is listed in the code is named in them.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findCommand, listCommands } from '../../src/cli/commands.ts';
import { exportFormats } from '../../src/core/export/index.ts';
import { importers } from '../../src/core/importers/index.ts';
import { measures } from '../../src/core/measures/index.ts';
import { sourceKinds } from '../../src/core/sources/index.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...globSync('docs/*.md', { cwd: root }),
];

test.each([
  ['source kind', sourceKinds.map((kind) => kind.id)],
  ['importer', importers.map((importer) => importer.id)],
  ['measure', measures.map((measure) => measure.id)],
  ['export format', exportFormats.map((format) => format.id)],
])('every %s is in the README', (_, ids) => {
  for (const id of ids) expect(readme).toContain(`\`${id}\``);
});

test('docs/measures.md lists every measure with its shape and what it needs', () => {
  const page = readFileSync(join(root, 'docs/measures.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| `([a-z-]+)` \| ([a-z, ]*)\|/gm)];
  const listed = rows.map(([, id, shape, needs = '']) => `${id} ${shape} ${needs.trim()}`);
  expect(listed).toEqual(measures.map(({ id, shape, needs = [] }) => `${id} ${shape} ${needs.join(', ')}`));
});

test('every command is in the README as it is used', async () => {
  for (const command of await listCommands()) expect(readme).toContain(command.usage.split('  ')[0]);
});

test('the help of import and parse names every importer', async () => {
  for (const name of ['import', 'parse']) {
    const details = (await findCommand(name))?.details ?? '';
    for (const importer of importers) expect(details).toMatch(new RegExp(`\\b${importer.id}\\b`));
  }
});

test.each([...pages, 'resources/sample/README.md'])('links and pictures of %s lead somewhere', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    expect(existsSync(join(root, dirname(file), target)), target).toBe(true);
  }
});

test('files, scripts and commands that are named are there', async () => {
  const files = globSync(['*.{md,yml,json,ts}', '{src,tests,scripts,docs,resources}/**/*.*'], { cwd: root });
  const ends = new Set(files.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(at).join('/'))));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
  const commands = (await listCommands()).map(({ usage }) => usage.split(' ')[0]);
  // What changed once is told with the names of its time.
  for (const page of [...pages, 'electron-builder.yml', 'package.json'].filter((name) => name !== 'CHANGELOG.md')) {
    const text = readFileSync(join(root, page), 'utf8');
    const named = text.match(/(?<![\w/.<>*…-])[a-z][\w./-]*\.(?:tsx?|md|yml|css)\b/g) ?? [];
    expect(
      named.filter((name) => !ends.has(name) && !existsSync(join(root, dirname(page), name))),
      page,
    ).toEqual([]);
    for (const [, name = ''] of text.matchAll(/npm run (?:-s )?([\w-]+)/g)) expect(scripts, page).toHaveProperty(name);
    for (const [, name] of text.matchAll(/`earshot ([a-z]+)/g)) expect(commands, page).toContain(name);
  }
});

test('no document names a path of a machine', () => {
  for (const file of pages) {
    expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/\/(home|root|work|tmp)\//);
  }
});
