// Ids made from content, for sources that give none: the same thing read again gets the same id.
import { createHash } from 'node:crypto';

/** 24 hexadecimal digits of a SHA-256 over the parts; null and the empty string differ. */
export function madeId(...parts: readonly (string | null)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part === null ? '\u0000-' : `\u0000+${part.length}:${part}`);
  return hash.digest('hex').slice(0, 24);
}

/** Which occurrence of a made id this is within one file: 1, 2, 3 … */
export type CountOccurrence = (madeId: string) => number;

const SHARDS = 64;

/** Remembers 52 bits of each id, so that ten million rows fit. A Map holds 16 million keys: hence the shards. */
export function createOccurrences(): CountOccurrence {
  const seen = Array.from({ length: SHARDS }, () => new Set<number>());
  const repeats = new Map<number, number>();
  return (id) => {
    const key = Number.parseInt(id.slice(0, 13), 16);
    const shard = seen[key % SHARDS] ?? new Set<number>();
    if (!shard.has(key)) {
      shard.add(key);
      return 1;
    }
    const count = (repeats.get(key) ?? 1) + 1;
    repeats.set(key, count);
    return count;
  };
}

/** The first keeps the bare id; two equal rows of one file are two mentions. */
export function withOccurrence(id: string, occurrence: number): string {
  return occurrence === 1 ? id : `${id}-${occurrence}`;
}

/**
 * Ids for the rows of a file. `given` is the row's own id where the file's ids can be trusted: it is kept, and a
 * second row with that id but other content gets a suffix, so that no row is lost.
 */
export function createIdentity(): (given: string | null, content: string) => string {
  const count = createOccurrences();
  const contentOf = Array.from({ length: SHARDS }, () => new Map<number, string>());
  return (given, content) => {
    const made = madeId(content);
    if (given === null) return withOccurrence(made, count(made));
    const key = Number.parseInt(madeId(given).slice(0, 13), 16);
    const shard = contentOf[key % SHARDS] ?? new Map<number, string>();
    const first = shard.get(key);
    if (first === undefined) shard.set(key, made.slice(0, 12));
    return first === undefined || first === made.slice(0, 12) ? given : `${given}~${made.slice(0, 12)}`;
  };
}
