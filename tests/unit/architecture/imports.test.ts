// The import rule, kept on the real tree; and proof that it refuses what it should.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findCycles, judgeImports } from './imports.ts';

const root = resolve(import.meta.dirname, '../../..');
const pattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\b(?:import|getBuiltinModule)\(\s*['"]([^'"]+)['"]\s*\)/g;

function readImports(): Map<string, string[]> {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root });
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const found = [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? '');
      return [
        file,
        found.map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name)),
      ];
    }),
  );
}

test('every import on the tree is allowed', () => {
  const imports = readImports();
  expect(imports.size).toBeGreaterThan(100);
  expect(judgeImports(imports)).toEqual([]);
});

test('there is no cycle on the tree', () => {
  expect(findCycles(readImports())).toEqual([]);
});

test.each([
  ['src/renderer/pages/a.tsx', 'src/core/db/tags.ts', 'renderer may import'],
  ['src/core/nlp/analyse.ts', 'src/core/db/tags.ts', 'not core/db'],
  ['src/contract/model.ts', 'src/present/theme.ts', 'may import nothing'],
  ['src/core/sources/feed.ts', 'undici', 'only core/net'],
  ['src/core/measures/trend.ts', 'better-sqlite3', 'hold a database'],
  ['src/core/engine.ts', 'electron', 'only main and preload'],
  ['src/renderer/main.tsx', 'node:fs', 'without Node'],
  ['src/present/theme.ts', 'react', 'not among the packages'],
  ['src/renderer/parts/a.tsx', 'src/renderer/pages/b.tsx', 'does not lie below parts'],
  ['src/renderer/search/a.tsx', 'src/renderer/charts/b.tsx', 'does not lie below search'],
  ['src/elsewhere/x.ts', 'src/contract/model.ts', 'lies in no room'],
])('%s may not import %s', (path, target, complaint) => {
  expect(judgeImports(new Map([[path, [target]]])).join()).toContain(complaint);
});

test('a cycle is found', () => {
  const imports = new Map([
    ['a.ts', ['b.ts']],
    ['b.ts', ['c.ts']],
    ['c.ts', ['a.ts']],
    ['d.ts', ['a.ts']],
  ]);
  expect(findCycles(imports)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
});
