// Topics by their names: what they find, how each mention names them, what they leave out, what is proposed.
import { expect, test } from 'vitest';
import type { Id, NameProposal, Term, Topic, TopicNames } from '../../src/contract/model.ts';
import { topicQuery } from '../../src/contract/topic-query.ts';
import { analyse } from '../../src/core/nlp/analyse.ts';
import { makeAnalysis } from '../support/analysed.ts';
import { openTestEngine } from '../support/engine.ts';
import { makeMention, noon } from '../support/mentions.ts';
import { openTestProject } from '../support/project.ts';

type Saved = Partial<TopicNames> & { query?: string; name?: string; id?: Id };

function openTopics() {
  const project = openTestProject();
  const { write, read, context } = project;
  let said = 0;
  return {
    ...project,
    /** Saves texts as heard one minute after the other, and has them analysed. */
    say: async (texts: readonly (string | Parameters<typeof makeMention>[0])[]): Promise<readonly Id[]> => {
      const mentions = texts.map((text) =>
        makeMention({ at: noon + 60_000 * said++, ...(typeof text === 'string' ? { text } : text) }),
      );
      const source = await project.addSource(`source ${said}`);
      const { added } = await project.save(source, mentions);
      const rows = added.map((id, index) => {
        const text = mentions[index]?.text ?? '';
        return { id, told: null, analysis: { ...makeAnalysis({}), terms: termsOf(text) }, likeness: [] };
      });
      await write['write.analysis']({ version: 1, rows }, context);
      return added;
    },
    topic: async ({ name = 'Mar Azul', query = '', id, ...names }: Saved): Promise<Topic> =>
      write['topics.save']({ ...(id === undefined ? {} : { id }), name, query, names }, context),
    list: async (): Promise<readonly Topic[]> => read['topics.list']({}, context),
    propose: async (names: Partial<TopicNames>): Promise<readonly NameProposal[]> =>
      read['topics.propose']({ names }, context),
  };
}

const termsOf = (text: string): readonly Term[] => analyse(text).terms;

const texts = [
  'Mar Azul gotea',
  'la mar-azul otra vez, mira marazul.example/ayuda',
  '@marazul_es no contesta',
  '#MarAzul y marazul',
  'mar asul, qué mal',
  'vacaciones en Mar Azul de plata',
  'nada que ver',
];

test('a topic of names finds what names it, and counts by what', async () => {
  const project = openTopics();
  await project.say(texts);
  const topic = await project.topic({
    names: [' Mar Azul', 'mar  ázul', 'Mar Azul'],
    handles: ['@marazul_es'],
    domains: ['https://www.marazul.example/'],
    misspellings: ['mar asul', 'marazul', 'Mar Azul'],
    exclusions: ['de plata'],
  });
  expect(topic).toMatchObject({
    query: '',
    names: {
      names: ['Mar Azul'],
      handles: ['marazul_es'],
      domains: ['marazul.example'],
      misspellings: ['mar asul', 'marazul'],
      exclusions: ['de plata'],
    },
    mentions: 5,
    byName: { name: 3, handle: 1, domain: 1, misspelling: 2 },
    several: 2,
    otherwise: 0,
  });
  expect(await project.find('topic:"mar azul"')).toEqual(texts.slice(0, 5).reverse());
  for (const [kind, count] of Object.entries(topic.byName)) {
    expect(await project.ids(`named:"Mar Azul/${kind}"`), kind).toHaveLength(count);
    expect(await project.ids(`named:${kind}`), kind).toHaveLength(count);
  }
  expect(await project.find('named:"mar azul/misspelling"')).toEqual(['mar asul, qué mal', '#MarAzul y marazul']);
  expect(await project.find(topicQuery(topic))).toEqual(await project.find('topic:"mar azul"'));
});

