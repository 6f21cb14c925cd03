// Every call of the contract: most are passed to the thread that answers them, a few lines each for the rest.
import type { EngineApi, Part } from '../../contract/api.ts';
import type { MentionDetail } from '../../contract/model.ts';
import type { CallContext, Handlers } from '../../contract/serve.ts';
import { UPDATES } from '../../contract/updates.ts';
import { checkUpdates } from '../pipeline/check-updates.ts';
import { showLongChange } from '../pipeline/long-change.ts';
import { isWordless } from '../text/is-wordless.ts';
import type { LongCalls, ReaderCalls, WriterCalls } from '../threads/whole-calls.ts';
import { createAlertHandlers } from './alerts.ts';
import { createBackupHandlers } from './backups.ts';
import { computeBoard } from './board.ts';
import { createColumnHandlers } from './columns.ts';
import { createMentionExport } from './export-mentions.ts';
import { createFinding } from './finding.ts';
import { createInboxHandlers } from './inbox.ts';
import { createLearningHandlers } from './learning.ts';
import { onceLoaded } from './once-loaded.ts';
import { previewRule } from './preview-rule.ts';
import { toRemark } from './remark.ts';
import { joinSaid, splitFound } from './said.ts';
import { createScheduleHandlers } from './schedules.ts';
import { createSeriesHandlers } from './series.ts';
import { createSourceHandlers } from './sources.ts';
import type { EngineWorld } from './world.ts';

