// Runs the command line as a process of its own, as a script would.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function startCli(given: readonly string[]): ChildProcess {
  return spawn(process.execPath, [main, ...given], { stdio: ['pipe', 'pipe', 'pipe'] });
}

export async function runCli(given: readonly string[], input = ''): Promise<CliResult> {
  const child = startCli(given);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => err.push(chunk));
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