test('what is heard later is named too, as is what is written differently later', async () => {
  const project = openTopics();
  await project.topic({ names: ['Mar Azul'], handles: ['marazul'] });
  await project.say(texts);
  expect((await project.list())[0]).toMatchObject({ mentions: 5, byName: { name: 4, handle: 0 } });
  await project.say(['gracias @marazul']);
  expect((await project.list())[0]?.byName).toMatchObject({ name: 4, handle: 1 });
});

test('names and search together; exclusions leave out of both', async () => {
  const project = openTopics();
  await project.say(['mar azul', 'brisa gotea', 'brisa marina', 'mar azul marina', 'caleta']);
  const topic = await project.topic({ names: ['Mar Azul'], query: 'brisa OR caleta', exclusions: ['marina'] });
  expect(await project.find('topic:"mar azul"')).toEqual(['caleta', 'brisa gotea', 'mar azul']);
  expect(topic).toMatchObject({ mentions: 3, query: 'brisa OR caleta', byName: { name: 1 } });
});

test('the ways add up to all that is found: a handle that is the name, a longer one, and what only the search finds', async () => {
  const project = openTopics();
  await project.say([
    'united lost my bag',
    '@United lost my bag',
    '@mar_azul answers',
    'why, @united_airlines?',
    'see https://example.org/united/news',
    'united and @united again',
    'only the search: ual',
  ]);
  const topic = await project.topic({ name: 'United', names: ['United', 'Mar Azul'], query: 'ual' });
  expect(topic).toMatchObject({ mentions: 7, byName: { name: 2, handle: 3 }, several: 1, otherwise: 3 });
  const { byName, mentions, several, otherwise } = topic;
  expect(byName.name + byName.handle + byName.domain + byName.misspelling - several + otherwise).toBe(mentions);
  const none = ['name', 'handle', 'domain', 'misspelling'].map((kind) => `-named:"United/${kind}"`).join(' ');
  expect(await project.find(`topic:united ${none}`)).toEqual([
    'only the search: ual',
    'see https://example.org/united/news',
    'why, @united_airlines?',
  ]);
});

test('a topic that is only a search stays as it was', async () => {
  const project = openTopics();
  await project.say(texts);
  const topic = await project.write['topics.save']({ name: 'Azul', query: '"mar azul" OR marazul' }, project.context);
  expect(topic).toMatchObject({
    query: '"mar azul" OR marazul',
    names: { names: [], handles: [], domains: [], misspellings: [], exclusions: [] },
    mentions: 5,
    byName: { name: 0, handle: 0, domain: 0, misspelling: 0 },
  });
});

test('lists that are not given stay; those that are given replace', async () => {
  const project = openTopics();
  await project.say(texts);
  const { id } = await project.topic({ names: ['Mar Azul'], misspellings: ['mar asul'] });
  const renamed = await project.write['topics.save']({ id, name: 'Azul', query: '' }, project.context);
  expect(renamed).toMatchObject({ names: { names: ['Mar Azul'], misspellings: ['mar asul'] }, mentions: 4 });
  const fewer = await project.topic({ id, misspellings: [] });
  expect(fewer).toMatchObject({ names: { names: ['Mar Azul'], misspellings: [] }, mentions: 3 });
});

test('hidden mentions do not count', async () => {
  const project = openTopics();
  const source = await project.addSource('file');
  const found = { source, file: 'f.csv', sha256: 'x', format: 'csv', options: {}, started: noon };
  const { id } = await project.write['write.import']({ found }, project.context);
  await project.save(source, [makeMention({ text: 'mar azul' })], id);
  await project.say(['mar azul, otra vez']);
  await project.topic({ names: ['Mar Azul'] });
  await project.endImport(id, 1);
  await project.write['imports.undo']({ id }, project.context);
  expect((await project.list())[0]).toMatchObject({ mentions: 1, byName: { name: 1 } });
});

