// Instructions a process retires, by Linux's perf where it is there and may count.
import { spawnSync } from 'node:child_process';

/** Millions; null where they cannot be counted. */
export function countInstructions(command: string, args: readonly string[]): number | null {
  const { status, stderr } = spawnSync('perf', ['stat', '-x', ',', '-e', 'instructions:u', command, ...args], {
    encoding: 'utf8',
  });
  const [, count] = /^(\d+),[^,]*,instructions/m.exec(stderr ?? '') ?? [];
  return status !== 0 || count === undefined ? null : Math.round(Number(count) / 1e6);
}
