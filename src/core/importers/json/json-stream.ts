// Values out of a JSON file of any size, one at a time: what is not asked for is skipped without being held.
import type { InputFile } from '../importer.ts';
import { type LineStats, readPieces } from '../lines.ts';
import { createJsonScanner, type Decide, type JsonElement, type JsonPath } from './json-scan.ts';
import { parseJson } from './json-values.ts';

export interface FoundValue {
  readonly path: JsonPath;
  /** The parsed value; undefined where there is none, and `problem` says why. */
  readonly value: unknown;
  readonly problem: string | null;
  /** As it stands in the file; empty with a problem. */
  readonly raw: string;
}

export interface JsonStats extends LineStats {
  /** Everything that begins came to its end. */
  whole: boolean;
  /** Why reading stopped before the end, where the text is no JSON. */
  damage: string | null;
}

/** Deeper objects are not looked into for lists. */
const MAX_DEPTH = 12;

export function createJsonStats(): JsonStats {
  return { bytes: 0, mixedLines: 0, whole: false, damage: null };
}

/**
 * Values for which `decide` says `take`, in the order of the file; see json-scan.ts. Never throws for what the file
 * holds: `stats` tells afterwards whether it was whole.
 */
export async function* readJsonValues(
  file: InputFile,
  encoding: string,
  decide: Decide,
  stats: JsonStats,
): AsyncGenerator<FoundValue> {
  for await (const group of readJsonElements(file, encoding, decide, stats)) {
    for (const { path, raw, problem } of group) {
      const value = problem === null ? parseJson(raw) : undefined;
      if (value !== undefined) yield { path, value, problem, raw };
      else yield { path, value, problem: problem ?? 'it is no valid JSON', raw: '' };
    }
  }
}

/** The same, not parsed yet, in groups as they come from the disk. */
export async function* readJsonElements(
  file: InputFile,
  encoding: string,
  decide: Decide,
  stats: JsonStats,
): AsyncGenerator<readonly JsonElement[]> {
  const scanner = createJsonScanner(decide);
  for await (const piece of readPieces(file, encoding, stats)) {
    yield scanner.push(piece.includes('\u0000') ? piece.replaceAll('\u0000', '') : piece);
    if (scanner.damage !== null) break;
  }
  yield scanner.end();
  stats.whole = scanner.whole;
  stats.damage = scanner.damage;
}

/** Looks into objects, and takes what stands in the lists that are wanted; lists within their elements are no such. */
export function takeElements(wants: (list: JsonPath) => boolean): Decide {
  return (path) => {
    if (typeof path.at(-1) === 'number') return wants(path.slice(0, -1)) ? 'take' : 'skip';
    return path.length < MAX_DEPTH ? 'enter' : 'skip';
  };
}

/** Of a path, to tell lists apart. */
export function nameOfList(path: JsonPath): string {
  return path.join('\u0000');
}

/** The elements of the list that the file is. */
export const takeEach: Decide = (path) => (path.length === 0 ? 'enter' : 'take');
