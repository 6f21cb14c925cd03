// What a chat leaves for a picture, a call or a deleted message is nothing anybody said: no words, no sentiment.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestEngine } from '../support/engine.ts';
import { makeFolder } from '../support/folder.ts';

const chat = `13/03/2025, 10:00 - Ana: <Media omitted>
13/03/2025, 10:01 - Luis: <Multimedia omitido>
13/03/2025, 10:02 - Ana: <Media weggelaten>
13/03/2025, 10:03 - Luis: This message was deleted
13/03/2025, 10:04 - Ana: IMG-20250313-WA0001.jpg (file attached)
13/03/2025, 10:05 - Ana: IMG-20250313-WA0002.jpg (file attached)
What a terrible kettle
13/03/2025, 10:06 - Luis: The kettle broke again, it is terrible
13/03/2025, 10:07 - Ana: Media omitted is what I read everywhere
`;

test('placeholders of a WhatsApp chat are not read, whatever their language; captions and words are', async () => {
  const { call, engine } = await openTestEngine();
  const file = join(makeFolder(), 'WhatsApp Chat with Neighbours.txt');
  writeFileSync(file, chat);
  await call('imports.run', { file });
  await engine.idle();
  const { mentions } = await call('mentions.search', { query: '', limit: 20 });
  const read = mentions.filter(({ sentiment }) => sentiment !== null).map(({ text }) => text);
  expect([mentions.length, read.toSorted()]).toEqual([
    8,
    ['Media omitted is what I read everywhere', 'The kettle broke again, it is terrible', 'What a terrible kettle'],
  ]);
  const words = await call('measures.compute', { measure: 'terms', query: 'has:author -sentiment:neutral', limit: 50 });
  expect(words.data.shape === 'terms' && words.data.terms.map(({ term }) => term)).toContain('kettle');
  const of = async (measure: string) => (await call('measures.compute', { measure, query: '', limit: 50 })).data;
  const terms = await of('terms');
  expect(terms.shape === 'terms' && terms.terms.find(({ term }) => /^omitted$/i.test(term))?.count).toBe(1);
  const [point] = await of('trend').then((data) => (data.shape === 'trend' ? data.points : []));
  expect([point?.total, (point?.negative ?? 0) + (point?.neutral ?? 0) + (point?.positive ?? 0)]).toEqual([8, 3]);
  expect((await call('measures.compute', { measure: 'sentiment-balance', query: '', limit: 1 })).excluded[0]).toBe(
    '5 without a label',
  );
  // None of it waits to be read any more, and the reader finds nothing in it either.
  expect(words.outdated).toBe(0);
  const placeholder = mentions.find(({ text }) => text === '<Multimedia omitido>');
  const detail = await call('mentions.get', { id: placeholder?.id ?? 0 });
  expect(detail).toMatchObject({ sentiment: null, intent: null, keywords: [], entities: [] });
});

test('what holds no words is in no sample: the model says nothing of it', async () => {
  const { call, engine } = await openTestEngine();
  const file = join(makeFolder(), 'WhatsApp Chat with Neighbours.txt');
  writeFileSync(file, chat);
  await call('imports.run', { file });
  await engine.idle();
  for (const facet of ['sentiment', 'intent'] as const) {
    for (const by of ['random', 'label'] as const) {
      const sample = await call('samples.draw', { facet, query: '', size: 20, by });
      const texts = (await call('samples.items', { id: sample.id })).map(({ mention }) => mention.text);
      expect(texts.toSorted(), `${facet} by ${by}`).toEqual([
        'Media omitted is what I read everywhere',
        'The kettle broke again, it is terrible',
        'What a terrible kettle',
      ]);
    }
  }
  const nothing = call('samples.draw', { facet: 'sentiment', query: '"message was deleted"', size: 20, by: 'random' });
  await expect(nothing).rejects.toMatchObject({ code: 'bad-argument' });
});
