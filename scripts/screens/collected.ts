// The sample once more, its feeds collected from a server on this machine instead of read as files.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveSample } from '../../src/cli/sample-server.ts';
import type { EngineApi } from '../../src/contract/api.ts';
import type { Handlers } from '../../src/contract/serve.ts';
import { fillFromSample, readManifest } from '../../src/core/sample.ts';
import type { Stage } from './steps.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'resources', 'sample');

/** Opens it: two of its feeds answer and say nothing new, one has moved away, one is paused. Made once a language. */
export async function openCollected({ client, userData, t }: Stage): Promise<void> {
  const file = join(userData, 'files', t.language, 'Mar Azul.earshot');
  const open = await client.call('project.current', {});
  if (open?.file === file) return;
  const { name, zone, feeds } = readManifest(SAMPLE);
  rmSync(file, { force: true });
  await client.call('project.create', { file, name, zone });
  const server = await serveSample(SAMPLE, new Map(feeds.map((feed) => [feed.file, feed.contentType])));
  const calls = new Proxy({} as Handlers<EngineApi>, {
    get: (_, method: keyof EngineApi & string) => (params: Parameters<EngineApi[typeof method]>[0]) =>
      client.call(method, params),
  });
  await fillFromSample(calls, SAMPLE, AbortSignal.timeout(120_000), server.url);
  const fetched = (await client.call('sources.list', {})).filter(({ kind }) => kind === 'feed');
  for (const [index, { id }] of fetched.entries()) {
    if (index === 3) continue;
    const config = { url: `${server.url}/${index === 2 ? 'moved.xml' : feeds[index]?.file}` };
    await client.call('sources.change', { id, paused: false, ...(index === 2 && { config }) });
    await client.call('sources.refresh', { id });
  }
  await server.close();
}
