// What a project keeps and finds again: identity, copies, order, tags, labels, topics, rules, undo.
import { expect, test } from 'vitest';
import { EarshotError } from '../../src/contract/errors.ts';
import type { SentimentLabel } from '../../src/contract/model.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { makeMention, minute, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

const analysis = (language: string, sentiment: SentimentLabel, words: string[] = []) =>
  makeAnalysis({ language, sentiment, words });

test('a mention is kept once, however often it is read', async () => {
  const project = openTestProject();
  const source = await project.addSource('a');
  const mentions = [makeMention({ text: 'one' }), makeMention({ text: 'two' })];
  expect(await project.save(source, mentions)).toMatchObject({ known: 0, duplicates: 0 });
  expect(await project.save(source, mentions)).toMatchObject({ added: [], known: 2 });
  expect(await project.find('')).toHaveLength(2);
});

test('newest first follows publication, not the order of arrival', async () => {
  const project = openTestProject();
  const source = await project.addSource('a');
  await project.save(source, [
    makeMention({ text: 'middle', at: noon }),
    makeMention({ text: 'newest', at: noon + minute }),
    makeMention({ text: 'oldest', at: noon - minute }),
  ]);
  expect(await project.find('')).toEqual(['newest', 'middle', 'oldest']);
});

test('a hundred mentions of one second all get ids, in order, and are found by date', async () => {
  const project = openTestProject();
  const source = await project.addSource('a');
  const mentions = Array.from({ length: 150 }, (_, index) => makeMention({ text: `text ${index}` }));
  await project.save(source, mentions);
  expect(await project.ids('since:2026-09-15T14:00 until:2026-09-15T14:00')).toHaveLength(150);
});

test('the same author, text and minute is a copy; two people saying the same few words are not', async () => {
  const project = openTestProject();
  const source = await project.addSource('a');
  const saved = await project.save(source, [
    makeMention({ text: 'thanks', by: 'Ana', externalId: '1' }),
    makeMention({ text: 'thanks', by: 'Ana', externalId: '2', at: noon + 10_000 }),
    makeMention({ text: 'thanks', by: 'Ben', externalId: '3' }),
    makeMention({ text: 'thanks', by: 'Ana', externalId: '4', at: noon + 2 * minute }),
  ]);
  expect(saved.duplicates).toBe(1);
  expect(await project.find('is:duplicate')).toEqual(['thanks']);
});

test('the same page from another source is a copy, tracking or not; several comments on one page are not', async () => {
  const project = openTestProject();
  const blog = await project.addSource('blog');
  const social = await project.addSource('social');
  await project.save(blog, [
    makeMention({ text: 'the whole article', url: 'https://www.news.example/a/1?utm_source=x' }),
  ]);
  expect(
    await project.save(social, [makeMention({ text: 'a summary', url: 'http://news.example/a/1/#top' })]),
  ).toMatchObject({ duplicates: 1 });
  const page = 'https://shop.example/product/7';
  await project.save(blog, [makeMention({ text: 'r1', url: page }), makeMention({ text: 'r2', url: page })]);
  expect(await project.save(social, [makeMention({ text: 'r3', url: page })])).toMatchObject({ duplicates: 0 });
});

test('who shares a post shares the post, and none of the comments WordPress has on its page', async () => {
  const project = openTestProject();
  const blog = await project.addSource('blog');
  const social = await project.addSource('social');
  const page = 'https://blog.example/jug';
  await project.save(blog, [
    makeMention({ text: 'the whole post', url: page }),
    makeMention({ text: 'mine leaks', url: `${page}/#comment-7` }),
    makeMention({ text: 'so does mine', url: `${page}/#comment-8` }),
  ]);
  await project.save(social, [makeMention({ text: 'read this', url: `${page}?utm_source=piola` })]);
  await project.save(social, [makeMention({ text: 'and this', url: `${page}#comment-8` })]);
  expect(await project.find('is:duplicate')).toEqual(['and this', 'read this']);
});

test('a long text in two sources is a copy and both can be opened from each other', async () => {
  const project = openTestProject();
  const text =
    'The delivery partner of the brand has called a strike for the last week of September in four countries.';
  await project.save(await project.addSource('a'), [makeMention({ text })]);
  await project.save(await project.addSource('b'), [makeMention({ text: text.toUpperCase(), externalId: 'x' })]);
  const [copy] = await project.ids('is:duplicate');
  const detail = await project.read['read.mention']({ id: copy ?? 0 }, project.context);
  expect(detail.alsoIn.map((mention) => mention.text)).toEqual([text]);
});

