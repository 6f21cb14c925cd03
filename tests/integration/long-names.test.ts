// Names that no list could show are refused with a sentence that names the field; what was kept before may stay.
import { expect, test } from 'vitest';
import { openTestEngine } from '../support/engine.ts';

const longest = 'ñ'.repeat(200);
const tooLong = `${longest}x`;
const refused = {
  code: 'bad-argument',
  message: 'A name can have 200 characters and this one has 201: shorten it.',
  place: { field: 'name' },
};

test('a tag, a rule, a topic, a board, a mapping and an activity', async () => {
  const { call } = await openTestEngine();
  const mapping = { format: 'csv', columns: ['text'], options: {} };
  const tag = await call('tags.save', { name: 'short' });
  const rule = { query: 'late', tag: tag.id, past: false };
  for (const save of [
    (name: string) => call('tags.save', { name }),
    (name: string) => call('tags.save', { id: tag.id, name }),
    (name: string) => call('rules.save', { ...rule, name }),
    (name: string) => call('rules.save', { ...rule, name: 'Short', tag: { name } }),
    (name: string) => call('topics.save', { name, query: 'late' }),
    (name: string) => call('boards.save', { name, widgets: [] }),
    (name: string) => call('imports.save-mapping', { ...mapping, name }),
    (name: string) => call('series.add-activity', { name, from: '2026-03-01' }),
  ]) {
    await expect(save(tooLong)).rejects.toMatchObject(refused);
    await expect(save(` ${tooLong} `)).rejects.toMatchObject(refused);
  }
  expect(await call('tags.list', {})).toMatchObject([{ name: 'short' }]);
  await call('tags.save', { id: tag.id, name: ` ${longest} ` });
  await call('topics.save', { name: longest, query: 'late' });
  await call('boards.save', { name: longest, widgets: [] });
  expect(await call('tags.list', {})).toMatchObject([{ name: longest }]);
});

test('a source that came with a longer name keeps it while something else is changed', async () => {
  const { call } = await openTestEngine();
  const { id } = await call('sources.add', { kind: 'feed', name: tooLong, config: { url: 'https://example.org/a' } });
  expect(await call('sources.change', { id, name: tooLong, paused: true })).toMatchObject({ paused: true });
  await expect(call('sources.change', { id, name: `${tooLong}y` })).rejects.toMatchObject({
    ...refused,
    message: 'A name can have 200 characters and this one has 202: shorten it.',
  });
  expect(await call('sources.change', { id, name: longest })).toMatchObject({ name: longest });
});
