// Every call of the contract: most are passed to the thread that answers them, a few lines each for the rest.
import type { EngineApi, Part } from '../../contract/api.ts';
import type { MentionDetail } from '../../contract/model.ts';
import type { CallContext, Handlers } from '../../contract/serve.ts';
import type { ReaderCalls, WriterCalls } from '../threads/api.ts';
import { computeBoard } from './board.ts';
import { createFinding } from './finding.ts';
import { createLearningHandlers } from './learning.ts';
import { toRemark } from './remark.ts';
import { joinSaid, splitFound } from './said.ts';
import { createSeriesHandlers } from './series.ts';
import { createSourceHandlers } from './sources.ts';
import type { EngineWorld } from './world.ts';

export function createHandlers(world: EngineWorld): Handlers<EngineApi> {
  const { reader, writer, analyst, jobs } = world;
  const finding = createFinding(world);
  // Loaded with the first file: importers and their libraries are most of the engine, and collecting needs none.
  const imports = async () => (await import('./imports.ts')).createImportHandlers(world);

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

    ...createSourceHandlers(world),
    'requests.list': read('requests.list'),
    'requests.summary': read('requests.summary'),

    'imports.formats': async (params, context) => (await imports())['imports.formats'](params, context),
    'imports.preview': async (params, context) => (await imports())['imports.preview'](params, context),
    'imports.run': async (params, context) => (await imports())['imports.run'](params, context),
    'imports.list': read('imports.list'),
    'imports.mappings': read('imports.mappings'),
    'imports.save-mapping': write('imports.save-mapping', 'imports'),
    'imports.remove-mapping': write('imports.remove-mapping', 'imports', 'changes'),
    'imports.undo': write('imports.undo', 'mentions', 'imports', 'sources', 'changes'),

    ...finding.handlers,
    'mentions.records': read('mentions.records'),
    'mentions.get': async ({ id }, { signal }): Promise<MentionDetail> => {
      const { parent, circumstances, ...mention } = await reader.call('read.mention', { id }, signal);
      const said = { ...mention, parent };
      const language = mention.setBy.language?.kind === 'person' ? mention.language : null;
      const { analysis, risk } = await analyst.call(
        'analyse.one',
        { text: joinSaid(said), circumstances, learned: world.learned(), language },
        signal,
      );
      return { ...mention, ...splitFound(said, analysis, risk) };
    },
    'mentions.remark': async (remark, { signal }) => {
      const mention = toRemark(remark, world.now());
      const id = await writer.call('write.remark', { mention, now: world.now() }, signal);
      world.announce('mentions', 'sources');
      world.wake();
      return reader.call('read.mention-row', { id });
    },
    'mentions.part': write('mentions.part', 'mentions', 'changes'),
    'query.check': read('query.check'),
    'query.suggest': read('query.suggest'),
    'text.analyse': async ({ text }, { signal }) =>
      (
        await analyst.call(
          'analyse.one',
          { text, circumstances: null, learned: world.learned(), language: null },
          signal,
        )
      ).analysis,

    'tags.list': read('tags.list'),
    'tags.save': write('tags.save', 'tags'),
    'tags.remove': write('tags.remove', 'tags', 'mentions', 'changes'),
    'tags.apply': write('tags.apply', 'tags', 'mentions', 'changes'),
    'tags.unapply': write('tags.unapply', 'tags', 'mentions', 'changes'),
    'labels.set': async (params, { signal }) => {
      const change = await writer.call('labels.set', params, signal);
      world.announce('labels', 'mentions', 'changes');
      // What was given back to the model, or is in another language, is read again.
      if (params.value === null || params.facet === 'language') world.wake();
      return change;
    },
    ...createLearningHandlers(world),
    'changes.list': read('changes.list'),
    'changes.undo': async (params, { signal }) => {
      const change = await writer.call('changes.undo', params, signal);
      world.announce(
        'changes',
        'mentions',
        'tags',
        'labels',
        'topics',
        'rules',
        'boards',
        'sources',
        'imports',
        'series',
      );
      // Texts that got their former wording back are read again.
      world.wake();
      return change;
    },

    'topics.list': read('topics.list'),
    'topics.save': write('topics.save', 'topics', 'mentions'),
    'topics.propose': read('topics.propose'),
    'topics.remove': write('topics.remove', 'topics', 'mentions', 'changes'),
    'rules.list': read('rules.list'),
    'rules.save': write('rules.save', 'rules', 'tags', 'mentions', 'changes'),
    'rules.remove': write('rules.remove', 'rules', 'changes'),

    'measures.list': read('measures.list'),
    'boards.list': read('boards.list'),
    'boards.get': read('boards.get'),
    'boards.save': write('boards.save', 'boards'),
    'boards.remove': write('boards.remove', 'boards', 'changes'),
    'boards.compute': compute,
    'boards.formats': async () => {
      const { exportFormats } = await import('../export/index.ts');
      return exportFormats.map(({ id, label, extension }) => ({ id, label, extension }));
    },
    'boards.export': async ({ id, format, file, overwrite = false }, context) => {
      const data = await compute({ id }, context);
      return analyst.call('export.board', { data, format, file, overwrite }, context.signal);
    },

    ...createSeriesHandlers(world),
    'series.list': read('series.list'),
    'series.values': read('series.values'),
    'series.add-activity': write('series.add-activity', 'series', 'changes'),
    'series.change': write('series.change', 'series', 'changes'),
    'series.remove': write('series.remove', 'series', 'changes'),

    'jobs.list': () => jobs.list(),
    'jobs.cancel': ({ id }) => jobs.cancel(id),
  };

  async function compute({ id }: { id: number }, context: CallContext) {
    const { signal } = context;
    const board = await reader.call('boards.get', { id }, signal);
    const { name, zone } = await reader.call('project.settings', {}, signal);
    return computeBoard(board, {
      project: { name, zone },
      scope: (query) => finding.scope(query, signal),
      measure: async (request) => finding.handlers['measures.compute'](request, context),
      signal,
      appVersion: world.version,
    });
  }
}
