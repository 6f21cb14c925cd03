// Debian's index engines on the same mentions: notmuch over a maildir, Xapian's scriptindex over a dump.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineWorld, Measured } from './line.ts';
import { measure, type Spent } from './process.ts';
import { dumpScript, writeDump, writeMaildir } from './write-files.ts';

export function absent(program: string): Measured {
  return { value: null, note: `${program} is not installed (Debian: apt-get install notmuch xapian-omega)` };
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

export async function indexByNotmuch({ folder, small }: LineWorld): Promise<{ spent: Spent; config: string } | null> {
  if (!isInstalled('notmuch')) return null;
  const mail = join(folder, 'mail');
  const config = join(folder, 'notmuch-config');
  writeMaildir(mail, small);
  writeFileSync(
    config,
    `[database]\npath=${mail}\n[user]\nname=Bench\nprimary_email=bench@bench.example\n[new]\ntags=\n`,
  );
  const spent = await measure('notmuch', ['new', '--quiet'], { NOTMUCH_CONFIG: config });
  if (spent.code !== 0) throw new Error(`notmuch new failed: ${spent.output.slice(0, 200)}`);
  const { stdout } = spawnSync('notmuch', ['count', '*'], {
    encoding: 'utf8',
    env: { ...process.env, NOTMUCH_CONFIG: config },
  });
  if (Number(stdout) !== small) throw new Error(`notmuch indexed ${stdout.trim()} of ${small} messages.`);
  return { spent, config };
}

export async function indexByXapian({ folder, small }: LineWorld): Promise<Spent | null> {
  if (!isInstalled('scriptindex')) return null;
  const [dump, script, database] = ['dump.txt', 'dump.script', 'xapian'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeDump(dump, small);
  writeFileSync(script, dumpScript);
  mkdirSync(database, { recursive: true });
  const spent = await measure('scriptindex', ['--overwrite', database, script, dump]);
  if (spent.code !== 0) throw new Error(`scriptindex failed: ${spent.output.slice(0, 200)}`);
  if (!spent.output.includes(`(${small}, 0, 0`)) throw new Error(`scriptindex added others: ${spent.output.trim()}`);
  return spent;
}
