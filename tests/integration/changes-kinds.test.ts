// What each kind of change means when it is taken back: remarks, settings, rules with the past, sources, the inbox.
import { expect, test } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';
import { makeMention } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

const plan = { format: 'html', every: 'week', day: 1, hour: 8, locale: 'en-GB', enabled: true } as const;

test('a remark is taken back, noted again and removed; what others said cannot be', async () => {
  const { write, find, read, ids, addSource, save, context } = openTestProject();
  const noted = (text: string) => write['write.remark']({ mention: makeMention({ text }), now: Date.now() }, context);
  const { added } = await save(await addSource('Piola'), [makeMention({ text: 'said by others' })]);
  const id = await noted('late on the phone');
  const [change] = await read['changes.list']({ limit: 1 }, context);
  expect(change).toMatchObject({ summary: 'noted what you heard', mention: { id, excerpt: 'late on the phone' } });
  await write['changes.undo']({}, context);
  expect(await find('phone')).toEqual([]);
  await write['changes.redo']({}, context);
  expect(await ids('phone')).toEqual([id]);

  await noted('another one');
  const removed = await write['mentions.remove']({ id }, context);
  expect(removed).toMatchObject({ kind: 'removed', count: 1, mention: { id } });
  expect((await find('')).sort()).toEqual(['another one', 'said by others']);
  await expect(async () => write['mentions.remove']({ id }, context)).rejects.toMatchObject({ code: 'not-found' });
  await expect(async () => write['mentions.remove']({ id: added[0] ?? 0 }, context)).rejects.toMatchObject({
    code: 'bad-argument',
    message: expect.stringMatching(/noted yourself/),
  });
  await write['changes.undo']({ id: change?.id ?? 0 }, context);
  expect(await find('phone'), 'removed since').toEqual([]);
  await write['changes.undo']({ id: removed.id }, context);
  expect(await find('phone'), 'not noted, so there is nothing to bring back').toEqual([]);
  await write['changes.redo']({ id: change?.id ?? 0 }, context);
  expect(await ids('phone')).toEqual([id]);
});

test('a setting that is taken back is back with all that follows from it; being offline stays', async () => {
  const { call } = await openTestEngine({ now: () => Date.parse('2026-11-22T12:00:00Z') });
  const board = (await call('boards.save', { name: 'Week', widgets: [] })).id;
  await call('schedules.save', { board, folder: makeFolder(), ...plan });
  await call('mentions.remark', { text: 'late', author: 'Mar Azul' });
  const next = async () => new Date((await call('schedules.list', {}))[0]?.next ?? 0).toISOString();
  const ours = async () => (await call('mentions.search', { query: '', limit: 1 })).mentions[0]?.author?.ours;
  await call('project.change-settings', { ours: ['Mar Azul'] });
  await call('project.change-settings', { zone: 'America/New_York' });
  expect(await next()).toBe('2026-11-23T13:00:00.000Z');
  await call('project.change-settings', { offline: true });
  const said = (await call('changes.list', { limit: 2 })).map(({ summary }) => summary);
  expect(said).toEqual(['changed the time zone: “America/New_York”', 'added “Mar Azul” to our accounts']);
  await call('changes.undo', {});
  expect(await call('project.settings', {})).toMatchObject({ zone: 'UTC', offline: true });
  expect(await next()).toBe('2026-11-23T08:00:00.000Z');
  expect(await ours()).toBe(true);
  await call('changes.undo', {});
  expect(await ours()).toBe(false);
  await call('mentions.remark', { text: 'again', author: 'Mar Azul' });
  expect(await ours(), 'who saves knows it as well').toBe(false);
  await expect(call('project.change-settings', { riskThreshold: 101 })).rejects.toMatchObject({ code: 'bad-argument' });
  await call('project.change-settings', { riskThreshold: 50 });
  expect((await call('changes.list', { limit: 1 }))[0]?.summary, 'as it was').toBe('noted what you heard');
});

test('the later of two changes of one setting goes first, and is named', async () => {
  const { call } = await openTestEngine();
  await call('project.change-settings', { riskThreshold: 60 });
  const [first] = await call('changes.list', { limit: 1 });
  await call('project.change-settings', { riskThreshold: 70 });
  await expect(call('changes.undo', { id: first?.id ?? 0 })).rejects.toMatchObject({
    message: '“changed the risk threshold: 70” came later and set the same: undo that first.',
  });
});

test('a rule with the past is one step, with a tag that was there as well', async () => {
  const { call } = await openTestEngine();
  for (const text of ['late again', 'late twice', 'in time']) await call('mentions.remark', { text });
  const tag = (await call('tags.save', { name: 'Waiting' })).id;
  const rule = await call('rules.save', { name: 'r', query: 'late', tag, past: true });
  const tagged = async () => (await call('mentions.search', { query: 'tag:waiting', limit: 0 })).total;
  expect(await tagged()).toBe(2);
  const [change] = await call('changes.list', { limit: 1 });
  expect(change).toMatchObject({ summary: 'made the rule “r”, which tagged 2 mentions', count: 2, opens: true });
  await call('changes.undo', {});
  expect([await tagged(), await call('rules.list', {})]).toEqual([0, []]);
  await call('changes.redo', {});
  expect([await tagged(), await call('rules.list', {})]).toEqual([2, [rule]]);
  // Only applied once more: that alone is told.
  await call('mentions.remark', { text: 'late thrice' });
  await call('tags.unapply', { tag, to: { query: 'tag:waiting' } });
  await call('rules.save', { ...rule, past: true });
  expect((await call('changes.list', { limit: 1 }))[0]?.summary).toBe('the rule “r” tagged 3 mentions');
});

test('several sources are added as one change, without those that cannot be', async () => {
  const { call } = await openTestEngine();
  const feed = (url: string) => ({ kind: 'feed', name: '', config: { url } });
  const wrong = feed('ftp://b.example/rss');
  const sources = [feed('https://a.example/rss'), wrong, feed('https://c.example/rss')];
  const report = await call('sources.add-all', { sources });
  expect(report.added).toHaveLength(2);
  expect(report.rejections).toMatchObject([{ place: 1, reason: expect.stringMatching(/http/) }]);
  expect(await call('changes.undo', {})).toMatchObject({ summary: 'added 2 sources', count: 2 });
  expect(await call('sources.list', {})).toEqual([]);
  expect(await call('sources.add-all', { sources: [wrong] })).toMatchObject({ added: [] });
  await expect(call('changes.undo', {})).rejects.toMatchObject({ code: 'not-found' });
});

test('what was put back into the inbox is a step, what was only read is none', async () => {
  const { call } = await openTestEngine();
  const { id } = await call('mentions.remark', { text: 'one' });
  const { id: other } = await call('mentions.remark', { text: 'two' });
  const to = { ids: [id, other] };
  await call('inbox.set', { to: { ids: [other] }, state: 'read' });
  await call('inbox.set', { to: { ids: [id] }, state: 'done' });
  const change = await call('inbox.set', { to, state: 'new' });
  expect(change).toMatchObject({ summary: 'put 1 mention back into the inbox', mention: { id } });
  await call('changes.undo', {});
  expect(await call('inbox.get', { id })).toMatchObject({ state: 'done' });
  expect(await call('inbox.get', { id: other })).toMatchObject({ state: 'new' });
});