test('a topic that was removed comes back with what was said meanwhile', async () => {
  const project = openTopics();
  await project.say(texts);
  const { id } = await project.topic({ names: ['Mar Azul'], domains: ['marazul.example'] });
  await project.topic({ name: 'Wide', query: 'topic:"mar azul" OR nada' });
  await project.write['topics.remove']({ id }, project.context);
  expect((await project.list()).map((topic) => topic.name)).toEqual(['Wide']);
  await project.say(['en marazul.example no contestan']);
  await project.write['changes.undo']({}, project.context);
  expect((await project.list())[0]).toMatchObject({ mentions: 4, byName: { name: 3, domain: 2 } });
  expect(await project.ids('topic:wide')).toHaveLength(5);
});

test('topics that hold a topic, or ask how it is named, follow when its names change', async () => {
  const project = openTopics();
  await project.say(texts);
  const { id } = await project.topic({ names: ['Mar Azul'] });
  await project.topic({ name: 'By handle', query: 'named:"Mar Azul/handle"' });
  await project.topic({ name: 'Wide', query: 'topic:"mar azul" OR nada' });
  expect((await project.list()).map((topic) => topic.mentions)).toEqual([3, 0, 4]);
  await project.topic({ id, names: ['Mar Azul'], handles: ['marazul_es'] });
  expect((await project.list()).map((topic) => topic.mentions)).toEqual([4, 1, 5]);
  await expect(project.topic({ id, query: 'named:"Mar Azul/name"' })).rejects.toThrow(/own search/);
});

test('a topic whose search broke does not stop another from being saved', async () => {
  const project = openTopics();
  const tag = await project.write['tags.save']({ name: 'late' }, project.context);
  await project.topic({ name: 'Held', query: 'x' });
  await project.topic({ name: 'Holder', query: 'topic:held tag:late' });
  await project.write['tags.remove']({ id: tag.id }, project.context);
  await expect(project.topic({ id: 1, name: 'Held', query: 'y' })).resolves.toMatchObject({ query: 'y' });
});

test.each<[Saved, string, RegExp]>([
  [{}, 'names', /needs something to find/],
  [{ exclusions: ['air'] }, 'names', /needs something to find/],
  [{ names: ['…'] }, 'names', /no letter/],
  [{ names: ['x'.repeat(201)] }, 'names', /201 characters/],
  [{ handles: ['mar azul'] }, 'handles', /is no handle/],
  [{ handles: ['https://x.com/marazul'] }, 'handles', /is no handle/],
  [{ domains: ['facebook.com/marazul'] }, 'domains', /is no domain/],
  [{ domains: ['marazul'] }, 'domains', /is no domain/],
  [{ names: ['Delta'], exclusions: ['délta'] }, 'exclusions', /both a name and an exclusion/],
  [{ names: ['Mar Azul'], exclusions: ['azul'] }, 'exclusions', /part of “Mar Azul”/],
  [{ names: ['a'], misspellings: Array.from({ length: 500 }, (_, n) => `m${n}`) }, 'misspellings', /500 terms .* 501/],
  [{ names: ['a'], misspellings: Array.from({ length: 501 }, (_, n) => `m${n}`) }, 'misspellings', /500 misspellings/],
  [
    { exclusions: Array.from({ length: 90 }, (_, n) => `${'y'.repeat(120)}${n}`), query: 'a' },
    'exclusions',
    /10000 char/,
  ],
])('%j is refused at %s', async (given, field, message) => {
  const { topic } = openTopics();
  await expect(topic(given)).rejects.toThrow(
    expect.objectContaining({ message: expect.stringMatching(message), place: expect.objectContaining({ field }) }),
  );
});

