// Whatever people do by hand is taken back whole and done again, and the history says on what it was done.
import { expect, test } from 'vitest';
import type { Id } from '../../src/contract/model.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { dumpProject } from '../support/dump.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

async function openFull() {
  const project = openTestProject();
  const { write, context } = project;
  const source = await project.addSource('Piola');
  const by = (name: string) => ({ name, handle: name.toLowerCase(), platform: 'x', url: null });
  const mentions = [
    makeMention({ text: 'late again', author: by('Ana'), at: noon, raw: 'kept' }),
    makeMention({ text: 'in time', author: by('Bob'), at: noon + minute }),
  ];
  const { added } = await project.save(source, mentions);
  const rows = added.map((id) => ({ id, told: null, analysis: makeAnalysis({ sentiment: 'neutral' }), likeness: [] }));
  await write['write.analysis']({ version: 1, rows }, context);
  const [first = 0, second = 0] = added;
  const tag = (await write['tags.save']({ name: 'delivery' }, context)).id;
  const other = (await write['tags.save']({ name: 'transport' }, context)).id;
  await write['tags.apply']({ tag, to: { ids: [first] } }, context);
  const topic = (await write['topics.save']({ name: 'Mar Azul', query: 'late' }, context)).id;
  const rule = (await write['rules.save']({ name: 'r', query: 'late', tag, enabled: false }, context)).id;
  const board = (await write['boards.save']({ name: 'Week', widgets: [] }, context)).id;
  const plan = { board, format: 'html', folder: '/reports', every: 'week', day: 1, hour: 8, locale: 'en-GB' } as const;
  const saved = { ...plan, enabled: true, next: noon };
  const schedule = (await write['write.schedule']({ schedule: saved, now: noon }, context)).id;
  const alert = (await write['write.alert']({ alert: { topic, kind: 'volume' }, now: noon }, context)).id;
  const column = await write['write.column']({ name: 'Late', query: 'late' }, context);
  const two = await write['write.column']({ name: 'All', query: '' }, context);
  const mapping = { name: 'm', format: 'csv', columns: ['a'], options: {} };
  const former = (await write['imports.save-mapping'](mapping, context)).id;
  const sales = await write['write.series']({ name: 'Sales', values: [{ day: '2026-09-01', value: 3 }] }, context);
  await write['people.change']({ id: -1, name: 'Ana Ruiz' }, context);
  const remark = await write['write.remark']({ mention: makeMention({ text: 'on the phone' }), now: noon }, context);
  await write['write.attention']({ wish: { to: { ids: [remark] }, state: 'done' }, now: noon }, context);
  const settings = { zone: 'Europe/Madrid', riskThreshold: 60, privateHosts: [], ours: ['bob'] };
  const quietHours = { on: false, from: 22, to: 7, weekends: false };
  await write['project.change-settings']({ ...settings, quietHours, name: 'A' }, context);
  await write['write.backup-plan']({ daily: true, keep: 5 }, context);
  return {
    ...project,
    ...{
      source,
      first,
      second,
      tag,
      other,
      topic,
      rule,
      board,
      saved,
      schedule,
      alert,
      column,
      two,
      mapping,
      former,
      remark,
    },
    series: sales.series.id,
  };
}

const feed = (name: string) => ({ kind: 'feed', name, config: { url: `https://${name}.example` }, nextCheck: noon });

type Full = Awaited<ReturnType<typeof openFull>>;

