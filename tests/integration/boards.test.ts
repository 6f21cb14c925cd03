// Boards through the engine: every change is taken back, copies stand alone, quotes are exactly those that were chosen.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BoardLook, Widget } from '../../src/contract/boards.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const look: BoardLook = { logo: 'data:image/png;base64,iVBORw0KGgo=', accent: '#8a1c3b', foot: ' For Casa Lume ' };
const widgets: readonly Widget[] = [
  { id: 'a', type: 'number', width: 4, place: { x: 0, y: 0, width: 5, height: 4 } },
  { id: 'b', type: 'trend', width: 8, place: { x: 5, y: 0, width: 7, height: 9 } },
];

test('saving keeps places and the look, says nothing where nothing changed, and is taken back step by step', async () => {
  const { call } = await openTestEngine();
  const made = await call('boards.save', { name: ' Autumn ', widgets: [] });
  const { id } = made;
  expect(made).toMatchObject({ name: 'Autumn', summary: '', query: '', widgets: [], look: null });
  await call('boards.save', { id, name: 'Autumn', widgets, look });
  const saved = await call('boards.save', { id, name: 'Winter', query: 'lang:es', widgets });
  expect(saved).toMatchObject({ name: 'Winter', widgets, look: { ...look, foot: 'For Casa Lume' } });
  await call('boards.save', { id, name: 'Winter', widgets });
  const says = async () => (await call('changes.list', { limit: 9 })).map((change) => change.summary);
  expect(await says()).toEqual(['changed the board “Autumn”', 'changed the board “Autumn”', 'made the board “Autumn”']);

  await call('changes.undo', {});
  expect(await call('boards.get', { id })).toMatchObject({
    name: 'Autumn',
    query: '',
    widgets,
    look: { accent: '#8a1c3b' },
  });
  await call('changes.undo', {});
  expect(await call('boards.get', { id })).toMatchObject({ name: 'Autumn', widgets: [], look: null });
  await call('changes.undo', {});
  expect(await call('boards.list', {})).toEqual([]);
});

test('a title that is saved while it is written is one change, the summary and the next board others', async () => {
  const { call } = await openTestEngine();
  const [first, second] = [
    await call('boards.save', { name: 'Autumn', widgets }),
    await call('boards.save', { name: 'Other', widgets }),
  ];
  const write = (changed: object, { id, name } = first) => call('boards.save', { id, name, widgets, ...changed });
  for (const name of ['W', 'Winte', 'Winter']) await write({ name });
  for (const summary of ['It', 'It snows.']) await write({ name: 'Winter', summary });
  await write({ name: 'Winter', query: 'lang:es' });
  for (const name of ['Th', 'Third']) await write({ name }, second);
  const says = async () => (await call('changes.list', { limit: 4 })).map((change) => change.summary);
  const [autumn, winter] = ['changed the board “Autumn”', 'changed the board “Winter”'];
  expect(await says()).toEqual(['changed the board “Other”', winter, winter, autumn]);

  await call('changes.undo', {});
  expect((await call('boards.get', { id: second.id })).name).toBe('Other');
  for (const left of [{ query: '', summary: 'It snows.' }, { summary: '', name: 'Winter' }, { name: 'Autumn' }]) {
    await call('changes.undo', {});
    expect(await call('boards.get', { id: first.id })).toMatchObject(left);
  }
  await call('changes.redo', {});
  expect((await call('boards.get', { id: first.id })).name).toBe('Winter');
});

test('a copy stands alone, and goes when its making is undone', async () => {
  const { call } = await openTestEngine();
  const { id } = await call('boards.save', { name: 'Autumn', summary: 'Calm.', widgets, look });
  const copy = await call('boards.duplicate', { id, name: 'Autumn, copy' });
  expect(copy).toMatchObject({ name: 'Autumn, copy', summary: 'Calm.', widgets, look: { accent: '#8a1c3b' } });
  await call('boards.save', { id: copy.id, name: 'Other', widgets: [] });
  expect((await call('boards.get', { id })).widgets).toEqual(widgets);
  await call('changes.undo', {});
  await call('changes.undo', {});
  expect((await call('boards.list', {})).map((board) => board.name)).toEqual(['Autumn']);
  await expect(call('boards.duplicate', { id: 99, name: 'x' })).rejects.toMatchObject({ code: 'not-found' });
});

test('looks and boards that no window could draw are refused with the field', async () => {
  const { call } = await openTestEngine();
  const save = (changed: object) => call('boards.save', { name: 'Autumn', widgets: [], ...changed });
  const refused = (field: string) => ({ code: 'bad-argument', place: { field } });
  await expect(save({ look: { ...look, logo: 'data:text/html;base64,PHA+' } })).rejects.toMatchObject(refused('logo'));
  await expect(save({ look: { ...look, logo: 'https://example.com/logo.png' } })).rejects.toMatchObject(
    refused('logo'),
  );
  const huge = `data:image/png;base64,${'A'.repeat(400_200)}`;
  await expect(save({ look: { ...look, logo: huge } })).rejects.toMatchObject(refused('logo'));
  for (const accent of ['red', '#fff', 'url(x)', '#12345g'])
    await expect(save({ look: { ...look, accent } })).rejects.toMatchObject(refused('accent'));
  await expect(save({ look: { ...look, foot: 'x'.repeat(301) } })).rejects.toMatchObject(refused('foot'));
  const many = Array.from({ length: 201 }, (_, at) => ({ id: `${at}`, type: 'number', width: 3 }));
  await expect(save({ widgets: many })).rejects.toMatchObject(refused('widgets'));
  const mentions = Array.from({ length: 201 }, (_, at) => at);
  await expect(save({ widgets: [{ id: 'q', type: 'quotes', width: 12, mentions }] })).rejects.toMatchObject(
    refused('widgets'),
  );
  expect(await call('boards.list', {})).toEqual([]);
});