test('proposals from what is written, each opening what it counts', async () => {
  const project = openTopics();
  await project.say([
    ...['mar asul gotea', 'mi mar asul', 'la marasul', 'maar azul', 'marazul', 'el marazul', '¿marazul?'],
    ...[
      '@marazul_es hola',
      '@marazul_es gracias',
      '#marazulfail',
      'mirad mar-azul.shop/x',
      'mal azul',
      'Mar Azul',
      'verde',
    ],
  ]);
  const proposals = await project.propose({ names: ['Mar Azul'], misspellings: ['maar azul'] });
  expect(proposals.map(({ kind, text, count }) => `${count} ${kind} ${text}`)).toEqual([
    // The search finds the word inside the handle too.
    '5 misspelling marazul',
    '2 handle @marazul_es',
    '2 misspelling mar asul',
    '1 name #marazulfail',
    '1 domain mar-azul.shop',
    '1 misspelling marasul',
  ]);
  expect(proposals.find(({ text }) => text === 'mar asul')?.says).toBe('a neighbouring key in “Mar Azul”');
  for (const { query, count } of proposals) expect(await project.ids(query)).toHaveLength(count);
  const listed = proposals.filter(({ kind }) => kind === 'misspelling').map(({ text }) => text);
  const after = await project.propose({
    names: ['Mar Azul'],
    misspellings: ['maar azul', ...listed],
    handles: ['marazul_es'],
  });
  expect(after.map(({ text }) => text)).toEqual(['#marazulfail', 'mar-azul.shop']);
  expect(await project.propose({})).toEqual([]);
});

test('a common word or one far more frequent than the name is not proposed', async () => {
  const project = openTopics();
  await project.say([
    'Volda is nice',
    ...Array.from({ length: 12 }, (_, n) => `volga flows ${n}`),
    'volta is a word',
    'voldaa broke',
    'great',
  ]);
  expect((await project.propose({ names: ['Volda'] })).map(({ text }) => text)).toEqual(['voldaa']);
  expect((await project.propose({ names: ['Greate'] })).map(({ text }) => text)).toEqual([]);
});

test('through the engine, over its threads', async () => {
  const { call } = await openTestEngine();
  await call('mentions.remark', { text: 'la Nordwitt gotea, dice @nordwit_nl' });
  await call('mentions.remark', { text: 'Nordwit bien' });
  await expect
    .poll(async () => (await call('topics.propose', { names: { names: ['Nordwit'] } })).map(({ text }) => text))
    .toEqual(['@nordwit_nl', 'nordwitt']);
  const topic = await call('topics.save', {
    name: 'Nordwit',
    query: '',
    names: { names: ['Nordwit'], handles: ['nordwit_nl'] },
  });
  expect(topic).toMatchObject({ mentions: 2, byName: { name: 1, handle: 1 } });
});

test('making and changing a topic are taken back and done again, and what it finds follows', async () => {
  const { call } = await openTestEngine();
  const changed = async () => (await call('changes.list', { limit: 9 })).map((change) => change.summary);
  await call('mentions.remark', { text: 'The oven is cold' });
  const { id } = await call('topics.save', { name: 'Heat', query: 'oven', scope: 'brand' });
  await call('topics.save', { id, name: 'Heat', query: 'oven' });
  await call('topics.save', { id, name: 'Ovens', query: 'hob', names: { names: ['Mar Azul'] } });
  expect((await changed()).slice(0, -1)).toEqual(['changed the topic “Heat”', 'made the topic “Heat”']);
  const heat = async () => (await call('topics.list', {}))[0];
  expect(await heat()).toMatchObject({ name: 'Ovens', mentions: 0 });

  await call('changes.undo', {});
  expect(await heat()).toMatchObject({ id, name: 'Heat', query: 'oven', scope: 'brand', mentions: 1 });
  await call('changes.redo', {});
  expect(await heat()).toMatchObject({ name: 'Ovens', query: 'hob', names: { names: ['Mar Azul'] }, mentions: 0 });
  await call('changes.undo', {});
  await call('changes.undo', {});
  expect(await heat()).toBeUndefined();
  await call('changes.redo', {});
  expect(await heat()).toMatchObject({ id, name: 'Heat', mentions: 1 });
});
