// A person against the model: overruling every label, learning from it, suggested tags, samples to test on.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Id } from '../../src/contract/model.ts';
import { createRandom } from '../../src/core/measures/random.ts';
import { openTestEngine, type TestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

async function engineWith(texts: readonly string[]): Promise<TestEngine> {
  const file = join(makeFolder(), 'said.jsonl');
  const rows = texts.map((text, id) => ({ id, text, author: `A${id % 7}`, published: `2026-09-0${1 + (id % 9)}` }));
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  const opened = await openTestEngine();
  await opened.call('imports.run', { file });
  await opened.engine.idle();
  return opened;
}

const idsOf = async ({ call }: TestEngine, query: string): Promise<Id[]> =>
  (await call('mentions.search', { query, limit: 1000 })).mentions.map((mention) => mention.id);

test('every label can be overruled, says so, is found by it, undone, and given back to the model', async () => {
  const opened = await engineWith(['The kettle leaks and nobody answers.', 'Lovely shop.']);
  const { call, engine } = opened;
  const [id = 0] = await idsOf(opened, 'kettle');
  const to = { ids: [id] };
  const wishes = [
    ['sentiment', 'positive', 'sentiment:positive kettle'],
    ['intent', 'suggestion', 'intent:suggestion'],
    ['irony', 'yes', 'is:irony'],
    ['purchase', 'yes', 'is:purchase'],
    ['churn', 'yes', 'is:churn'],
    ['public', 'yes', 'is:public'],
    ['risk', '90', 'risk:90'],
    ['language', 'nl', 'lang:nl'],
  ] as const;
  for (const [facet, value, query] of wishes) {
    await call('labels.set', { facet, value, to });
    expect(await idsOf(opened, query), facet).toEqual([id]);
    expect((await call('mentions.get', { id })).setBy[facet]).toMatchObject({ kind: 'person' });
    await call('changes.undo', {});
    expect(await idsOf(opened, query), facet).toEqual([]);
    await call('labels.set', { facet, value, to });
    await call('labels.set', { facet, value: null, to });
    await engine.idle();
    expect(await idsOf(opened, query), facet).toEqual([]);
    expect((await call('mentions.get', { id })).setBy[facet]?.kind, facet).not.toBe('person');
  }
  expect(await idsOf(opened, 'is:corrected')).toEqual([]);
});

test.each([
  ['sentiment', 'glad'],
  ['intent', 'shopping'],
  ['irony', 'perhaps'],
  ['risk', '101'],
  ['language', 'Dutch'],
] as const)('%s cannot be %j', async (facet, value) => {
  const opened = await engineWith(['One.']);
  await expect(opened.call('labels.set', { facet, value, to: { query: '' } })).rejects.toMatchObject({
    code: 'bad-argument',
  });
});

test('corrections teach an adjustment that can be read, switched off and reset', async () => {
  const shops = Array.from({ length: 15 }, (_, at) => `The blorp in shop ${at} was there on ${at} May.`);
  const others = Array.from({ length: 15 }, (_, at) => `The table in shop ${at} was there on ${at} May.`);
  const opened = await engineWith([...shops, ...others, 'Another blorp came today.']);
  const { call, engine } = opened;
  await expect(call('learn.train', {})).rejects.toMatchObject({ code: 'bad-argument' });
  await expect(call('learn.switch', { on: true })).rejects.toMatchObject({ code: 'bad-argument' });
  const taught = await idsOf(opened, 'blorp -another');
  await call('labels.set', { facet: 'sentiment', value: 'positive', to: { ids: taught } });
  await call('labels.set', { facet: 'sentiment', value: 'neutral', to: { query: 'table' } });

  const learned = await call('learn.train', {});
  await engine.idle();
  expect(learned).toMatchObject({ on: true, corrections: 30, trained: { corrections: 30 } });
  expect(learned.words[0]).toMatchObject({ word: 'blorp', language: 'en', count: 15 });
  expect(learned.after?.value).toBeGreaterThan(learned.before?.value ?? 1);
  expect(await idsOf(opened, 'blorp another sentiment:positive')).toHaveLength(1);
  expect(await idsOf(opened, learned.correctionsQuery)).toHaveLength(30);
  const [id = 0] = await idsOf(opened, 'another');
  const { sentimentReading } = await call('mentions.get', { id });
  expect(sentimentReading.because.map((reason) => reason.text)).toContain('blorp');

  await call('learn.switch', { on: false });
  await engine.idle();
  expect(await idsOf(opened, 'blorp another sentiment:positive')).toEqual([]);
  expect(await call('learn.reset', {})).toMatchObject({ on: false, trained: null, words: [], corrections: 30 });
});

test('a tag is suggested where it is missing, with its measured precision and recall', async () => {
  // Varied enough that none is taken for a copy of another.
  const random = createRandom(5);
  const noise = () => Array.from({ length: 8 }, () => `w${Math.floor(random() * 90)}x`).join(' ');
  const late = Array.from({ length: 24 }, () => `parcel late ${noise()}`);
  const fine = Array.from({ length: 60 }, () => `breakfast ${noise()}`);
  const opened = await engineWith([...late, ...fine]);
  const { call } = opened;
  const tag = await call('tags.save', { name: 'delivery' });
  const parcels = await idsOf(opened, 'parcel');
  await call('tags.apply', { tag: tag.id, to: { ids: parcels.slice(0, 4) } });
  await expect(call('tags.suggest', { tag: tag.id })).rejects.toMatchObject({ code: 'bad-argument' });
  await call('tags.apply', { tag: tag.id, to: { ids: parcels.slice(0, 16) } });
  const { suggestions, precision, recall, examples } = await call('tags.suggest', { tag: tag.id, limit: 5 });
  expect(examples).toBe(16);
  expect(suggestions.map(({ mention }) => parcels.includes(mention.id))).toEqual([true, true, true, true, true]);
  expect(suggestions.every(({ mention }) => !mention.tags.includes(tag.id))).toBe(true);
  expect(suggestions[0]?.because.join(' ')).toMatch(/parcel|late/);
  for (const { low, value, high } of [precision, recall]) {
    expect(low).toBeLessThanOrEqual(value);
    expect(value).toBeLessThanOrEqual(high);
  }
});

test('a sample hides what the model said until it is labelled, and its cells open their mentions', async () => {
  const good = Array.from({ length: 12 }, (_, at) => `Excellent service number ${at}, thank you.`);
  const bad = Array.from({ length: 12 }, (_, at) => `Terrible service number ${at}, never again.`);
  const opened = await engineWith([...good, ...bad]);
  const { call } = opened;
  const sample = await call('samples.draw', { facet: 'sentiment', query: '', size: 10, by: 'label' });
  expect(sample).toMatchObject({ size: 10, labelled: 0, facet: 'sentiment', name: 'Sentiment 1' });
  const items = await call('samples.items', { id: sample.id });
  expect(items.every((item) => item.predicted === null && item.label === null)).toBe(true);
  for (const [at, { mention }] of items.entries()) {
    const label = at === 0 ? 'neutral' : mention.text.startsWith('Excellent') ? 'positive' : 'negative';
    const labelled = await call('samples.label', { id: sample.id, mention: mention.id, label });
    expect(labelled).toMatchObject({ label, predicted: expect.stringMatching(/positive|negative|neutral/) });
  }
  const { groups, sample: after } = await call('samples.results', { id: sample.id });
  expect(after.labelled).toBe(10);
  const [all] = groups;
  expect(all?.n).toBe(10);
  for (const [row, actual] of (all?.labels ?? []).entries()) {
    for (const [column, predicted] of (all?.labels ?? []).entries()) {
      const found = await idsOf(opened, `sample:"${sample.id}/${actual.label}/${predicted.label}"`);
      expect(found).toHaveLength(all?.confusion[row]?.[column] ?? -1);
    }
  }
  const change = await call('samples.apply', { id: sample.id });
  expect(change.count).toBeGreaterThanOrEqual(1);
  expect(await idsOf(opened, 'is:corrected')).toHaveLength(change.count);
  await call('changes.undo', {});
  expect(await idsOf(opened, 'is:corrected')).toEqual([]);
  await call('samples.remove', { id: sample.id });
  expect(await call('samples.list', {})).toEqual([]);
  await expect(
    call('samples.draw', { facet: 'intent', query: 'nothing-like-it', size: 5, by: 'random' }),
  ).rejects.toMatchObject({
    code: 'bad-argument',
  });
});
