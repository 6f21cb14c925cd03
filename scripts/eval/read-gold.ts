// Reads gold sets (tests/gold) and the corpus beside the project, where it is.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

export function readGold<T>(name: string): T[] {
  return readLines<T>(join(root, 'tests', 'gold', `${name}.jsonl`));
}

/** Null where the corpus is not there: its rows are left out, and that is said. */
export function readCorpus<T>(...path: readonly string[]): T[] | null {
  const file = join(root, '..', 'shared', 'corpus', ...path);
  return existsSync(file) ? readLines<T>(file) : null;
}

export const modelFile = join(root, 'resources', 'models', 'sentiment.bin');

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of rows) {
    const name = key(one);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}
