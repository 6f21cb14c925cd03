// Columns through the engine: saved searches, what is new in each since it was looked at, and the way back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Events } from '../../src/contract/api.ts';
import { mostUnseen } from '../../src/contract/columns.ts';
import type { FoundMention } from '../../src/contract/model.ts';
import { openTestEngine } from '../support/engine.ts';
import { day, makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

async function openColumns() {
  const project = openTestProject();
  const { write, read, context } = project;
  const source = await project.addSource('Forum');
  let captured = noon + 10 * day;
  return {
    ...project,
    /** Each time it comes a minute later than the time before. */
    come: async (...mentions: readonly (Partial<FoundMention> & { at?: number; by?: string })[]) => {
      captured += minute;
      await write['write.batch'](
        { batch: { source, import: null, mentions: mentions.map(makeMention), captured } },
        context,
      );
    },
    add: async (name: string, query: string) => write['write.column']({ name, query }, context),
    list: async () => read['columns.list']({}, context),
    names: async () => (await read['columns.list']({}, context)).map(({ name }) => name),
    unseen: async () => (await read['columns.list']({}, context)).map((column) => column.unseen),
    seen: async (id: number) => write['columns.seen']({ id }, context),
    undo: () => write['changes.undo']({}, context),
    redo: () => write['changes.redo']({}, context),
  };
}

test('a new column stands at the right, quiet, and what is there already is no news to it', async () => {
  const { add, list, come } = await openColumns();
  await come({ text: 'The lamp is broken' });
  await add('Lamps', 'lamp');
  await add('All', '');
  expect(await list()).toEqual([
    { id: 1, name: 'Lamps', query: 'lamp', width: 340, mode: 'quiet', unseen: 0, problem: null },
    { id: 2, name: 'All', query: '', width: 340, mode: 'quiet', unseen: 0, problem: null },
  ]);
});

test('what comes is new until the column is looked at, whenever it was published', async () => {
  const { add, come, unseen, seen } = await openColumns();
  await come({ at: noon, text: 'A first lamp' });
  const lamps = await add('Lamps', 'lamp');
  await add('All', '');
  await come({ at: noon - 300 * day, text: 'An old lamp that came late' }, { at: noon, text: 'A chair' });
  expect(await unseen()).toEqual([1, 2]);
  await seen(lamps);
  expect(await unseen()).toEqual([0, 2]);
  await come({ at: noon + day, text: 'One more lamp' });
  expect(await unseen()).toEqual([1, 3]);
});

test('tags, hidden mentions and searches that leave out count as the list shows them', async () => {
  const { add, come, unseen, write, context, ids } = await openColumns();
  await add('No lamps', '-lamp');
  const tag = await write['tags.save']({ name: 'delivery' }, context);
  await add('Tagged', 'tag:delivery');
  await come({ text: 'A lamp' }, { text: 'A chair' }, { text: 'A table' });
  expect(await unseen()).toEqual([2, 0]);
  await write['tags.apply']({ tag: tag.id, to: { ids: await ids('chair') } }, context);
  expect(await unseen()).toEqual([2, 1]);
});

test('the count ends, also where very much has come', async () => {
  const { add, come, unseen } = await openColumns();
  await add('All', '');
  await add('Lamps', 'lamp');
  await add('Rare', '"the very last"');
  const many = (count: number, text: string) =>
    Array.from({ length: count }, (_, index) => ({ at: noon + index * 1000, text: `${text} ${index}` }));
  await come(...many(150, 'A lamp'));
  expect(await unseen()).toEqual([mostUnseen + 1, mostUnseen + 1, 0]);
  await come(...many(5100, 'A chair'), { at: noon - day, text: 'This is the very last' });
  expect(await unseen()).toEqual([mostUnseen + 1, mostUnseen + 1, 1]);
});

test('counts what the search finds among what came, in whatever order it was published', async () => {
  const words = ['lamp', 'chair', 'table'] as const;
  const batch = fc.array(fc.record({ word: fc.constantFrom(...words), days: fc.integer({ min: -400, max: 400 }) }), {
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 5 }), fc.nat(4), async (batches, lookedAt) => {
      const { add, come, unseen, seen } = await openColumns();
      const columns = [];
      for (const word of words) columns.push(await add(word, word));
      let place = 0;
      for (const [index, items] of batches.entries()) {
        await come(
          ...items.map(({ word, days }) => {
            place += 1;
            return { at: noon + days * day, text: `${word} number ${place}` };
          }),
        );
        if (index === lookedAt) for (const id of columns) await seen(id);
      }
      const since = lookedAt < batches.length ? batches.slice(lookedAt + 1) : batches;
      const expected = words.map((word) => since.flat().filter((item) => item.word === word).length);
      expect(await unseen()).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test('making, changing, moving and removing are taken back and done again; a width leaves no step', async () => {
  const { add, names, list, write, context, undo, redo, read } = await openColumns();
  const one = await add('One', 'one');
  const two = await add('Two', 'two');
  const three = await add('Three', 'three');
  await write['columns.order']({ ids: [three, one, two] }, context);
  expect(await names()).toEqual(['Three', 'One', 'Two']);
  await undo();
  expect(await names()).toEqual(['One', 'Two', 'Three']);
  await redo();
  expect(await names()).toEqual(['Three', 'One', 'Two']);

  await write['write.column']({ id: one, name: 'First', query: 'first', mode: 'notify' }, context);
  await write['write.column']({ id: one, name: 'First', query: 'first', width: 500 }, context);
  expect((await list())[1]).toMatchObject({ name: 'First', query: 'first', mode: 'notify', width: 500 });
  const changes = await read['changes.list']({ limit: 1 }, context);
  expect(changes[0]).toMatchObject({ kind: 'column-set', summary: 'changed the column “One”', count: 1 });
  await undo();
  expect((await list())[1]).toMatchObject({ name: 'One', query: 'one', mode: 'quiet', width: 500 });
  await redo();
  expect((await list())[1]).toMatchObject({ name: 'First', mode: 'notify' });

  const change = await write['columns.remove']({ id: two }, context);
  expect(change.summary).toBe('removed the column “Two”');
  expect(await names()).toEqual(['Three', 'First']);
  await undo();
  expect(await names()).toEqual(['Three', 'First', 'Two']);
  const four = await add('Four', 'four');
  await undo();
  expect(await names()).toEqual(['Three', 'First', 'Two']);
  await redo();
  expect((await list()).at(-1)).toMatchObject({ id: four, name: 'Four' });
});

test('an order that names some puts them first and keeps the others as they are', async () => {
  const { add, names, write, context } = await openColumns();
  for (const name of ['One', 'Two', 'Three']) await add(name, name);
  await write['columns.order']({ ids: [3] }, context);
  expect(await names()).toEqual(['Three', 'One', 'Two']);
  await expect(async () => write['columns.order']({ ids: [9] }, context)).rejects.toMatchObject({ code: 'not-found' });
});

test('a column whose topic is gone stays and says why', async () => {
  const { add, list, write, context, undo } = await openColumns();
  const topic = await write['topics.save']({ name: 'Lamps', query: 'lamp' }, context);
  await add('Lamps', 'topic:Lamps');
  await write['topics.remove']({ id: topic.id }, context);
  expect(await list()).toMatchObject([{ unseen: 0, problem: expect.stringContaining('Lamps') }]);
  await undo();
  expect(await list()).toMatchObject([{ problem: null }]);
});

test('refuses what cannot be kept, and says which field', async () => {
  const { add, write, context, read } = await openColumns();
  const save = (given: object) => async () =>
    write['write.column']({ name: 'One', query: 'one', ...given } as { name: string; query: string }, context);
  await expect(save({ name: '  ' })).rejects.toMatchObject({ code: 'bad-argument', place: { field: 'name' } });
  await expect(save({ name: 'x'.repeat(101) })).rejects.toMatchObject({ place: { field: 'name' } });
  await expect(save({ query: '(one OR' })).rejects.toMatchObject({ code: 'bad-query' });
  await expect(save({ width: 200 })).rejects.toMatchObject({ place: { field: 'width' } });
  await expect(save({ width: 300.5 })).rejects.toMatchObject({ place: { field: 'width' } });
  await expect(save({ mode: 'loud' })).rejects.toMatchObject({ place: { field: 'mode' } });
  await expect(save({ id: 9 })).rejects.toMatchObject({ code: 'not-found' });
  for (const missing of [
    () => write['columns.seen']({ id: 9 }, context),
    () => write['columns.remove']({ id: 9 }, context),
  ])
    await expect(async () => missing()).rejects.toMatchObject({ code: 'not-found' });
  for (let index = 0; index < 40; index++) await add(`Column ${index}`, 'one');
  await expect(save({})).rejects.toMatchObject({ code: 'bad-argument' });
  expect(await read['columns.list']({}, context)).toHaveLength(40);
});

test('the engine announces what was changed, and tells of columns that notify outside the quiet hours', async () => {
  let time = Date.UTC(2026, 8, 16, 12);
  const { engine, call } = await openTestEngine({ now: () => time });
  const parts: string[] = [];
  engine.on((name, payload) => {
    if (name === 'changed') parts.push(...(payload as Events['changed']).parts);
  });
  const quiet = await call('columns.save', { name: 'All', query: '' });
  const loud = await call('columns.save', { name: 'Lamps', query: 'lamp', mode: 'notify' });
  expect(loud).toMatchObject({ mode: 'notify', unseen: 0 });
  expect(parts).toEqual(expect.arrayContaining(['columns', 'changes']));
  expect(await call('columns.news', {})).toEqual([]);
  time += minute;
  await call('mentions.remark', { text: 'The lamp is broken', at: time });
  await engine.idle();
  expect(await call('columns.news', {})).toEqual([{ id: loud.id, name: 'Lamps', query: 'lamp', unseen: 1 }]);
  await call('project.change-settings', { quietHours: { on: true, from: 11, to: 13, weekends: false } });
  expect(await call('columns.news', {})).toEqual([]);
  time += 120 * minute;
  expect(await call('columns.news', {})).toHaveLength(1);
  await call('columns.seen', { id: loud.id });
  expect(await call('columns.news', {})).toEqual([]);
  parts.length = 0;
  await call('columns.order', { ids: [loud.id, quiet.id] });
  await call('changes.undo', {});
  expect(parts.filter((part) => part === 'columns')).toHaveLength(2);
  expect((await call('columns.list', {})).map(({ name, unseen }) => [name, unseen])).toEqual([
    ['All', 1],
    ['Lamps', 0],
  ]);
});
