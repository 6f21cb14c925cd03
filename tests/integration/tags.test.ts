// Tags: patterns, merging and taking it back, and what a rule would tag before it is saved.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '../../src/contract/model.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

async function openTags(count = 6) {
  const project = openTestProject();
  const { write, read, context } = project;
  const source = await project.addSource('Piola');
  const said = Array.from({ length: count }, (_, at) => makeMention({ text: `mention ${at}`, at: noon + at * minute }));
  const { added } = await project.save(source, said);
  return {
    ...project,
    added,
    tag: async (name: string): Promise<Id> => (await write['tags.save']({ name }, context)).id,
    put: async (tag: Id, places: readonly number[]) =>
      write['tags.apply']({ tag, to: { ids: places.map((place) => added[place] ?? 0) } }, context),
    merge: async (from: Id, into: Id) => write['tags.merge']({ from, into }, context),
    list: async () => (await read['tags.list']({}, context)).map(({ name, mentions }) => `${name} ${mentions}`),
    undo: async () => write['changes.undo']({}, context),
  };
}

/** All that tags and rules are made of. */
function dump(file: string): unknown {
  const db = new Sqlite(file, { readonly: true });
  const all = ['tag', 'rule', 'mention_tag', 'mention_topic'].map((table) =>
    db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all(),
  );
  db.close();
  return all;
}

test('a tag has a pattern, and keeps it when it is renamed', async () => {
  const { write, context } = await openTags();
  const { id, pattern } = await write['tags.save']({ name: 'delivery' }, context);
  expect(pattern).toBe('plain');
  await write['tags.save']({ id, name: 'delivery', pattern: 'dots' }, context);
  expect(await write['tags.save']({ id, name: 'shipping' }, context)).toMatchObject({ pattern: 'dots' });
  expect(() => write['tags.save']({ id, name: 'x', pattern: 'tartan' as 'dots' }, context)).toThrow(/one of plain/);
});

test('searches that name a tag as it was called before find it', async () => {
  const project = await openTags();
  const { write, context } = project;
  const late = await project.tag('late');
  await project.put(late, [0]);
  await write['tags.save']({ id: late, name: 'slow' }, context);
  await write['tags.save']({ id: late, name: 'Delivery' }, context);
  expect(await project.find('tag:late')).toEqual(['mention 0']);
  expect(await project.find('tag:slow')).toEqual(['mention 0']);
  expect(await project.list()).toEqual(['Delivery 1']);
  await project.put(await project.tag('slow'), [1]);
  expect(await project.find('tag:slow')).toEqual(['mention 1']);
  await write['tags.save']({ id: late, name: 'late' }, context);
  expect(await project.find('tag:late')).toEqual(['mention 0']);
});

test('merged, the one is the other: for mentions, rules, topics and searches that name it', async () => {
  const project = await openTags();
  const { write, read, context } = project;
  const [late, slow] = [await project.tag('late'), await project.tag('slow')];
  await project.put(late, [0, 1]);
  await project.put(slow, [1, 2]);
  await write['rules.save']({ name: 'r', query: 'mention', tag: late, enabled: false }, context);
  await write['topics.save']({ name: 'T', query: 'tag:slow' }, context);
  const change = await project.merge(late, slow);
  expect(change).toMatchObject({ summary: 'merged the tag “late” into “slow”', count: 1 });
  expect(await project.list()).toEqual(['slow 3']);
  expect(await project.find('tag:late')).toEqual(['mention 2', 'mention 1', 'mention 0']);
  expect(await project.find('tag:slow')).toEqual(await project.find('tag:late'));
  expect(await project.find('topic:T')).toHaveLength(3);
  expect((await read['rules.list']({}, context))[0]?.tag).toBe(slow);
  await project.undo();
  expect(await project.list()).toEqual(['late 2', 'slow 2']);
  expect(await project.find('topic:T')).toHaveLength(2);
  expect(await project.find('tag:late')).toEqual(['mention 1', 'mention 0']);
});

test('a chain of merges leads to the last; a new tag of an old name is itself', async () => {
  const project = await openTags();
  const [a, b, c] = [await project.tag('a'), await project.tag('b'), await project.tag('c')];
  await project.put(a, [0]);
  await project.merge(a, b);
  await project.merge(b, c);
  expect(await project.find('tag:a')).toEqual(['mention 0']);
  const fresh = await project.tag('a');
  await project.put(fresh, [3]);
  expect(await project.find('tag:a')).toEqual(['mention 3']);
});

test('what cannot be merged or parted is said', async () => {
  const project = await openTags();
  const [a, b] = [await project.tag('a'), await project.tag('b')];
  await expect(project.merge(a, a)).rejects.toThrow(/into itself/);
  await expect(project.merge(a, 99)).rejects.toMatchObject({ code: 'not-found' });
  const { id } = await project.merge(a, b);
  await project.tag('A');
  await expect(Promise.resolve().then(() => project.write['changes.undo']({ id }, project.context))).rejects.toThrow(
    /rename it first/,
  );
});

