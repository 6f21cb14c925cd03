// What this process holds in memory, as Linux counts it.
import { readFileSync } from 'node:fs';

export interface Resident {
  /** Everything, the mapped pages of files included. */
  readonly total: number;
  /** Without the pages of files, which the system takes back when it needs them. */
  readonly own: number;
}

/** Bytes. */
export function readResident(): Resident {
  const status = readFileSync('/proc/self/status', 'utf8');
  const kilobytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
  return { total: kilobytes('VmRSS') * 1024, own: (kilobytes('RssAnon') + kilobytes('RssShmem')) * 1024 };
}
