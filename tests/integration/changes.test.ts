// What was done can be undone and done again, also when it is not the latest.
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { makeAnalysis } from '../support/analysed.ts';
import { makeMention } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

async function openWithMentions(texts: readonly string[]) {
  const project = openTestProject();
  const source = await project.addSource('a');
  const { added } = await project.save(
    source,
    texts.map((text) => makeMention({ text })),
  );
  await project.write['write.analysis'](
    {
      version: 1,
      rows: added.map((id) => ({
        id,
        told: null,
        analysis: makeAnalysis({ language: 'es', sentiment: 'neutral', words: [] }),
        likeness: [],
      })),
    },
    project.context,
  );
  const undo = (id: number) => project.write['changes.undo']({ id }, project.context);
  const redo = (id: number) => project.write['changes.redo']({ id }, project.context);
  return { ...project, source, undo, redo };
}

test('a tag put on many is taken off and put on again, with what a rule had put on before untouched', async () => {
  const { write, find, undo, redo, context } = await openWithMentions(['one', 'two']);
  const tag = await write['tags.save']({ name: 'delivery' }, context);
  await write['tags.apply']({ tag: tag.id, to: { query: 'one' } }, context);
  const all = await write['tags.apply']({ tag: tag.id, to: { query: '' } }, context);
  expect(all).toMatchObject({ kind: 'tag-added', count: 1, undone: false, redoable: false });
  expect(await undo(all.id)).toMatchObject({ undone: true, redoable: true });
  expect(await find('tag:delivery')).toEqual(['one']);
  expect(await redo(all.id)).toMatchObject({ undone: false, redoable: false });
  expect(await find('tag:delivery')).toHaveLength(2);
  await undo(all.id);
  expect(await find('tag:delivery'), 'as often as one likes').toEqual(['one']);
  const off = await write['tags.unapply']({ tag: tag.id, to: { query: 'one' } }, context);
  await undo(off.id);
  await redo(off.id);
  expect(await find('tag:delivery')).toEqual([]);
});

test('a label that was set is undone and set again, and what is removed is removed again', async () => {
  const { write, find, undo, redo, context } = await openWithMentions(['one']);
  const label = await write['labels.set']({ facet: 'sentiment', value: 'negative', to: { query: '' } }, context);
  await undo(label.id);
  expect(await find('sentiment:negative')).toEqual([]);
  await redo(label.id);
  expect(await find('sentiment:negative')).toEqual(['one']);

  const tag = await write['tags.save']({ name: 'delivery' }, context);
  const removed = await write['tags.remove']({ id: tag.id }, context);
  await undo(removed.id);
  await redo(removed.id);
  await expect(async () => write['tags.remove']({ id: tag.id }, context)).rejects.toMatchObject({ code: 'not-found' });
});

test('a label given back to the model is the person’s again when that is undone, whatever the model said meanwhile', async () => {
  const { write, find, ids, undo, context } = await openWithMentions(['one']);
  const to = { query: '' };
  await write['labels.set']({ facet: 'sentiment', value: 'negative', to }, context);
  await write['labels.set']({ facet: 'churn', value: 'yes', to }, context);
  const sentiment = await write['labels.set']({ facet: 'sentiment', value: null, to }, context);
  const churn = await write['labels.set']({ facet: 'churn', value: null, to }, context);
  const [id = 0] = await ids('');
  const analysis = makeAnalysis({ language: 'es', sentiment: 'positive', words: [] });
  await write['write.analysis']({ version: 2, rows: [{ id, told: null, analysis, likeness: [] }] }, context);
  expect(await find('sentiment:positive')).toEqual(['one']);
  await undo(churn.id);
  await undo(sentiment.id);
  expect(await find('sentiment:negative')).toEqual(['one']);
  expect(await find('is:churn')).toEqual(['one']);
});

test('numbers that were added to a series are taken back and added again', async () => {
  const { write, read, undo, redo, context } = await openWithMentions([]);
  const made = await write['write.series']({ name: 'Sales', values: [{ day: '2026-09-01', value: 3 }] }, context);
  const more = await write['write.series']({ name: 'Sales', values: [{ day: '2026-09-02', value: 4 }] }, context);
  const days = () => read['series.values']({ id: made.series.id }, context);
  await undo(more.change.id);
  expect(await days()).toHaveLength(1);
  await redo(more.change.id);
  expect(await days()).toHaveLength(2);
});

test('what cannot be done again, or was not undone, says so', async () => {
  const { file, write, undo, redo, context } = await openWithMentions(['one']);
  const tag = await write['tags.save']({ name: 'delivery' }, context);
  const { id } = await write['tags.apply']({ tag: tag.id, to: { query: '' } }, context);
  await expect(async () => redo(id)).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(async () => redo(999)).rejects.toMatchObject({ code: 'not-found' });
  await undo(id);
  const db = new Sqlite(file);
  // As projects of earlier formats hold what was undone in them.
  db.prepare('UPDATE change SET redo = NULL').run();
  db.close();
  await expect(async () => redo(id)).rejects.toMatchObject({
    code: 'bad-argument',
    message: expect.stringMatching(/cannot be done again/),
  });
});

test('changes are listed page by page, latest first', async () => {
  const { write, read, context } = await openWithMentions(['one']);
  for (const name of ['a', 'b', 'c']) {
    const tag = await write['tags.save']({ name }, context);
    await write['tags.apply']({ tag: tag.id, to: { query: '' } }, context);
  }
  const first = await read['changes.list']({ limit: 2 }, context);
  const second = await read['changes.list']({ limit: 2, before: first.at(-1)?.id ?? 0 }, context);
  expect([...first, ...second].map(({ summary }) => summary)).toEqual(
    ['c', 'b'].flatMap((name) => [`tagged 1 mention “${name}”`, `made the tag “${name}”`]),
  );
});

test('requests are added up by host and source, those without an answer apart', async () => {
  const { write, read, source, context } = await openWithMentions([]);
  const request = (url: string, more: object = {}) => ({
    at: 10,
    source,
    purpose: 'check',
    url,
    status: 200,
    bytes: 100,
    milliseconds: 5,
    fromCache: false,
    error: null,
    ...more,
  });
  await write['write.requests'](
    {
      records: [
        request('https://Blog.example/feed?q=https://other.example/x'),
        request('https://blog.example', { at: 20, bytes: 50 }),
        request('https://blog.example:8443/feed', { status: null, bytes: 0, error: 'offline' }),
        request('http://find.example/a', { source: null, purpose: 'Look for feeds' }),
      ],
    },
    context,
  );
  expect(await read['requests.by-host']({}, context)).toEqual([
    { host: 'blog.example', source, purpose: null, requests: 2, unanswered: 0, bytes: 150, last: 20 },
    { host: 'find.example', source: null, purpose: 'Look for feeds', requests: 1, unanswered: 0, bytes: 100, last: 10 },
    { host: 'blog.example:8443', source, purpose: null, requests: 0, unanswered: 1, bytes: 0, last: 10 },
  ]);
  const hosts = async (which: object) =>
    (await read['requests.list']({ limit: 10, ...which }, context)).map(({ url }) => new URL(url).host);
  expect(await hosts({ host: 'blog.example' })).toEqual(['blog.example', 'blog.example']);
  expect(await hosts({ source })).toHaveLength(3);
  expect(await hosts({ host: "' OR 1 --" })).toEqual([]);
});
