// Runs a program and measures all of it: wall time, CPU of the process and its threads, peak memory. Linux only.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Spent {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly code: number | null;
  readonly output: string;
}

const ticksPerSecond = 100;

export async function measure(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Spent> {
  const before = reapedCpuTicks();
  const started = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let peak = 0;
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  // VmHWM is the kernel's own high-water mark: the last look before the end counts.
  const watch = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid ?? 0));
  }, 15);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: (reapedCpuTicks() - before) / ticksPerSecond,
    peakMegabytes: peak / 1024,
    code,
    output,
  };
}

/** User and system time of all children that have ended, in clock ticks (proc(5): cutime and cstime). */
function reapedCpuTicks(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return Number(fields[13]) + Number(fields[14]);
}

function readPeak(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