const doings: Readonly<Record<string, (project: Full) => unknown>> = {
  'a tag is made': ({ write, context }) => write['tags.save']({ name: 'new' }, context),
  'a tag is renamed, coloured and patterned': ({ write, context, tag }) =>
    write['tags.save']({ id: tag, name: 'shipping', color: '#000000', pattern: 'dots' }, context),
  'a tag is removed': ({ write, context, tag }) => write['tags.remove']({ id: tag }, context),
  'tags are merged': ({ write, context, tag, other }) => write['tags.merge']({ from: tag, into: other }, context),
  'a tag is put on': ({ write, context, tag }) => write['tags.apply']({ tag, to: { query: '' } }, context),
  'a tag is taken off': ({ write, context, tag }) => write['tags.unapply']({ tag, to: { query: '' } }, context),
  'a rule is made': ({ write, context, tag }) =>
    write['rules.save']({ name: 'n', query: 'time', tag, enabled: true }, context),
  'a rule is changed': ({ write, context, rule, other }) =>
    write['rules.save']({ id: rule, name: 's', query: 'time', tag: other, enabled: true }, context),
  'a rule is removed': ({ write, context, rule }) => write['rules.remove']({ id: rule }, context),
  'a topic is made': ({ write, context }) => write['topics.save']({ name: 'Time', query: 'time' }, context),
  'a topic is changed': ({ write, context, topic }) =>
    write['topics.save']({ id: topic, name: 'Azul', query: 'time', names: { handles: ['@azul'] } }, context),
  'a topic is removed': ({ write, context, topic }) => write['topics.remove']({ id: topic }, context),
  'an alert is made': ({ write, context, topic }) =>
    write['write.alert']({ alert: { topic, kind: 'risk' }, now: noon }, context),
  'an alert is changed': ({ write, context, topic }) =>
    write['write.alert']({ alert: { topic, kind: 'volume', threshold: 7, enabled: false }, now: noon }, context),
  'a column is changed': ({ write, context, column }) =>
    write['write.column']({ id: column, name: 'x', query: 'x', mode: 'notify' }, context),
  'columns are moved': ({ write, context, column, two }) => write['columns.order']({ ids: [two, column] }, context),
  'a column is removed': ({ write, context, column }) => write['columns.remove']({ id: column }, context),
  'a board is made': ({ write, context }) => write['boards.save']({ name: 'Day', widgets: [] }, context),
  'a board is changed': ({ write, context, board }) =>
    write['boards.save']({ id: board, name: 'Weeks', summary: 's', widgets: [] }, context),
  'a board is duplicated': ({ write, context, board }) =>
    write['boards.duplicate']({ id: board, name: 'Copy' }, context),
  'a board is removed': ({ write, context, board }) => write['boards.remove']({ id: board }, context),
  'a schedule is made': ({ write, context, saved }) => write['write.schedule']({ schedule: saved, now: noon }, context),
  'a schedule is changed': ({ write, context, saved, schedule }) =>
    write['write.schedule']({ schedule: { ...saved, id: schedule, hour: 9, enabled: false }, now: noon }, context),
  'a schedule is removed': ({ write, context, schedule }) => write['schedules.remove']({ id: schedule }, context),
  'a rule is made and applied to what is there': ({ write, context, other }) =>
    write['rules.save']({ name: 'p', query: 'late', tag: other, enabled: true, past: true }, context),
  'a remark is noted': ({ write, context }) =>
    write['write.remark']({ mention: makeMention({ text: 'at the counter' }), now: noon }, context),
  'a remark is removed': ({ write, context, remark }) => write['mentions.remove']({ id: remark }, context),
  'sources are added': ({ write, context }) =>
    write['write.sources']({ sources: ['A', 'B'].map((name) => feed(name)), now: noon }, context),
  'the time zone is changed': ({ write, context }) =>
    write['project.change-settings']({ zone: 'Pacific/Auckland' }, context),
  'own accounts are changed': ({ write, context }) => write['project.change-settings']({ ours: ['ana'] }, context),
  'several settings are changed': ({ write, context }) =>
    write['project.change-settings']({ name: 'B', riskThreshold: 70, privateHosts: ['nas.local'] }, context),
  'quiet hours are changed': ({ write, context }) =>
    write['project.change-settings']({ quietHours: { on: true, from: 20, to: 7, weekends: true } }, context),
  'daily copies are switched off': ({ write, context }) => write['write.backup-plan']({ daily: false }, context),
  'a sample is drawn': ({ write, context }) =>
    write['samples.draw']({ facet: 'sentiment', query: '', size: 1, by: 'random' }, context),
  'what was done is put back': ({ write, context, remark }) =>
    write['write.attention']({ wish: { to: { ids: [remark] }, state: 'new' }, now: noon }, context),
  'the settings of a source are changed': ({ write, context, source }) =>
    write['write.source-change']({ id: source, change: { name: 'P', paused: true, folder: 'f' } }, context),
  'a source is removed': ({ write, context, source }) => write['sources.remove']({ id: source }, context),
  'a mapping is saved over another': ({ write, context, mapping }) =>
    write['imports.save-mapping']({ ...mapping, columns: ['b'] }, context),
  'a mapping is removed': ({ write, context, former }) => write['imports.remove-mapping']({ id: former }, context),
  'numbers are imported': ({ write, context }) =>
    write['write.series'](
      {
        name: 'Sales',
        unit: 'EUR',
        values: [
          { day: '2026-09-01', value: 5 },
          { day: '2026-09-02', value: 4 },
        ],
      },
      context,
    ),
  'an activity is written down': ({ write, context }) =>
    write['series.add-activity']({ name: 'Sale', from: '2026-09-01', to: '2026-09-03' }, context),
  'a series is removed': ({ write, context, series }) => write['series.remove']({ id: series }, context),
  'a person is named and given a role': ({ write, context }) =>
    write['people.change']({ id: -2, name: 'Bob B', role: 'critic', notes: 'calls' }, context),
  'accounts are linked': ({ write, context }) => write['people.link']({ id: -1, authors: [2] }, context),
  'a label is set': ({ write, context }) =>
    write['labels.set']({ facet: 'sentiment', value: 'negative', to: { query: '' } }, context),
  'a flag is set': ({ write, context, first }) =>
    write['labels.set']({ facet: 'churn', value: 'yes', to: { ids: [first] } }, context),
  'mentions are done': ({ write, context, first, second }) =>
    write['write.attention']({ wish: { to: { ids: [first, second] }, state: 'done' }, now: noon }, context),
  'a mention is put off': ({ write, context, first }) =>
    write['write.attention'](
      { wish: { to: { ids: [first] }, state: 'later', until: noon + minute }, now: noon },
      context,
    ),
  'a mention is read again': async ({ write, read, context }) => {
    const [kept] = await read['read.kept']({ source: null, after: null, limit: 1 }, context);
    const fields = { ...(kept ?? expect.fail()).now, text: 'very late', attributes: { desk: 'south' } };
    await write['write.reread']({ change: null, rereads: [{ id: kept?.id ?? 0, fields }], now: noon }, context);
  },
};

