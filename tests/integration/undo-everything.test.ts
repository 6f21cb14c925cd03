// Nothing that changes the project is forgotten by the history: each call that does work is tried, or named with a reason.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { EngineApi, ProjectApi } from '../../src/contract/api.ts';
import { engineMethods } from '../../src/contract/methods.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

type Method = keyof (EngineApi & ProjectApi);

/** As docs/history.md tells people. */
const unrecorded: Readonly<Record<string, readonly Method[]>> = {
  'It turns the history itself.': ['changes.undo', 'changes.redo'],
  'It brings what others said, and is no change by a person.': ['sources.refresh'],
  'It writes a file or a page; the project stays as it was.': [
    'sources.export-list',
    'requests.export',
    'mentions.export',
    'boards.export',
    'schedules.run',
    'prints.done',
  ],
  'It is of copies beside the project.': ['backups.make', 'backups.remove', 'backups.restore'],
  'It opens or closes a project, or ends work.': [
    'project.create',
    'project.open',
    'project.sample',
    'project.close',
    'jobs.cancel',
  ],
  'It only says that something was looked at.': ['alerts.seen', 'columns.seen'],
  'What the analysis learned is switched off and forgotten in Check.': ['learn.train', 'learn.switch', 'learn.reset'],
};

async function openFull() {
  const { engine, call, file } = await openTestEngine();
  const folder = makeFolder();
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const chat = write('chat.csv', 'text,author\nlate again,Ana\nin time,Bob\n');
  const imported = await call('imports.run', { file: chat });
  for (const text of ['late again on the phone', 'said twice', 'said twice']) {
    await call('mentions.remark', { text, author: 'Cleo' });
  }
  await engine.idle();
  const ids = async (query: string) =>
    (await call('mentions.search', { query, limit: 100 })).mentions.map(({ id }) => id);
  const tag = (await call('tags.save', { name: 'delivery' })).id;
  const other = (await call('tags.save', { name: 'transport' })).id;
  const topic = (await call('topics.save', { name: 'Time', query: 'late' })).id;
  const board = (await call('boards.save', { name: 'Week', widgets: [] })).id;
  const source = (await call('sources.add', { kind: 'feed', config: { url: 'https://a.example/rss' } })).id;
  return { call, ids, write, file, folder, chat, imported, tag, other, topic, board, source };
}

type Full = Awaited<ReturnType<typeof openFull>>;

const feed = (name: string) => ({ kind: 'feed', name, config: { url: `https://${name}.example/rss` } });
const plan = { format: 'html', every: 'week', day: 1, hour: 8, locale: 'en-GB', enabled: true } as const;
const mapping = { name: 'm', format: 'csv', columns: ['a'], options: {} };

const latestOf = async <T extends { readonly id: number }>(list: Promise<readonly T[]>): Promise<number> =>
  (await list).at(-1)?.id ?? expect.fail('There is none.');

