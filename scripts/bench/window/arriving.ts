// Mentions that come in while somebody looks and types: feeds on loopback, a table of twenty thousand rows.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { brands } from '../names.ts';
import type { BenchWindow } from './open-window.ts';

const feeds = 12;
const items = 50;

export async function collectFeeds(root: string, { client }: BenchWindow): Promise<number> {
  const server = spawn(process.execPath, [join(root, 'scripts/bench/feed-server.ts'), String(feeds), String(items)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await readPort(server);
    for (let index = 0; index < feeds; index++)
      await client.call('sources.add', {
        kind: 'feed',
        name: `Feed ${index}`,
        config: { url: `http://127.0.0.${index + 1}:${port}/feed-${index}` },
      });
    const reports = await client.call('sources.refresh', { all: true });
    return reports.reduce((sum, { added }) => sum + added, 0);
  } finally {
    server.kill();
  }
}

async function readPort(server: ChildProcess): Promise<number> {
  if (!server.stdout) throw new Error('The feed server prints its port.');
  const [chunk] = await once(server.stdout, 'data');
  return Number(String(chunk).trim());
}

/** Types one search after another until it is done. */
export async function typeUntil<T>(page: Page, work: Promise<T>): Promise<T> {
  let done = false;
  const finished = work.finally(() => {
    done = true;
  });
  const field = page.getByRole('combobox').first();
  for (let at = 0; !done; at++) {
    await field.press('ControlOrMeta+a');
    await field.pressSequentially(brands[at % brands.length] ?? '', { delay: 120 });
    await page.waitForTimeout(1200);
  }
  return finished;
}