test('each is taken back whole and done again, as often as one likes', async () => {
  const project = await openFull();
  const { write, read, context } = project;
  for (const [what, act] of Object.entries(doings)) {
    const before = dumpProject(project.file);
    const earlier = await latest(project);
    await act(project);
    const after = dumpProject(project.file);
    expect(after, what).not.toEqual(before);
    const id = await latest(project);
    expect(id, `${what}: written down`).toBeGreaterThan(earlier);
    for (const _ of ['once', 'twice']) {
      expect(await write['changes.undo']({ id }, context), what).toMatchObject({ undone: true, redoable: true });
      expect(dumpProject(project.file), `${what}: undone`).toEqual(before);
      expect(await write['changes.redo']({ id }, context), what).toMatchObject({ undone: false });
      expect(dumpProject(project.file), `${what}: done again`).toEqual(after);
    }
    await write['changes.undo']({ id }, context);
  }
  expect(await read['changes.list']({ limit: 1000 }, context)).not.toContainEqual(
    expect.objectContaining({ summary: '' }),
  );
});

async function latest({ read, context }: Full): Promise<Id> {
  return (await read['changes.list']({ limit: 1 }, context))[0]?.id ?? 0;
}

test('a board is not taken back through a later change of the same field, which is named; of another it is', async () => {
  const { write, read, context, board } = await openFull();
  const change = async (more: { name: string; summary?: string }) => {
    await write['boards.save']({ id: board, widgets: [], ...more }, context);
    return (await read['changes.list']({ limit: 1 }, context))[0]?.id ?? 0;
  };
  const named = await change({ name: 'Weeks' });
  const summed = await change({ name: 'Weeks', summary: 'All of it' });
  const again = await change({ name: 'Month', summary: 'All of it' });
  const undo = async (id: Id) => write['changes.undo']({ id }, context);
  await expect(undo(named)).rejects.toMatchObject({
    code: 'bad-argument',
    message: '“changed the board “Weeks”” came later and set the same: undo that first.',
  });
  await undo(summed);
  expect(await read['boards.get']({ id: board }, context)).toMatchObject({ name: 'Month', summary: '' });
  await undo(again);
  await undo(named);
  expect(await read['boards.get']({ id: board }, context)).toMatchObject({ name: 'Week' });
});

test('read again twice, the first is taken back alone: the mention stays as the second made it', async () => {
  const { write, read, find, context } = await openFull();
  const say = async (text: string) => {
    const [kept] = await read['read.kept']({ source: null, after: null, limit: 1 }, context);
    const rereads = [{ id: kept?.id ?? 0, fields: { ...(kept ?? expect.fail()).now, text } }];
    return write['write.reread']({ change: null, rereads, now: noon }, context);
  };
  const revisions = async () =>
    (
      await read['read.mention'](
        { id: (await read['read.kept']({ source: null, after: null, limit: 1 }, context))[0]?.id ?? 0 },
        context,
      )
    ).revisions.map(({ text }) => text);
  const one = await say('very late');
  const two = await say('far too late');
  await write['changes.undo']({ id: one }, context);
  expect(await find('late')).toEqual(['far too late']);
  expect(await revisions()).toEqual(['late again']);
  await write['changes.undo']({ id: two }, context);
  expect(await find('late')).toEqual(['late again']);
  await write['changes.redo']({ id: two }, context);
  await write['changes.redo']({ id: one }, context);
  expect(await find('late')).toEqual(['far too late']);
  expect(await revisions()).toEqual(['very late', 'late again']);
});

test('the history says on which mention a change was made, and opens those of a larger one', async () => {
  const { write, read, ids, context, tag, first, second } = await openFull();
  await write['labels.set']({ facet: 'churn', value: 'yes', to: { ids: [first] } }, context);
  const to = { ids: [first, second] };
  await write['tags.apply']({ tag, to }, context);
  await write['labels.set']({ facet: 'churn', value: 'no', to }, context);
  const [all, one, single] = await read['changes.list']({ limit: 3 }, context);
  expect(single).toMatchObject({ mention: { id: first, excerpt: 'late again' }, opens: false });
  expect(one).toMatchObject({ count: 1, mention: { excerpt: 'in time' } });
  expect(all).toMatchObject({ count: 2, mention: null, opens: true });
  const found = await write['changes.mentions']({ id: all?.id ?? 0 }, context);
  expect(found.count).toBe(2);
  expect((await ids(found.query)).sort()).toEqual([first, second].sort());
  await expect(async () => write['changes.mentions']({ id: 999 }, context)).rejects.toMatchObject({
    code: 'not-found',
  });
});