export function createHandlers(world: EngineWorld): Handlers<EngineApi> {
  const { reader, counter, writer, analyst, jobs } = world;
  const finding = createFinding(world);
  // Loaded with the first file: importers and their libraries are most of the engine, and collecting needs none.
  const imports = onceLoaded(async () => (await import('./imports.ts')).createImportHandlers(world));

  const read = <K extends ReaderCalls>(method: K) =>
    ((params: Parameters<EngineApi[K]>[0], { signal }: CallContext) =>
      reader.call(method, params as never, signal)) as Handlers<EngineApi>[K];

  const write = <K extends WriterCalls>(method: K, ...parts: Part[]) =>
    (async (params: Parameters<EngineApi[K]>[0], { signal }: CallContext) => {
      const result = await writer.call(method, params as never, signal);
      world.announce(...parts);
      return result;
    }) as Handlers<EngineApi>[K];

  const change = <K extends LongCalls>(method: K, params: Parameters<EngineApi[K]>[0], signal: AbortSignal) =>
    showLongChange(
      jobs,
      signal,
      ({ numbers }) =>
        writer.call('write.watched', { method, params, numbers }, signal) as Promise<ReturnType<EngineApi[K]>>,
      world.changePatience,
    );

  /** As `write`, of what may take long. */
  const changeMany = <K extends LongCalls>(method: K, ...parts: Part[]) =>
    (async (params: Parameters<EngineApi[K]>[0], { signal }: CallContext) => {
      const result = await change(method, params, signal);
      world.announce(...parts);
      return result;
    }) as Handlers<EngineApi>[K];

  /** Undoing and doing again may touch anything. */
  const turn = <K extends 'changes.undo' | 'changes.redo'>(method: K) =>
    (async (params: Parameters<EngineApi[K]>[0], { signal }: CallContext) => {
      const turned = await change(method, params, signal);
      world.announce(
        'changes',
        'mentions',
        'tags',
        'labels',
        'topics',
        'alerts',
        'rules',
        'boards',
        'sources',
        'imports',
        'series',
        'schedules',
        'people',
        'inbox',
        'columns',
        'samples',
      );
      if (['source-set', 'sources-added', 'removed'].includes(turned.kind)) await world.runner.listenAnew();
      if (turned.kind === 'setting-set') {
        world.settingsChanged(await writer.call('project.settings', {}));
        world.announce('settings', 'project', 'backups');
      }
      // Texts that got their former wording back are read again.
      world.wake();
      return turned;
    }) as Handlers<EngineApi>[K];

  return {
    'project.settings': read('project.settings'),
    'project.change-settings': async (change, { signal }) => {
      const settings = await writer.call('project.change-settings', change, signal);
      world.settingsChanged(settings);
      world.announce('settings', 'project', 'mentions', 'changes');
      return settings;
    },

    ...createSourceHandlers(world),
    // Who looks for one host may read the whole log.
    'requests.list': (params, { signal }) =>
      (params.host === undefined && params.source === undefined ? reader : counter).call(
        'requests.list',
        params,
        signal,
      ),
    'requests.summary': read('requests.summary'),
    // A log of a million lines takes a second to add up.
    'requests.by-host': (params, { signal }) => counter.call('requests.by-host', params, signal),
    ...createBackupHandlers(world),
    'updates.check': (_params, { signal }) => checkUpdates(UPDATES.address, world.version, world.gate, signal),

    'imports.formats': async (params, context) => (await imports())['imports.formats'](params, context),
    'imports.preview': async (params, context) => (await imports())['imports.preview'](params, context),
    'imports.run': async (params, context) => (await imports())['imports.run'](params, context),
    'imports.resume': async (params, context) => (await imports())['imports.resume'](params, context),
    'imports.list': read('imports.list'),
    'imports.mappings': read('imports.mappings'),
    'imports.save-mapping': write('imports.save-mapping', 'imports', 'changes'),
    'imports.remove-mapping': write('imports.remove-mapping', 'imports', 'changes'),
    'imports.undo': changeMany('imports.undo', 'mentions', 'imports', 'sources', 'changes'),

    ...finding.handlers,
    'mentions.records': read('mentions.records'),
    'mentions.get': async ({ id }, { signal }): Promise<MentionDetail> => {
      const { parent, circumstances, ...mention } = await reader.call('read.mention', { id }, signal);
      const platform = mention.author?.platform ?? null;
      const said = { ...mention, parent, wordless: isWordless({ ...mention, platform }) };
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
      world.announce('mentions', 'sources', 'changes');
      world.wake();
      return reader.call('read.mention-row', { id });
    },
    'mentions.remove': write('mentions.remove', 'mentions', 'sources', 'changes'),
    'mentions.export': createMentionExport(world, finding),
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
    'tags.save': write('tags.save', 'tags', 'changes'),
    'tags.remove': write('tags.remove', 'tags', 'mentions', 'changes'),
    'tags.merge': changeMany('tags.merge', 'tags', 'rules', 'topics', 'mentions', 'changes'),
    'tags.apply': changeMany('tags.apply', 'tags', 'mentions', 'changes'),
    'tags.unapply': changeMany('tags.unapply', 'tags', 'mentions', 'changes'),
    'labels.set': async (params, { signal }) => {
      const labelled = await change('labels.set', params, signal);
      world.announce('labels', 'mentions', 'changes');
      // What was given back to the model, or is in another language, is read again.
      if (params.value === null || params.facet === 'language') world.wake();
      return labelled;
    },
    ...createInboxHandlers(world),
    ...createColumnHandlers(world),
    ...createLearningHandlers(world),
    'changes.list': read('changes.list'),
    'changes.mentions': (params, { signal }) => writer.call('changes.mentions', params, signal),
    'changes.undo': turn('changes.undo'),
    'changes.redo': turn('changes.redo'),

    'topics.list': read('topics.list'),
    'topics.save': changeMany('topics.save', 'topics', 'mentions', 'changes'),
    'topics.propose': read('topics.propose'),
    'topics.remove': write('topics.remove', 'topics', 'mentions', 'changes'),
    // Counting everybody takes a quarter of a second at a million mentions: no search waits behind it.
    'people.list': (params, { signal }) => counter.call('people.list', params, signal),
    'people.get': read('people.get'),
    'people.alike': (params, { signal }) => counter.call('people.alike', params, signal),
    'people.history': read('people.history'),
    'people.change': write('people.change', 'people', 'changes'),
    'people.link': write('people.link', 'people', 'changes'),
    'people.unlink': write('people.unlink', 'people', 'changes'),
    'rules.list': read('rules.list'),
    'rules.preview': (params, context) => previewRule(finding.handlers['mentions.search'], params, context, reader),
    'rules.save': changeMany('rules.save', 'rules', 'tags', 'mentions', 'changes'),
    'rules.remove': write('rules.remove', 'rules', 'changes'),

    ...createAlertHandlers(world),
    'boards.list': read('boards.list'),
    'boards.get': read('boards.get'),
    'boards.save': write('boards.save', 'boards', 'changes'),
    'boards.duplicate': write('boards.duplicate', 'boards', 'changes'),
    'boards.remove': write('boards.remove', 'boards', 'changes'),
    'boards.compute': compute,
    'boards.formats': async () => {
      const { exportFormats } = await import('../export/index.ts');
      return exportFormats.map(({ id, label, extension }) => ({ id, label, extension }));
    },
    'boards.export': (params, { signal }) =>
      jobs.run('Exporting', signal, (job) => exportBoard(params, { signal: job.signal })),
    'boards.render': (params, { signal }) =>
      jobs.run('Exporting', signal, (job) => renderBoard(params, { signal: job.signal })),
    ...createScheduleHandlers(world, exportBoard, renderBoard),

    ...createSeriesHandlers(world),
    'series.list': read('series.list'),
    'series.values': read('series.values'),
    'series.add-activity': write('series.add-activity', 'series', 'changes'),
    'series.change': write('series.change', 'series', 'changes'),
    'series.remove': write('series.remove', 'series', 'changes'),

    'jobs.list': () => jobs.list(),
    'jobs.cancel': ({ id }) => jobs.cancel(id),
  };

  async function exportBoard(
    { id, format, file, overwrite = false, locale }: Parameters<EngineApi['boards.export']>[0],
    context: CallContext,
  ) {
    const data = await compute({ id }, context);
    return analyst.call(
      'export.board',
      { data, format, file, overwrite, ...(locale !== undefined && { locale }) },
      context.signal,
    );
  }

  async function renderBoard({ id, locale }: Parameters<EngineApi['boards.render']>[0], context: CallContext) {
    const data = await compute({ id }, context);
    const text = await analyst.call(
      'export.text',
      { data, format: 'html', ...(locale !== undefined && { locale }) },
      context.signal,
    );
    return { text };
  }

  async function compute({ id }: { id: number }, context: CallContext) {
    const { signal } = context;
    const board = await reader.call('boards.get', { id }, signal);
    const { name, zone } = await reader.call('project.settings', {}, signal);
    return computeBoard(board, {
      project: { name, zone },
      scope: (query) => finding.scope(query, signal),
      measure: async (request) => finding.handlers['measures.compute'](request, context),
      evidence: (ids) => finding.evidence(ids, signal),
      signal,
      appVersion: world.version,
    });
  }
}
