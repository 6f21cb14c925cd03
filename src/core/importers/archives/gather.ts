// Batches on their way: mentions and rejections gathered until they are enough to hand over.
import { EarshotError } from '../../../contract/errors.ts';
import type { Field, FoundMention, Rejection } from '../../../contract/model.ts';
import { writeCount } from '../../text/write-count.ts';
import type { ImportBatch, InputFile } from '../importer.ts';
import type { JsonStats } from '../json/json-stream.ts';
import { BATCH } from '../values.ts';

export interface Gathering {
  add(mention: FoundMention): void;
  reject(at: string, reason: string): void;
  full(): boolean;
  take(bytes: number, notes?: readonly string[]): ImportBatch;
}

export function createGathering(title: string | null): Gathering {
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  return {
    add: (mention) => mentions.push(mention),
    reject: (at, reason) => rejections.push({ at, reason }),
    full: () => mentions.length >= BATCH || rejections.length >= BATCH,
    take: (bytes, notes = []) => {
      const batch = { mentions, rejections, bytes, title, notes };
      mentions = [];
      rejections = [];
      return batch;
    },
  };
}

export interface BatchFacts {
  readonly file: InputFile;
  readonly title: string | null;
  /** What is said with the first batch. */
  readonly notes: readonly string[];
  /** Filled in by who reads. */
  readonly stats: { readonly bytes: number };
  /** What is said with the last batch. */
  closing(): readonly string[];
}

/** Of rows that come in groups. Hears the signal before each batch and each group. */
export async function* inBatches(
  groups: AsyncIterable<readonly (FoundMention | Rejection)[]>,
  { file, title, notes, stats, closing }: BatchFacts,
  signal: AbortSignal,
): AsyncGenerator<ImportBatch> {
  const gathering = createGathering(title);
  let first = notes;
  for await (const group of groups) {
    signal.throwIfAborted();
    for (const row of group) {
      if ('reason' in row) gathering.reject(row.at, row.reason);
      else gathering.add(row);
      if (!gathering.full()) continue;
      yield gathering.take(Math.min(stats.bytes, file.size), first);
      first = [];
      signal.throwIfAborted();
    }
  }
  yield gathering.take(file.size, [...first, ...closing()]);
}

/** After what came whole was handed over. Throws EarshotError `bad-file` where the file broke off before its end. */
export function checkWhole(file: InputFile, stats: JsonStats, what: string): void {
  if (stats.whole) return;
  const how = stats.damage === null ? 'breaks off before its end' : `is damaged (${stats.damage})`;
  const message = `${file.name} ${how}: what came before was read. ${what}`;
  throw new EarshotError('bad-file', message, { file: file.path });
}

/** `1 message`, `3 messages`. */
export function some(count: number, noun: string, plural = `${noun}s`): string {
  return count === 1 ? `1 ${noun}` : `${writeCount(count)} ${plural}`;
}

/** The form field of archives that hold direct messages. */
export const DIRECT_FIELD: Field = {
  name: 'direct',
  label: 'Take direct messages too',
  type: 'boolean',
  help: 'They were written to few eyes: left out unless you take them.',
};
