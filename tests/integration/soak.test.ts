// A long day in short: 300 sources, a third of them failing in changing ways, the process killed and started again.
// No mention lost, none twice, and no host asked faster than its gap.
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const sources = 300;
const kills = 4;
/** The command line's own gap between two requests to a host. */
const gap = 1000;

interface Visit {
  readonly began: number;
  ended: number;
}

interface World {
  /** Items a feed has by now: they only become more. */
  items: number;
  healed: boolean;
  readonly visits: Map<string, Visit[]>;
}

/** The last dozen sources share two hosts; each of the others is a host of its own. */
function addressOf(source: number): string {
  const host = source < sources - 12 ? source : sources + (source % 2);
  return `127.0.${1 + Math.floor(host / 250)}.${1 + (host % 250)}`;
}

function feedOf(source: number, items: number): string {
  const entries = Array.from(
    { length: items },
    (_, item) =>
      `<item><guid isPermaLink="false">s${source}-i${item}</guid><title>Item ${item} of ${source}</title>` +
      `<description>What source ${source} said in item ${item}, and nobody else.</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Source ${source}</title>${entries.join('')}</channel></rss>`;
}

type Fault = (response: ServerResponse, body: string) => void;
const faults: readonly Fault[] = [
  (response) => response.writeHead(500).end('out of order'),
  (response) => response.writeHead(404).end('nothing here'),
  (response) => response.writeHead(429, { 'retry-after': '1' }).end(),
  (response) => response.destroy(),
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html><title>Just a moment...</title></html>'),
  (response, body) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-length': body.length });
    response.write(body.slice(0, body.length / 2));
    setTimeout(() => response.destroy(), 5);
  },
  (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  (response) => response.writeHead(200).end(Buffer.from([0, 1, 2, 255, 254])),
];

async function serve(world: World): Promise<number> {
  const asked = new Map<number, number>();
  const server = createServer((request: IncomingMessage, response) => {
    const host = request.socket.localAddress ?? '';
    const visit: Visit = { began: performance.now(), ended: Number.POSITIVE_INFINITY };
    world.visits.set(host, [...(world.visits.get(host) ?? []), visit]);
    // Whichever comes first: that all was handed over is heard late where hundreds are served at once.
    const end = () => {
      visit.ended = Math.min(visit.ended, performance.now());
    };
    response.on('prefinish', end).on('close', end);
    const source = Number(/^\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1);
    const time = (asked.get(source) ?? 0) + 1;
    asked.set(source, time);
    const body = feedOf(Math.max(source, 0), world.items);
    const fault = source % 3 === 0 && !world.healed ? faults[(source / 3 + time) % faults.length] : undefined;
    if (source < 0) response.writeHead(302, { location: '/elsewhere' }).end();
    else if (fault) fault(response, body);
    else response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

test('nothing is lost, nothing comes twice, nobody is hurried', { timeout: 180_000 }, async () => {
  const world: World = { items: 3, healed: false, visits: new Map() };
  const port = await serve(world);
  const folder = makeFolder();
  const project = join(folder, 'soak.earshot');
  const list = join(folder, 'list.opml');
  const outlines = Array.from(
    { length: sources },
    (_, source) => `<outline type="rss" text="${source}" xmlUrl="http://${addressOf(source)}:${port}/${source}"/>`,
  );
  writeFileSync(list, `<opml version="2.0"><head/><body>${outlines.join('')}</body></opml>`);
  expect(await runCli(['source', 'import', list, '--project', project])).toMatchObject({ code: 0 });

  const collect = ['collect', '--all', '--no-analysis', '--json', '--project', project];
  for (let kill = 0; kill < kills; kill++) {
    const child = startCli(collect);
    const closed = once(child, 'close');
    await Promise.race([wait(900 + 1500 * Math.random()), closed]);
    child.kill('SIGKILL');
    await closed;
    world.items += 2;
  }
  world.healed = true;
  const last = await runCli(collect);
  expect(last.code).toBe(0);
  const reports = JSON.parse(last.out) as { error: { message: string } | null }[];
  expect(reports).toHaveLength(sources);
  expect(reports.filter((report) => report.error)).toEqual([]);

  const db = new Sqlite(project, { readonly: true });
  onTestFinished(() => void db.close());
  const counts = db
    .prepare('SELECT count(*) AS n, count(DISTINCT external_id) AS ids FROM mention GROUP BY source_id')
    .all();
  expect(counts).toHaveLength(sources);
  expect(counts).toEqual(counts.map(() => ({ n: world.items, ids: world.items })));
  expect(db.prepare('SELECT count(*) FROM fact').pluck().get()).toBe(sources * world.items);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.prepare('SELECT count(*) FROM source WHERE removed IS NOT NULL OR paused = 1').pluck().get()).toBe(0);

  expect(world.visits.size).toBe(sources - 12 + 2);
  const hurried = [...world.visits].flatMap(([host, visits]) =>
    visits.slice(1).flatMap((visit, index) => {
      const pause = visit.began - (visits[index]?.ended ?? 0);
      // Two clocks: a few milliseconds lie between what the server and the gate call the end.
      return pause < gap - 25 ? [`${host}: ${Math.round(pause)} ms`] : [];
    }),
  );
  expect(hurried).toEqual([]);
});
