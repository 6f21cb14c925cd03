// What the window host offers, the window asks for: a call that nobody makes is a promise that nobody keeps.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { shellMethods } from '../../../src/contract/methods.ts';

const root = resolve(import.meta.dirname, '../../../src/renderer');
const window = globSync('**/*.{ts,tsx}', { cwd: root })
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

test('every call of the shell is made somewhere in the window', () => {
  const calls = new Set([...window.matchAll(/\bcall\(\s*'(shell\.[\w-]+)'/g)].map(([, name]) => name));
  expect(Object.keys(shellMethods).filter((name) => !calls.has(name))).toEqual([]);
});
