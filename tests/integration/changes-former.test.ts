// What earlier formats wrote down is still the way back, and by now the way forth again.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Id } from '../../src/contract/model.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { dumpProject } from '../support/dump.ts';
import { makeMention } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

async function open() {
  const project = openTestProject();
  const { write, context, file } = project;
  const source = await project.addSource('Piola');
  const [mention = 0] = (await project.save(source, [makeMention({ text: 'one' })])).added;
  const analysis = makeAnalysis({ language: 'es', sentiment: 'neutral' });
  await write['write.analysis']({ version: 1, rows: [{ id: mention, told: null, analysis, likeness: [] }] }, context);
  const tag = (await write['tags.save']({ name: 'delivery' }, context)).id;
  const day = { day: '2026-09-01', value: 3 };
  const series = (await write['write.series']({ name: 'Sales', values: [day] }, context)).series.id;

  /** The undo as an earlier format wrote it: made there, taken back here. */
  async function takeBack(undo: object): Promise<Id> {
    const db = new Sqlite(file);
    const { lastInsertRowid } = db
      .prepare(`INSERT INTO change (at, summary, count, kind, undo) VALUES (1, 'it', 1, '', ?)`)
      .run(JSON.stringify(undo));
    db.close();
    await write['changes.undo']({ id: Number(lastInsertRowid) }, context);
    return Number(lastInsertRowid);
  }

  return { ...project, mention, tag, series, source, day, takeBack };
}

test('tags, removals and copies', async () => {
  const { file, mention, tag, source, takeBack, write, find, read, context } = await open();
  const setBy = JSON.stringify({ kind: 'person', name: 'you', at: 1 });
  const bare = dumpProject(file);
  const put = await takeBack({ kind: 'tag-taken', tag, taken: [{ id: mention, setBy }] });
  expect(await find('tag:delivery')).toEqual(['one']);
  await takeBack({ kind: 'tag-added', tag, ids: [mention] });
  expect(dumpProject(file)).toEqual(bare);
  await write['changes.redo']({ id: put }, context);
  expect(dumpProject(file)).toEqual(bare);

  await write['sources.remove']({ id: source }, context);
  await takeBack({ kind: 'removed', table: 'source', id: source });
  expect((await read['read.source']({ id: source }, context)).name).toBe('Piola');
  await takeBack({ kind: 'set-apart', mark: { id: mention, duplicateOf: mention, similarTo: null } });
  expect(await find('is:copy')).toEqual(['one']);
});

test('labels, in both ways they were kept; a flag brings the others as they were', async () => {
  const { mention, takeBack, read, context } = await open();
  const by = JSON.stringify({ kind: 'person', name: 'you', at: 1 });
  const label = async () => read['read.mention']({ id: mention }, context);
  await takeBack({
    kind: 'labels-set',
    before: [{ id: mention, was: { sentiment: -1, score: -1, sentiment_by: by, version: 1 } }],
  });
  expect(await label()).toMatchObject({ sentiment: 'negative', setBy: { sentiment: { kind: 'person' } } });
  await takeBack({ kind: 'labels-set', before: [{ id: mention, facet: 'language', value: 'nl', measure: 1, by }] });
  expect(await label()).toMatchObject({ language: 'nl', setBy: { language: { kind: 'person' } } });
  await takeBack({ kind: 'labels-set', before: [{ id: mention, was: { flags: 5, flags_set: 4 } }] });
  expect((await label()).flags).toEqual(['irony', 'churn']);
});

test('numbers by day', async () => {
  const { series, day, takeBack, write, read, context } = await open();
  const before = { name: 'Sales', unit: '', values: [day], periods: [] };
  await write['write.series']({ name: 'Sales', unit: 'EUR', values: [{ day: '2026-09-02', value: 9 }] }, context);
  const [latest] = await read['changes.list']({ limit: 1 }, context);
  await write['changes.undo']({ id: latest?.id ?? 0 }, context);
  await write['changes.redo']({ id: latest?.id ?? 0 }, context);
  await takeBack({ kind: 'series-set', id: series, before });
  expect(await read['series.values']({ id: series }, context)).toEqual([day]);
  await takeBack({ kind: 'series-set', id: series, before: null });
  expect(await read['series.list']({}, context)).toEqual([]);
});

test('what cannot be read is refused, and stays as it is', async () => {
  const { mention, takeBack, find } = await open();
  await expect(takeBack({ kind: 'attention-set', before: [{ id: mention, state: 'done' }] })).rejects.toThrow(
    'another Earshot wrote it down',
  );
  expect(await find('one')).toEqual(['one']);
});
