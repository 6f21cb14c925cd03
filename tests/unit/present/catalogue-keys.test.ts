// Every text of the catalogue is used somewhere: one that is not is a leftover, in every language to come.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src/present/catalogue/en.ts';

const root = resolve(import.meta.dirname, '../../..');

test('no text is left over', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/catalogue[\\/](en|es|it|nl)\b/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  // Keys made of a fixed beginning and a value: `scope.${scope}.help`.
  const made = [...sources.matchAll(/`([\w.-]+)\$\{[^}]+\}([\w.-]*)`/g)].map(([, start = '', end = '']) => ({
    start,
    end,
  }));
  const unused = Object.keys(en).filter(
    (key) =>
      !sources.includes(`'${key}'`) && !made.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
  );
  expect(unused).toEqual([]);
});
