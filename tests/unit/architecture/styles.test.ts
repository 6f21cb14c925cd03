// Style modules and those who use them agree: a class that is asked for is there, and one that is there is asked for.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../src/renderer');
const files = globSync('**/*.{ts,tsx}', { cwd: renderer }).map((name) => join(renderer, name));

interface Use {
  readonly module: string;
  /** As the file calls the module's classes. */
  readonly name: string;
  readonly text: string;
}

const uses: readonly Use[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].map(([, name = '', path = '']) => ({
    module: resolve(dirname(file), path),
    name,
    text: text.replace(/^import .*$/gm, ''),
  }));
});

function namesIn(module: string): Set<string> {
  const css = readFileSync(module, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/:global\([^)]*\)/g, '');
  return new Set([...css.matchAll(/\.([A-Za-z_][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name));
}

function namesAsked({ name, text }: Use): string[] {
  return [...text.matchAll(new RegExp(`(?<![\\w.'])${name}\\.(\\w+)`, 'g'))].map(([, asked = '']) => asked);
}

test('every class that is asked for is there', () => {
  const missing = uses.flatMap((use) => {
    const known = namesIn(use.module);
    return namesAsked(use)
      .filter((asked) => !known.has(asked))
      .map((asked) => `${use.module.slice(renderer.length)}: ${asked}`);
  });
  expect(missing).toEqual([]);
});

test('every class that is there is asked for', () => {
  const modules = globSync('**/*.module.css', { cwd: renderer }).map((name) => join(renderer, name));
  const unused = modules.flatMap((module) => {
    const using = uses.filter((use) => use.module === module);
    // Some are asked for by a value: `classes[tone]`.
    if (using.some(({ name, text }) => text.includes(`${name}[`))) return [];
    const asked = new Set(using.flatMap(namesAsked));
    return [...namesIn(module)]
      .filter((name) => !asked.has(name) && !name.includes('-'))
      .map((name) => `${module.slice(renderer.length)}: ${name}`);
  });
  expect(unused).toEqual([]);
});

test('a share of the window is taken of it as it is drawn: larger by the zoom', () => {
  const styles = globSync('**/*.css', { cwd: renderer }).map((name) => join(renderer, name));
  const wrong = [...styles, ...files].flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /\d[dsl]?v[hw]\b/.test(line) && !line.includes('var(--ear-zoom)'))
      .map((line) => `${file.slice(renderer.length)}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