const recorded: Partial<Record<Method, (project: Full) => Promise<unknown>>> = {
  'project.change-settings': ({ call }) => call('project.change-settings', { riskThreshold: 70 }),
  'backups.plan': ({ call }) => call('backups.plan', { keep: 3 }),
  'sources.add': ({ call }) => call('sources.add', feed('b')),
  'sources.add-all': ({ call }) => call('sources.add-all', { sources: [feed('c'), feed('d')] }),
  'sources.import-list': ({ call, write }) =>
    call('sources.import-list', {
      file: write('a.opml', '<opml><body><outline text="E" xmlUrl="https://e.example/rss"/></body></opml>'),
    }),
  'sources.change': ({ call, source }) => call('sources.change', { id: source, name: 'A', paused: true }),
  'sources.remap': async ({ call, file }) => {
    const db = new Sqlite(file);
    db.prepare("UPDATE mention SET text = 'read badly' WHERE text = 'in time'").run();
    db.close();
    expect(await call('sources.remap', {})).toMatchObject({ revised: 1 });
  },
  'imports.run': ({ call, write }) =>
    call('imports.run', { file: write('more.csv', 'text,author\nfar too late,Dora\n') }),
  'imports.resume': async ({ call, write, file }) => {
    const text = 'text,author\nfirst of two,Eve\n';
    const { id } = await call('imports.run', { file: write('stopped.csv', text) });
    await call('tags.save', { name: 'meanwhile' });
    const whole = `${text}second of two,Eve\n`;
    write('stopped.csv', whole);
    const db = new Sqlite(file);
    const stop = db.prepare("UPDATE import SET state = 'stopped', sha256 = ? WHERE id = ?");
    stop.run(createHash('sha256').update(whole).digest('hex'), id);
    db.close();
    await call('imports.resume', { id: id ?? 0 });
  },
  'imports.save-mapping': ({ call }) => call('imports.save-mapping', mapping),
  'imports.remove-mapping': async ({ call }) => {
    const { id } = await call('imports.save-mapping', { ...mapping, name: 'n' });
    await call('imports.remove-mapping', { id });
  },
  'mentions.remark': ({ call }) => call('mentions.remark', { text: 'at the counter' }),
  'mentions.remove': async ({ call, ids }) => call('mentions.remove', { id: (await ids('phone'))[0] ?? 0 }),
  'mentions.part': async ({ call, ids }) => call('mentions.part', { id: (await ids('is:copy'))[0] ?? 0 }),
  'tags.save': ({ call }) => call('tags.save', { name: 'new' }),
  'tags.apply': ({ call, tag }) => call('tags.apply', { tag, to: { query: 'late' } }),
  'tags.unapply': ({ call, tag }) => call('tags.unapply', { tag, to: { query: 'late' } }),
  'tags.merge': ({ call, tag, other }) => call('tags.merge', { from: other, into: tag }),
  'labels.set': ({ call }) => call('labels.set', { facet: 'sentiment', value: 'negative', to: { query: 'late' } }),
  'samples.draw': ({ call }) => call('samples.draw', { facet: 'intent', query: '', size: 1, by: 'random' }),
  'samples.label': async ({ call }) => {
    const id = await latestOf(call('samples.list', {}));
    const [item] = await call('samples.items', { id });
    await call('samples.label', { id, mention: item?.mention.id ?? 0, label: 'complaint' });
  },
  'samples.apply': async ({ call }) => call('samples.apply', { id: await latestOf(call('samples.list', {})) }),
  'samples.remove': async ({ call }) => call('samples.remove', { id: await latestOf(call('samples.list', {})) }),
  'topics.save': ({ call }) => call('topics.save', { name: 'Azul', query: 'azul' }),
  'people.change': ({ call }) => call('people.change', { id: -1, name: 'Ana Ruiz' }),
  'people.link': ({ call }) => call('people.link', { id: -1, authors: [2] }),
  'people.unlink': async ({ call }) => {
    const { person } = await call('people.change', { id: -1, notes: 'calls' });
    await call('people.unlink', { id: person.id, author: 2 });
  },
  'rules.save': ({ call, tag }) => call('rules.save', { name: 'r', query: 'said', tag, past: true }),
  'rules.remove': async ({ call }) => call('rules.remove', { id: await latestOf(call('rules.list', {})) }),
  'alerts.save': ({ call, topic }) => call('alerts.save', { topic, kind: 'volume' }),
  'boards.save': ({ call }) => call('boards.save', { name: 'Day', widgets: [] }),
  'boards.duplicate': ({ call, board }) => call('boards.duplicate', { id: board, name: 'Copy' }),
  'schedules.save': ({ call, board, folder }) => call('schedules.save', { board, folder, ...plan }),
  'schedules.remove': async ({ call, board, folder }) => {
    const { id } = await call('schedules.save', { board, folder, ...plan, hour: 9 });
    await call('schedules.remove', { id });
  },
  'series.import': ({ call, write }) =>
    call('series.import', { file: write('sales.csv', 'day,sales\n2026-09-01,3\n2026-09-02,4\n'), name: 'Sales' }),
  'series.add-activity': ({ call }) => call('series.add-activity', { name: 'Sale', from: '2026-09-01' }),
  'series.change': async ({ call }) =>
    call('series.change', { id: await latestOf(call('series.list', {})), name: 'Renamed' }),
  'series.remove': async ({ call }) => call('series.remove', { id: await latestOf(call('series.list', {})) }),
  'columns.save': ({ call }) => call('columns.save', { name: 'Late', query: 'late' }),
  'columns.order': async ({ call }) => {
    await call('columns.save', { name: 'All', query: '' });
    const columns = await call('columns.list', {});
    await call('columns.order', { ids: columns.map(({ id }) => id).toReversed() });
  },
  'columns.remove': async ({ call }) => call('columns.remove', { id: await latestOf(call('columns.list', {})) }),
  'inbox.set': ({ call }) => call('inbox.set', { to: { query: 'late' }, state: 'done' }),
  // What others of these stand on goes last.
  'tags.remove': ({ call, tag }) => call('tags.remove', { id: tag }),
  'topics.remove': ({ call, topic }) => call('topics.remove', { id: topic }),
  'boards.remove': ({ call, board }) => call('boards.remove', { id: board }),
  'sources.remove': ({ call, source }) => call('sources.remove', { id: source }),
  'imports.undo': ({ call, imported }) => call('imports.undo', { id: imported.id ?? 0 }),
};

test('every call that does work is in the history, or stands in the list of those that are not', () => {
  const work = Object.entries(engineMethods).flatMap(([name, kind]) => (kind === 'work' ? [name] : []));
  expect([...Object.keys(recorded), ...Object.values(unrecorded).flat()].sort()).toEqual(work.sort());
});

test('each call that is in the history is its latest step, is undone by it and done again', async () => {
  const project = await openFull();
  const { call } = project;
  const latest = async () => (await call('changes.list', { limit: 1 }))[0];
  for (const [method, act] of Object.entries(recorded)) {
    const before = (await latest())?.id ?? 0;
    await act(project);
    const change = await latest();
    expect(change?.id, `${method}: written down`).toBeGreaterThan(before);
    expect(change?.summary, method).not.toBe('');
    expect(await call('changes.undo', {}), method).toMatchObject({ id: change?.id, undone: true, redoable: true });
    expect(await call('changes.redo', {}), method).toMatchObject({ id: change?.id, undone: false });
  }
}, 60_000);
