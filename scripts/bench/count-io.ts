// Bytes that this thread read and wrote by system calls while it did something: no clock, the same on every machine.
import { existsSync, readFileSync } from 'node:fs';

export interface Moved {
  readonly read: number;
  readonly written: number;
}

const counters = '/proc/thread-self/io';

/** Linux alone counts them for a thread. */
export const canCountBytes = existsSync(counters);

export async function countBytes(work: () => unknown): Promise<Moved> {
  const before = readCounters();
  await work();
  const after = readCounters();
  return { read: after.read - before.read, written: after.written - before.written };
}

function readCounters(): Moved {
  const text = readFileSync(counters, 'utf8');
  const value = (name: string) => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { read: value('rchar'), written: value('wchar') };
}