test('tagging by query, taking off and undoing each leave exactly the tags they should', async () => {
  const project = openTestProject();
  const source = await project.addSource('a');
  await project.save(
    source,
    ['red one', 'red two', 'blue'].map((text) => makeMention({ text })),
  );
  const { write, context } = project;
  const tag = await write['tags.save']({ name: 'colour' }, context);
  const [one] = await project.ids('one');
  await write['tags.apply']({ tag: tag.id, to: { ids: [one ?? 0] } }, context);
  const change = await write['tags.apply']({ tag: tag.id, to: { query: 'red' } }, context);
  expect(change.count).toBe(1);
  expect((await project.find('tag:colour')).sort()).toEqual(['red one', 'red two']);
  await write['changes.undo']({ id: change.id }, context);
  expect(await project.find('tag:colour')).toEqual(['red one']);
  await write['tags.unapply']({ tag: tag.id, to: { query: '' } }, context);
  expect(await project.find('tag:colour')).toEqual([]);
  await write['changes.undo']({}, context);
  expect(await project.find('tag:colour')).toEqual(['red one']);
});

test('a person outranks the model, a new analysis does not overwrite it, and undo gives it back', async () => {
  const project = openTestProject();
  const { write, context } = project;
  await project.save(await project.addSource('a'), [makeMention({ text: 'fine' })]);
  const [id = 0] = await project.ids('');
  await write['write.analysis'](
    { version: 1, rows: [{ id, told: null, analysis: analysis('en', 'positive'), likeness: [] }] },
    context,
  );
  await write['labels.set']({ facet: 'sentiment', value: 'negative', to: { ids: [id] } }, context);
  await write['write.analysis'](
    { version: 2, rows: [{ id, told: null, analysis: analysis('en', 'neutral'), likeness: [] }] },
    context,
  );
  expect(await project.read['read.mention']({ id }, context)).toMatchObject({
    sentiment: 'negative',
    setBy: { sentiment: { kind: 'person' } },
  });
  await write['changes.undo']({}, context);
  expect(await project.read['read.mention']({ id }, context)).toMatchObject({ sentiment: 'positive', setBy: {} });
  const again = { id, told: null, analysis: analysis('en', 'neutral'), likeness: [] };
  expect(await project.read['read.count-pending']({ version: 2 }, context), 'the model reads it again').toBe(1);
  await write['write.analysis']({ version: 2, rows: [again] }, context);
  expect(await project.read['read.mention']({ id }, context)).toMatchObject({
    sentiment: 'neutral',
    setBy: { sentiment: { kind: 'model' } },
  });
});

test('topics take in what is analysed later and what is tagged later; rules tag and say so', async () => {
  const project = openTestProject();
  const { write, context } = project;
  const tag = await write['tags.save']({ name: 'delivery' }, context);
  await write['topics.save']({ name: 'Parcels', query: 'parcel', scope: 'industry' }, context);
  await write['topics.save']({ name: 'Delivery talk', query: 'tag:delivery -lang:nl' }, context);
  await write['rules.save']({ name: 'Words', query: 'parcel OR courier', tag: tag.id }, context);
  await project.save(
    await project.addSource('a'),
    ['a parcel', 'a courier', 'tea'].map((text) => makeMention({ text })),
  );
  const ids = await project.ids('');
  const result = await write['write.analysis'](
    { version: 1, rows: ids.map((id) => ({ id, told: null, analysis: analysis('en', 'neutral'), likeness: [] })) },
    context,
  );
  expect(result.tagged).toBe(2);
  expect(await project.find('topic:parcels')).toEqual(['a parcel']);
  expect(await project.find('topic:"delivery talk"')).toEqual(expect.arrayContaining(['a parcel', 'a courier']));
  await write['labels.set']({ facet: 'language', value: 'nl', to: { query: 'parcel' } }, context);
  expect(await project.find('topic:"delivery talk"')).toEqual(['a courier']);
  const [parcel = 0] = await project.ids('parcel');
  expect((await project.read['read.mention']({ id: parcel }, context)).tagSettings[0]?.by).toMatchObject({
    kind: 'rule',
    name: 'Words',
  });
});

test('a topic cannot hold itself, by whatever way', async () => {
  const { write, context } = openTestProject();
  const first = await write['topics.save']({ name: 'First', query: 'a' }, context);
  await write['topics.save']({ name: 'Second', query: 'topic:first OR b' }, context);
  await expect(async () =>
    write['topics.save']({ id: first.id, name: 'First', query: 'topic:second' }, context),
  ).rejects.toThrow(/own search/);
});

test.each(['since:P7D', 'date:yesterday', 'date:2026..today', 'until:last-7-days'])(
  'a topic with dates that move is refused, at the place: %s',
  async (date) => {
    const { write, context } = openTestProject();
    await expect(async () => write['topics.save']({ name: 'Now', query: `a ${date}` }, context)).rejects.toThrow(
      expect.objectContaining({ code: 'bad-query', place: expect.objectContaining({ at: 2 }) }),
    );
  },
);

test('an import can be taken back whole, and brought back', async () => {
  const project = openTestProject();
  const { write, context } = project;
  const source = await project.addSource('file');
  const found = { source, file: 'f.csv', sha256: 'x', format: 'csv', options: {}, started: noon };
  const { id } = await write['write.import']({ found }, context);
  await project.save(source, [makeMention({ text: 'one' }), makeMention({ text: 'two' })], id);
  await project.endImport(id, 2);
  await write['imports.undo']({ id }, context);
  expect(await project.find('')).toEqual([]);
  await write['changes.undo']({}, context);
  expect(await project.find('')).toHaveLength(2);
});

