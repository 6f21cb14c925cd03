// The calls about sources: adding by form or by link, lists in and out, health, coverage, the log.
import { readFile } from 'node:fs/promises';
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { FoundSource, Id, Json, Rejection, Source } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import type { NewSource, StoredSource } from '../db/sources.ts';
import { isPrivateName } from '../net/private-name.ts';
import { judgeHealth } from '../pipeline/health.ts';
import { failureOfLook } from '../sources/answer.ts';
import { addressOf } from '../sources/config.ts';
import { findSourceKind, sourceKinds } from '../sources/index.ts';
import { recogniseLink } from '../sources/recognise.ts';
import { createDayCounter, isoDay } from '../text/days.ts';
import type { ListedSource } from '../text/opml.ts';
import type { EngineWorld } from './world.ts';

export type SourceCalls = Extract<keyof EngineApi, `sources.${string}`> | 'requests.export';

/** What collecting does not need is loaded by the call that does. */
export function createSourceHandlers(world: EngineWorld): Pick<Handlers<EngineApi>, SourceCalls> {
  const { reader, writer, gate, runner, jobs, now } = world;

  return {
    'sources.kinds': () =>
      sourceKinds.map(({ id, label, description, caution = null, live = false, fields }) => {
        return { id, label, description, caution, live, fields };
      }),
    'sources.list': async () => (await reader.call('read.sources', {})).map(withHealth),
    'sources.add': async ({ kind, name, config: given, folder = null }) => {
      const [id = 0] = await add([{ kind, name, config: await checkConfig(kind, given), folder, listed: {} }]);
      return withHealth(await reader.call('read.source', { id }));
    },
    'sources.add-all': async ({ sources }) => {
      const good: Addition[] = [];
      const rejections: { readonly place: number; readonly reason: string }[] = [];
      for (const [place, { kind, name, config }] of sources.entries()) {
        try {
          good.push({ kind, name, config: await checkConfig(kind, config), folder: null, listed: {} });
        } catch (thrown) {
          if (!(thrown instanceof EarshotError)) throw thrown;
          rejections.push({ place, reason: thrown.message });
        }
      }
      const ids = await add(good);
      const added = await Promise.all(ids.map((id) => reader.call('read.source', { id })));
      return { added: added.map(withHealth), rejections };
    },
    'sources.recognise': ({ link }) => recogniseLink(link, sourceKinds),
    'sources.discover': ({ link }, { signal }) => discover(link, signal),
    'sources.change': async ({ id, config: given, ...change }) => {
      const { kind } = await reader.call('read.source-work', { id });
      const config = given === undefined ? undefined : await checkConfig(kind, given);
      await writer.call('write.source-change', {
        id,
        change: { ...change, ...(config === undefined ? {} : { config }) },
      });
      runner.hangUp(id);
      world.announce('sources', 'changes');
      return withHealth(await reader.call('read.source', { id }));
    },
    'sources.remove': async ({ id }) => {
      const change = await writer.call('sources.remove', { id });
      runner.hangUp(id);
      world.announce('sources', 'changes');
      return change;
    },
    'sources.refresh': (which, { signal }) => runner.refresh(which, signal),
    'sources.import-list': async ({ file }) => {
      const [{ decode }, { parseOpml, sourceOf }] = await Promise.all([
        import('../text/decode.ts'),
        import('../text/opml.ts'),
      ]);
      const { outlines, rejections } = parseOpml(decode(await readList(file), { xml: true }).text);
      const refused: Rejection[] = [...rejections];
      const good: Addition[] = [];
      const taken = new Set<string>();
      let known = 0;
      for (const outline of outlines) {
        const found = sourceOf(outline);
        if (found === null) continue;
        try {
          const config = await checkConfig(found.kind, found.config);
          const there = await reader.call('read.find-source', { kind: found.kind, config });
          const key = JSON.stringify([found.kind, config]);
          if (there !== null || taken.has(key)) known++;
          else good.push({ ...found, config, listed: outline.attributes });
          taken.add(key);
        } catch (thrown) {
          if (!(thrown instanceof EarshotError)) throw thrown;
          refused.push({ at: outline.title || outline.xmlUrl || 'an outline', reason: thrown.message });
        }
      }
      const added = await add(good);
      return { added: added.length, known, rejections: refused };
    },
    'sources.export-list': async ({ file, overwrite = false }) => {
      const sources = (await reader.call('read.sources', {})).filter((source) => isKnownKind(source.kind));
      const { name } = await reader.call('project.settings', {});
      const [{ writeOpml }, { writeWhole }] = await Promise.all([
        import('../text/opml.ts'),
        import('../export/write-file.ts'),
      ]);
      const text = writeOpml(name, sources.map(toListed));
      await writeWhole(piecesOf(text), file, overwrite);
      return { file, sources: sources.length };
    },
    'sources.coverage': async ({ id, days }) => {
      if (!(days >= 1 && days <= 3700))
        throw new EarshotError('bad-argument', 'Coverage is told for 1 to 3700 days.', { field: 'days' });
      const { zone } = await reader.call('project.settings', {});
      const today = createDayCounter(zone)(now());
      return reader.call('read.coverage', { source: id ?? null, since: isoDay(today - Math.floor(days) + 1) });
    },
    'sources.remap': (request, { signal }) =>
      jobs.run('Reading again', signal, async (job) => {
        const { remap } = await import('../pipeline/remap.ts');
        const report = await remap(request, { reader, writer, now }, job);
        if (!report.dryRun && report.revised + report.refined > 0) {
          world.announce('mentions', 'changes');
          world.wake();
        }
        return report;
      }),
    'requests.export': async ({ file, overwrite = false }) => {
      const names = new Map((await reader.call('read.sources', {})).map((source) => [source.id, source.name]));
      const [{ writeRequests }, { writeWhole }] = await Promise.all([
        import('../export/requests.ts'),
        import('../export/write-file.ts'),
      ]);
      let requests = 0;
      const nextPage = async (before: number | null) => {
        const page = await reader.call('requests.list', { limit: 1000, ...(before === null ? {} : { before }) });
        requests += page.length;
        return page;
      };
      await writeWhole(
        writeRequests(nextPage, (id) => names.get(id) ?? `source ${id}`),
        file,
        overwrite,
      );
      return { file, requests };
    },
  };

  function withHealth(stored: StoredSource): Source {
    const { recent, listed, ...source } = stored;
    const facts = { now: now(), listening: runner.isListening(source.id) };
    return { ...source, health: judgeHealth(stored, facts) };
  }

  async function add(given: readonly Addition[]): Promise<readonly Id[]> {
    const sources = given.map((each) => {
      const name = each.name?.trim() || findSourceKind(each.kind).nameOf(each.config);
      return { ...each, name, nextCheck: now() };
    });
    const ids = await writer.call('write.sources', { sources, now: now() });
    if (ids.length > 0) world.announce('sources', 'changes');
    return ids;
  }

  /** The platform tells itself by the shape of its links; any other page is asked once for the feeds it names. */
  async function discover(link: string, signal: AbortSignal): Promise<readonly FoundSource[]> {
    const recognised = recogniseLink(link, sourceKinds);
    if (recognised.length > 0) return recognised;
    const url = addressOf(link.trim(), 'link', 'https://example.org');
    await allowPrivateHosts([url.host.toLowerCase()]);
    const request = { url: url.href, purpose: 'Look for feeds' };
    const answer = await gate.fetch(request, { source: null, hosts: [url.host.toLowerCase()], signal });
    if (answer.status >= 400) throw failureOfLook(answer, now(), 'page');
    const { discoverFeeds } = await import('../sources/discover.ts');
    const feeds = discoverFeeds(answer, sourceKinds);
    return feeds.length > 0 ? feeds : watchPage(answer.url);
  }

  async function checkConfig(kindId: string, given: Json): Promise<Json> {
    const kind = findSourceKind(kindId);
    const config = kind.parseConfig(given);
    await allowPrivateHosts(kind.hosts(config));
    return config as Json;
  }

  /**
   * A private address the user wrote out is the user's own word, and is allowed from then on (Settings shows it).
   * Names that turn out to point inward, and redirects that lead there, stay refused.
   */
  async function allowPrivateHosts(hosts: readonly string[]): Promise<void> {
    const named = hosts.filter(isPrivateName);
    if (named.length === 0) return;
    const { privateHosts } = await reader.call('project.settings', {});
    const missing = named.filter((host) => !privateHosts.includes(host));
    if (missing.length === 0) return;
    const settings = await writer.call('project.change-settings', { privateHosts: [...privateHosts, ...missing] });
    world.settingsChanged(settings);
    world.announce('settings', 'changes');
  }
}

type Addition = Pick<NewSource, 'kind' | 'config' | 'folder' | 'listed'> & { readonly name: string | undefined };

function toListed({ name, kind: kindId, config, folder, listed }: StoredSource): ListedSource {
  const kind = findSourceKind(kindId);
  return { name, kind: kindId, config, folder, feedUrl: kind.feedUrl?.(config) ?? null, attributes: listed };
}

const largestList = 20 * 1024 * 1024;

async function readList(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new EarshotError('not-found', `There is no file ${file} that could be read.`, { file });
  if (bytes.length > largestList)
    throw new EarshotError('bad-file', `${file} is larger than 20 MB, too large for a list of feeds.`, { file });
  return bytes;
}

function isKnownKind(id: string): boolean {
  return sourceKinds.some((kind) => kind.id === id);
}

async function* piecesOf(text: string): AsyncGenerator<string> {
  yield text;
}

/** A page that names no feed can still be watched. */
function watchPage(url: string): readonly FoundSource[] {
  const kind = findSourceKind('web-page');
  const config = kind.parseConfig({ url }) as Json;
  const says = 'This page names no feed. It can be watched: what is added or changed on it becomes a mention.';
  return [{ kind: kind.id, name: kind.nameOf(config), config, says }];
}