test('whatever had which tag, merging and undoing restores all of it; redoing merges again', async () => {
  const places = fc.uniqueArray(fc.nat(5), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(places, { minLength: 3, maxLength: 3 }),
      fc.nat(2),
      fc.nat(2),
      async (had, from, into) => {
        fc.pre(from !== into);
        const project = await openTags();
        const tags: Id[] = [];
        for (const [at, list] of had.entries()) {
          const tag = await project.tag(`t${at}`);
          await project.put(tag, list);
          tags.push(tag);
        }
        await project.write['rules.save'](
          { name: 'r', query: 'x', tag: tags[from] ?? 0, enabled: false },
          project.context,
        );
        await project.write['topics.save']({ name: 'T', query: `tag:t${into} OR tag:t${from}` }, project.context);
        const before = dump(project.file);
        const { id } = await project.merge(tags[from] ?? 0, tags[into] ?? 0);
        const merged = await project.list();
        await project.undo();
        expect(dump(project.file)).toEqual(before);
        await project.write['changes.redo']({ id }, project.context);
        expect(await project.list()).toEqual(merged);
        await project.undo();
        expect(dump(project.file)).toEqual(before);
      },
    ),
    { numRuns: 12 },
  );
});

test('a rule makes its tag, finds one of this name, and one undo takes back rule, tag and what it tagged', async () => {
  const { call } = await openTestEngine();
  for (const text of ['late again', 'late twice', 'in time']) await call('mentions.remark', { text });
  const tagged = async (name: string) => (await call('mentions.search', { query: `tag:${name}`, limit: 9 })).total;
  const names = async () => (await call('tags.list', {})).map((tag) => `${tag.name} ${tag.mentions}`);
  const rule = await call('rules.save', { name: 'r', query: 'late', tag: { name: ' Waiting ' }, past: true });
  expect(await names()).toEqual(['Waiting 2']);
  expect(await tagged('waiting')).toBe(2);
  const [change] = await call('changes.list', { limit: 1 });
  expect(change).toMatchObject({ summary: 'made the rule “r” with the new tag “Waiting”', count: 2 });
  await call('changes.undo', {});
  expect(await names()).toEqual([]);
  expect(await call('rules.list', {})).toEqual([]);
  await call('changes.redo', {});
  expect(await names()).toEqual(['Waiting 2']);
  expect(await call('rules.list', {})).toEqual([rule]);
  expect(await tagged('waiting')).toBe(2);
  // The name of one that is there is that one.
  const same = await call('rules.save', { name: 's', query: 'time', tag: { name: 'waiting' } });
  expect(same.tag).toBe(rule.tag);
  // An old rule moved to a new tag goes back to the old one.
  await call('rules.save', { ...same, tag: { name: 'Soon' } });
  expect(await names()).toEqual(['Soon 0', 'Waiting 2']);
  await call('changes.undo', {});
  expect((await call('rules.list', {})).map(({ tag }) => tag)).toEqual([rule.tag, rule.tag]);
  await expect(call('rules.save', { name: 'n', query: 'x', tag: { name: ' ' } })).rejects.toMatchObject({
    place: { field: 'name' },
  });
});

test('a tag counts what is shown: less what an import brought that was taken back, and all of it again', async () => {
  const { call } = await openTestEngine();
  await call('mentions.remark', { text: 'late by word of mouth' });
  const file = join(mkdtempSync(join(tmpdir(), 'earshot-tags-')), 'said.csv');
  writeFileSync(file, 'id,text\n1,late one\n2,late two\n3,in time\n');
  const { id, added } = await call('imports.run', { file });
  expect(added).toBe(3);
  const { id: tag } = await call('tags.save', { name: 'waiting' });
  await call('tags.save', { name: 'empty' });
  await call('tags.apply', { tag, to: { query: 'late' } });
  const numbers = async () => (await call('tags.list', {})).map(({ name, mentions }) => `${name} ${mentions}`);
  expect(await numbers()).toEqual(['empty 0', 'waiting 3']);
  const taken = await call('imports.undo', { id: id ?? 0 });
  expect(await numbers()).toEqual(['empty 0', 'waiting 1']);
  await call('changes.undo', { id: taken.id });
  expect(await numbers()).toEqual(['empty 0', 'waiting 3']);
});

test('a rule is previewed before it is saved: how many, how many have the tag, the newest that have not', async () => {
  const { call } = await openTestEngine();
  for (const text of ['late again', 'late twice', 'in time']) await call('mentions.remark', { text });
  const { id } = await call('tags.save', { name: 'late "ones"' });
  expect(await call('rules.preview', { query: 'late' })).toMatchObject({ total: 2, tagged: 0 });
  await call('tags.apply', { tag: id, to: { query: 'twice' } });
  const preview = await call('rules.preview', { query: 'late OR time', tag: id });
  expect(preview).toMatchObject({ total: 3, tagged: 1 });
  expect(preview.mentions.map(({ text }) => text).sort()).toEqual(['in time', 'late again']);
  await call('rules.save', { name: 'r', query: 'late OR time', tag: id, past: true });
  expect(await call('rules.preview', { query: 'late OR time', tag: id })).toMatchObject({ total: 3, tagged: 3 });
  await expect(call('rules.preview', { query: ' ' })).rejects.toMatchObject({ place: { field: 'query' } });
  await expect(call('rules.preview', { query: '(' })).rejects.toMatchObject({ code: 'bad-query' });
});