test('chosen quotes come in their order, whatever the board filters, with when they were retrieved', async () => {
  const { call } = await openTestEngine();
  const file = join(makeFolder(), 'said.csv');
  writeFileSync(
    file,
    'published,author,text,url\n2026-09-15T10:00:00Z,Ana,The coffee maker leaks.,https://forum.example/1\n2026-09-16T10:00:00Z,Ben,It is loud.,\n2026-09-17T10:00:00Z,Eva,It is quiet.,\n',
  );
  const before = Date.now();
  await call('imports.run', { file });
  const found = (await call('mentions.search', { query: '', limit: 9 })).mentions;
  const idOf = (name: string) => found.find((mention) => mention.author?.name === name)?.id ?? 0;
  const chosen = [idOf('Eva'), idOf('Ana'), 12_345, idOf('Ana')];
  const quotes: Widget = { id: 'q', type: 'quotes', width: 12, mentions: chosen };
  const { id } = await call('boards.save', { name: 'Proof', query: 'author:Ben', widgets: [quotes] });
  const compute = async () => (await call('boards.compute', { id })).widgets[0]?.result;
  const result = await compute();
  expect(result).toMatchObject({
    n: 2,
    data: { shape: 'quotes', gone: 1, mentions: [{ author: { name: 'Eva' } }, { url: 'https://forum.example/1' }] },
  });
  const data = result?.data;
  const captured = data?.shape === 'quotes' ? data.mentions.map((mention) => mention.captured) : [];
  expect(captured.every((at) => at >= before - 1000 && at <= Date.now())).toBe(true);
  // The number opens exactly these.
  expect((await call('mentions.search', { query: result?.query ?? '', limit: 9 })).total).toBe(2);

  const [imported] = await call('imports.list', {});
  await call('imports.undo', { id: imported?.id ?? 0 });
  expect(await compute()).toMatchObject({ n: 0, query: '', data: { mentions: [], gone: 3 } });
});

test('a board about a topic: its total, its figures and its page agree; a share of voice is of everything in its dates', async () => {
  const { call, engine } = await openTestEngine();
  const said = (text: string, day: number) => ({ text, published: `2026-03-0${day}T10:00:00Z` });
  const lines = [
    said('United was late', 1),
    said('United was good', 2),
    said('United and Delta', 2),
    said('Delta was good', 2),
    said('Delta was early', 2),
    said('nothing of these', 2),
  ];
  const file = join(makeFolder(), 'mentions.jsonl');
  writeFileSync(file, lines.map((line, id) => JSON.stringify({ id, ...line })).join('\n'));
  await call('imports.run', { file });
  await call('topics.save', { name: 'United', scope: 'brand', query: 'united' });
  await call('topics.save', { name: 'Delta', scope: 'competitor', query: 'delta' });
  await engine.idle();
  const { id } = await call('boards.save', {
    name: 'United: Brand health',
    query: 'topic:United date:2026-03-02',
    widgets: [
      { id: 'n', type: 'number', width: 4 },
      { id: 'p', type: 'number', width: 4, query: 'good', against: '' },
      { id: 's', type: 'share', width: 6, whole: true },
      { id: 'o', type: 'share', width: 6 },
    ],
  });
  const { total, widgets } = await call('boards.compute', { id });
  const [number, part, whole, own] = widgets.map(({ result }) => result);
  expect([total, number?.n]).toEqual([2, 2]);
  expect(part?.data).toMatchObject({ value: 1, share: { value: 0.5 } });
  expect([whole?.n, own?.n]).toEqual([4, 2]);
  expect(whole?.query).toBe('date:2026-03-02');
  expect(whole?.data).toMatchObject({
    rows: [
      { label: 'Delta', count: 3 },
      { label: 'United', count: 2 },
    ],
  });
  const { text } = await call('boards.render', { id });
  expect(text).toContain('<span>2 mentions</span>');
  expect(text).toContain('<dd dir="auto">topic:United date:2026-03-02</dd>');
});

test('a board on its way to be printed is a job, as one that is exported is: it can be stopped', async () => {
  const { call, engine } = await openTestEngine();
  const { id } = await call('boards.save', {
    name: 'Printed',
    widgets: [{ id: 'a', type: 'number', title: 'All', width: 12 }],
  });
  const states: string[] = [];
  engine.on((_name, payload) => {
    if ('label' in payload && payload.label === 'Exporting') states.push(payload.state);
  });
  await call('boards.render', { id });
  expect(states).toEqual(['running', 'done']);
  const rendering = call('boards.render', { id });
  const job = (await call('jobs.list', {})).find(({ label }) => label === 'Exporting');
  await call('jobs.cancel', { id: job?.id ?? '' });
  await expect(rendering).rejects.toMatchObject({ code: 'cancelled' });
});