test('attributes are searchable by name, whatever their case and accents', async () => {
  const project = openTestProject();
  await project.save(await project.addSource('a'), [
    makeMention({ text: 'late', attributes: { Airline: 'Délta', Seat: '12A' } }),
    makeMention({ text: 'soon', attributes: { Airline: 'United' } }),
  ]);
  expect(await project.find('airline:delta')).toEqual(['late']);
  const facets = await project.read['mentions.facets']({ query: '' }, project.context);
  expect(facets.find((facet) => facet.id === 'attribute:airline')).toMatchObject({
    label: 'Airline',
    values: [{ count: 1 }, { count: 1 }],
  });
});

test('measures open exactly what they count', async () => {
  const project = openTestProject();
  const { write, context } = project;
  await write['topics.save']({ name: 'Ours', query: 'marea', scope: 'brand' }, context);
  await write['topics.save']({ name: 'Theirs', query: 'nordwit', scope: 'competitor' }, context);
  const texts = ['marea washes', 'marea leaks', 'nordwit washes', 'tea'];
  await project.save(
    await project.addSource('a'),
    texts.map((text, index) => makeMention({ text, by: `P${index % 2}`, at: noon + index * 86_400_000 })),
  );
  const rows = (await project.ids('')).map((id, index) => ({
    id,
    told: null,
    analysis: analysis(index % 2 ? 'es' : 'en', index % 2 ? 'negative' : 'positive', ['w', `x${index}`]),
    likeness: [],
  }));
  await write['write.analysis']({ version: 1, rows }, context);
  for (const measure of [
    'trend',
    'terms',
    'share-of-voice',
    'sentiment',
    'languages',
    'sources',
    'authors',
    'topics',
  ]) {
    const { data } = (await project.read['count.measure']({ measure, query: '-tea' }, context)).result;
    const parts =
      data.shape === 'trend'
        ? data.points.map((p) => [p.total, p.query] as const)
        : data.shape === 'shares'
          ? data.rows.map((r) => [r.count, r.query] as const)
          : data.shape === 'sentiment'
            ? data.rows.map((r) => [r.n, r.query] as const)
            : [];
    if (data.shape !== 'terms') expect(parts.length, measure).toBeGreaterThan(0);
    for (const [count, query] of parts)
      expect([measure, query, (await project.ids(query)).length]).toEqual([measure, query, count]);
  }
});

test('a measure that was cancelled while it waited for its turn is not counted', async () => {
  const { read, context } = openTestProject();
  const stopping = new AbortController();
  const counted = read['count.measure']({ measure: 'trend', query: '' }, { ...context, signal: stopping.signal });
  stopping.abort(new EarshotError('cancelled', 'Cancelled.'));
  await expect(counted).rejects.toMatchObject({ code: 'cancelled' });
});

test('a cloud leaves out what was asked for and the brand’s own name, and says so', async () => {
  const project = openTestProject();
  const { write, context } = project;
  await write['topics.save']({ name: 'Mar Azúl', query: '"mar azul"', scope: 'brand' }, context);
  await write['topics.save']({ name: 'Parcels', query: 'parcel*' }, context);
  await project.save(await project.addSource('a'), [makeMention({ text: 'mar azul lost two parcels' })]);
  const [id = 0] = await project.ids('');
  const words = ['mar', 'azul', 'marazul', 'lost', 'parcels'];
  await write['write.analysis'](
    { version: 1, rows: [{ id, told: null, analysis: analysis('en', 'neutral', words), likeness: [] }] },
    context,
  );
  const left = async (query: string) => {
    const { data, excluded } = (await project.read['count.measure']({ measure: 'terms', query }, context)).result;
    return { terms: data.shape === 'terms' ? data.terms.map((term) => term.term) : [], said: excluded.length > 2 };
  };
  expect(await left('')).toEqual({ terms: ['lost', 'parcels'], said: true });
  expect(await left('topic:parcels -tea')).toEqual({ terms: ['lost'], said: true });
  expect(await left('parcels NEAR two')).toEqual({ terms: ['lost'], said: true });
  expect(await left('*arc*ls')).toEqual({ terms: ['lost'], said: true });
  expect(await left('case:lost /parcels?/')).toEqual({ terms: ['parcels'], said: true });
});

test('a name taken meanwhile makes undo of a removal say so', async () => {
  const { write, context } = openTestProject();
  const tag = await write['tags.save']({ name: 'one' }, context);
  const { id } = await write['tags.remove']({ id: tag.id }, context);
  await write['tags.save']({ name: 'One' }, context);
  await expect(async () => write['changes.undo']({ id }, context)).rejects.toThrow(/taken this name/);
});
