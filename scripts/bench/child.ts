// Runs one of children/ in a process of its own and reads what it prints: one line of JSON.
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'children');

export async function runChild<T>(
  name: string,
  args: readonly string[],
  { flags = [], env = {} }: { flags?: readonly string[]; env?: NodeJS.ProcessEnv } = {},
): Promise<T> {
  const child = spawn(process.execPath, [...flags, join(folder, name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0)
    throw new Error(`${name} ended with ${code}: ${/^.*Error.*$/m.exec(errors)?.[0] ?? errors.slice(0, 200)}`);
  return JSON.parse(output) as T;
}
