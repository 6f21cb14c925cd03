// Every call of the contract: most are passed to the thread that answers them, a few lines each for the rest.
import type { EngineApi, Part } from '../../contract/api.ts';
import type { Json, MentionDetail } from '../../contract/model.ts';
import type { CallContext, Handlers } from '../../contract/serve.ts';
import { exportFormats } from '../export/index.ts';
import { chooseImporter } from '../importers/choose.ts';
import { importers } from '../importers/index.ts';
import { openInputFile } from '../importers/input-file.ts';
import { isPrivateName } from '../net/private-name.ts';
import { importFile } from '../pipeline/import-file.ts';
import type { Jobs } from '../pipeline/jobs.ts';
import { previewFile } from '../pipeline/preview.ts';
import type { Runner } from '../pipeline/runner.ts';
import { findSourceKind, sourceKinds } from '../sources/index.ts';
import type { AnalystApi, ReaderApi, ReaderCalls, WriterApi, WriterCalls } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';
import { joinSaid, splitFound } from './said.ts';

export interface EngineWorld {
  readonly reader: Thread<ReaderApi>;
  readonly writer: Thread<WriterApi>;
  readonly analyst: Thread<AnalystApi>;
  readonly runner: Runner;
  readonly jobs: Jobs;
  readonly now: () => number;
  readonly version: string;
  /** New mentions may be waiting for analysis. */
  readonly wake: () => void;
  readonly announce: (...parts: Part[]) => void;
  readonly settingsChanged: (settings: ReturnType<EngineApi['project.settings']>) => void;
}

export function createHandlers(world: EngineWorld): Handlers<EngineApi> {
  const { reader, writer, analyst, runner, jobs } = world;

  const read = <K extends ReaderCalls>(method: K) =>
    ((params: Parameters<EngineApi[K]>[0], { signal }: CallContext) =>
      reader.call(method, params as never, signal)) as Handlers<EngineApi>[K];

  const write = <K extends WriterCalls>(method: K, ...parts: Part[]) =>
    (async (params: Parameters<EngineApi[K]>[0], { signal }: CallContext) => {
      const result = await writer.call(method, params as never, signal);
      world.announce(...parts);
      return result;
    }) as Handlers<EngineApi>[K];

  return {
    'project.settings': read('project.settings'),
    'project.change-settings': async (change, { signal }) => {
      const settings = await writer.call('project.change-settings', change, signal);
      world.settingsChanged(settings);
      world.announce('settings', 'project', 'mentions');
      return settings;
    },

    'sources.kinds': () =>
      sourceKinds.map(({ id, label, description, fields }) => ({ id, label, description, fields })),
    'sources.list': read('sources.list'),
    'sources.add': async ({ kind: kindId, name, config: given }) => {
      const config = await checkConfig(kindId, given);
      const kind = findSourceKind(kindId);
      const source = { kind: kindId, name: name?.trim() || kind.nameOf(config), config, nextCheck: world.now() };
      const id = await writer.call('write.source', { source, now: world.now() });
      world.announce('sources');
      return reader.call('read.source', { id });
    },
    'sources.change': async ({ config: given, ...change }) => {
      const source = await reader.call('read.source-work', { id: change.id });
      const config = given === undefined ? source.config : await checkConfig(source.kind, given);
      const changed = await writer.call('sources.change', { ...change, config });
      world.announce('sources');
      return changed;
    },
    'sources.remove': write('sources.remove', 'sources', 'changes'),
    'sources.refresh': (which, { signal }) => runner.refresh(which, signal),
    'requests.list': read('requests.list'),
    'requests.summary': read('requests.summary'),

    'imports.formats': () =>
      importers.map(({ id, label, description, extensions, fields }) => ({
        id,
        label,
        description,
        extensions,
        fields,
      })),
    'imports.preview': async ({ file: path, as, options = {} }, { signal }) => {
      const file = await openInputFile(path);
      return previewFile(file, chooseImporter(file, as), options, signal);
    },
    'imports.run': (request, { signal }) =>
      jobs.run('Importing', signal, async (job) => {
        try {
          return await importFile(request, { reader, writer, now: world.now }, job);
        } finally {
          if (!request.dryRun) {
            world.announce('mentions', 'sources', 'imports');
            world.wake();
          }
        }
      }),
    'imports.list': read('imports.list'),
    'imports.undo': write('imports.undo', 'mentions', 'imports', 'sources', 'changes'),

    'mentions.search': read('mentions.search'),
    'mentions.records': read('mentions.records'),
    'mentions.facets': read('mentions.facets'),
    'mentions.get': async ({ id }, { signal }): Promise<MentionDetail> => {
      const { parent, ...mention } = await reader.call('read.mention', { id }, signal);
      const said = { ...mention, parent };
      const analysis = await analyst.call('text.analyse', { text: joinSaid(said) }, signal);
      return { ...mention, keywords: analysis.keywords, ...splitFound(said, analysis) };
    },
    'query.check': read('query.check'),
    'text.analyse': (params, { signal }) => analyst.call('text.analyse', params, signal),

    'tags.list': read('tags.list'),
    'tags.save': write('tags.save', 'tags'),
    'tags.remove': write('tags.remove', 'tags', 'mentions', 'changes'),
    'tags.apply': write('tags.apply', 'tags', 'mentions', 'changes'),
    'tags.unapply': write('tags.unapply', 'tags', 'mentions', 'changes'),
    'labels.set': write('labels.set', 'labels', 'mentions', 'changes'),
    'changes.list': read('changes.list'),
    'changes.undo': write(
      'changes.undo',
      'changes',
      'mentions',
      'tags',
      'labels',
      'topics',
      'rules',
      'boards',
      'sources',
      'imports',
    ),

    'topics.list': read('topics.list'),
    'topics.save': write('topics.save', 'topics', 'mentions'),
    'topics.remove': write('topics.remove', 'topics', 'mentions', 'changes'),
    'rules.list': read('rules.list'),
    'rules.save': write('rules.save', 'rules', 'tags', 'mentions', 'changes'),
    'rules.remove': write('rules.remove', 'rules', 'changes'),

    'measures.list': read('measures.list'),
    'measures.compute': read('measures.compute'),
    'boards.list': read('boards.list'),
    'boards.get': read('boards.get'),
    'boards.save': write('boards.save', 'boards'),
    'boards.remove': write('boards.remove', 'boards', 'changes'),
    'boards.compute': computeBoard,
    'boards.formats': () => exportFormats.map(({ id, label, extension }) => ({ id, label, extension })),
    'boards.export': async ({ id, format, file, overwrite = false }, context) => {
      const data = await computeBoard({ id }, context);
      return analyst.call('export.board', { data, format, file, overwrite }, context.signal);
    },

    'jobs.list': () => jobs.list(),
    'jobs.cancel': ({ id }) => jobs.cancel(id),
  };

  async function computeBoard({ id }: { id: number }, { signal }: CallContext) {
    const data = await reader.call('boards.compute', { id }, signal);
    return { ...data, appVersion: world.version };
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
    const { privateHosts } = await reader.call('project.settings', {});
    const missing = hosts.filter((host) => isPrivateName(host) && !privateHosts.includes(host));
    if (missing.length === 0) return;
    const settings = await writer.call('project.change-settings', { privateHosts: [...privateHosts, ...missing] });
    world.settingsChanged(settings);
    world.announce('settings');
  }
}
