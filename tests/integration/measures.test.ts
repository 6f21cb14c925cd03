// Every number of a measure opens exactly the mentions it counts, by the search that stands beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineApi } from '../../src/contract/api.ts';
import type { MeasureData } from '../../src/contract/measures.ts';
import { createEngine, type Engine } from '../../src/core/engine.ts';

const begin = Date.UTC(2026, 7, 1, 9);
const hour = 3_600_000;

/** Nearly the same by three people, once more by one of them, and a copy of another source's page. */
const chain =
  'Copy and paste this: Mar Azul will charge five euros a month for the app from next week unless a thousand of us complain today';

/** Text, author, hours after the beginning. Words, hashtags and handles that are written alike are on purpose. */
function writeMentions(): { text: string; author: string; at: number }[] {
  const mentions: { text: string; author: string; at: number }[] = [];
  const say = (at: number, author: string, ...texts: string[]) => {
    for (const text of texts) mentions.push({ text, author, at: begin + at * hour });
  };
  for (let index = 0; index < 60; index++) {
    const pick = (...words: string[]) => words[Math.floor(index / 3) % words.length] ?? '';
    const other = (...words: string[]) => words[(index * 7) % words.length] ?? '';
    say(
      8 * index,
      `Ana ${index % 9}`,
      `${other('The delivery', 'Your delivery', 'Home delivery')} of my ${pick('kettle', 'teapot', 'grinder', 'jug')} is late ${other('again', 'since Monday', 'for a week', 'as ever')}, ${pick('the parcel is lost', 'nobody knows where the parcel is', 'the courier lost the parcel')}`,
      `${pick('Lovely', 'Great', 'Excellent')} coffee from this coffee maker, ${other('the lid closes well', 'the jug is pretty', 'my mother loves the colour', 'worth every euro', 'quiet too')}`,
    );
    say(
      8 * index + 2,
      `Cleo ${index % 5}`,
      `@delivery the app ${pick('crashes', 'freezes', 'hangs')} when I open ${other('my account', 'the cart', 'settings', 'my orders')}, ${pick('login fails', 'cannot login', 'the login screen is empty')} ${other('#login', '#app', '#delivery', '')}`,
      `La cafetera ${pick('pierde agua', 'gotea mucho', 'deja agua en la mesa')} y la tapa ${other('no cierra bien', 'se ha roto', 'baila', 'es un desastre')}`,
      `El envío ${pick('llegó tarde', 'tardó nueve días', 'no llega')} y la caja ${other('estaba rota', 'venía abierta', 'mojada', 'aplastada')} ${pick('#envío', '', '#tarde')}`,
    );
  }
  for (let index = 0; index < 24; index++) {
    const pick = (...words: string[]) => words[index % words.length] ?? '';
    say(
      410 + 3 * index,
      `Recent ${index}`,
      `${pick('Smoke comes out of', 'There is smoke in', 'Black smoke from')} the new ${pick('kettle', 'teapot')}, ${pick('recall it', 'when is the recall', 'a recall please', 'no recall yet', 'waiting for the recall')} ${pick('#Recall', '', '#smoke')}`,
    );
  }
  say(30, 'Q1', 'When will my order be delivered?');
  say(31, 'Q2', 'Hi, any idea when my parcel arrives? Ordered it on Tuesday');
  say(32, 'Q3', 'Where is my package? It should be here by now');
  say(33, 'Q4', 'When will my order be delivered?');
  say(34, 'Q5', 'Do you open on Sundays?');
  say(35, 'Q6', 'What time do you open on Saturday?');
  say(36, 'P1', '¿Cuándo llega mi pedido?');
  say(37, 'P2', '¿Cuándo me entregan el paquete?');
  say(38, 'P3', '¿Tienen garantía las teteras?');
  say(50, 'Chain 1', chain);
  say(60, 'Chain 2', `${chain}!!!`);
  say(70, 'Chain 3', `RT @chain1: ${chain}`);
  say(80, 'Chain 3', `${chain}.`);
  // One emoji in two skin tones, one that is part of another, a hashtag that is a word as well.
  say(85, 'Hands', 'Strong as ever 💪🏾', 'Strong 💪🏻 and again 💪🏾', 'Oh no 🤦🏻‍♂️ again', 'Oh 🤦 well');
  say(86, 'Signs', 'El #electrodoméstico', 'Un electrodomestico y ☕️', 'Otro café ☕');
  // Words within words, as clouds count them: one with a hyphen, an apostrophe, dots, long or accented is one word.
  say(
    87,
    'Desk',
    'Check the kettle',
    'The check-in was slow',
    'At check-in again',
    'Check-out at noon #check',
    '@check',
  );
  say(
    88,
    'Desk',
    "L'hôtel d'Annecy",
    'The hotel’s kettle',
    'Un hôtel cher',
    'Hotel hotel',
    'The U.S.A. and the USA shop',
  );
  say(
    89,
    'Desk',
    'Coooool kettle #coooool',
    'Cool kettle #Cool',
    'www.check.example is down',
    'Tod@s contentos, todos',
  );
  say(90, 'Odd', 'extraordinary circumlocution notwithstanding perspicacious '.repeat(30));
  return mentions;
}

const folder = mkdtempSync(join(tmpdir(), 'earshot-measures-'));
let engine: Engine;

beforeAll(async () => {
  const lines = writeMentions().map(({ text, author, at }, id) =>
    JSON.stringify({ id, text, author, published: new Date(at).toISOString() }),
  );
  writeFileSync(join(folder, 'mentions.jsonl'), lines.join('\n'));
  engine = await createEngine({
    file: join(folder, 'measures.earshot'),
    threads: new URL('../../src/core/threads/thread.ts', import.meta.url),
    version: '0.0.0-test',
    create: { name: 'Test', zone: 'UTC' },
  });
  await call('imports.run', { file: join(folder, 'mentions.jsonl') });
  await engine.idle();
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call<K extends keyof EngineApi>(method: K, params: Parameters<EngineApi[K]>[0]) {
  const answer = await engine.handlers[method](params as never, { signal: new AbortController().signal });
  return answer as ReturnType<EngineApi[K]>;
}

/** What each row says it counts, and the search that should open it. */
function statements(data: MeasureData): { says: string; count: number; query: string }[] {
  switch (data.shape) {
    case 'keyness':
      return data.rows.map((row) => ({
        says: row.term,
        count: row.logRatio > 0 ? row.here : row.there,
        query: row.query,
      }));
    case 'network':
      return [
        ...data.nodes.map((node) => ({ says: node.term, count: node.count, query: node.query })),
        ...data.edges.map((edge) => ({
          says: `${data.nodes[edge.from]?.term} + ${data.nodes[edge.to]?.term}`,
          count: edge.count,
          query: edge.query,
        })),
      ];
    case 'emerging':
      return data.rows.map((row) => ({ says: row.term, count: row.recent, query: row.query }));
    case 'collocates':
      return data.rows.map((row) => ({ says: row.term, count: row.mentions, query: row.query }));
    case 'clusters':
      return data.rows.map((row) => ({ says: row.text, count: row.count, query: row.query }));
    case 'themes':
      return data.rows.map((row) => ({ says: row.words.join(' '), count: row.count, query: row.query }));
    case 'influencers':
      return data.rows.map((row) => ({ says: row.author, count: row.mentions, query: row.query }));
    case 'outliers':
      return data.rows.map((row) => ({ says: row.text, count: 1, query: row.query }));
    case 'terms':
      return data.terms.map((row) => ({ says: row.term, count: row.count, query: row.query }));
    case 'trend':
      return data.points.flatMap(({ beside, ...point }) =>
        [point, ...(beside ? [beside] : [])].map((each) => ({
          says: each.start,
          count: each.total,
          query: each.query,
        })),
      );
    case 'aspects':
      return data.rows.flatMap((row) => [
        { says: `+${row.aspect}`, count: row.praised, query: row.praisedQuery },
        { says: `-${row.aspect}`, count: row.criticised, query: row.criticisedQuery },
      ]);
    default:
      return [];
  }
}

async function openAll(data: MeasureData) {
  const stated = statements(data);
  const opened = [];
  for (const { says, query } of stated)
    opened.push({ says, query, count: (await call('mentions.search', { query, limit: 0 })).total });
  return { stated: stated.map(({ says, query, count }) => ({ says, query, count })), opened };
}

test.each([
  { measure: 'keyness', query: 'lang:en', against: 'lang:es' },
  { measure: 'keyness', query: 'kettle' },
  { measure: 'cooccurrence', query: '' },
  { measure: 'cooccurrence', query: 'lang:es' },
  { measure: 'emerging', query: '' },
  { measure: 'emerging', query: 'kettle OR tetera' },
  { measure: 'questions', query: '' },
  { measure: 'questions', query: 'lang:en -author:Q4' },
  { measure: 'repeated', query: '' },
  { measure: 'repeated', query: '-author:"Chain 1"' },
  { measure: 'themes', query: '' },
  { measure: 'themes', query: 'lang:es OR kettle' },
  { measure: 'aspects', query: '' },
  { measure: 'influencers', query: '' },
  { measure: 'influencers', query: 'lang:es' },
  { measure: 'outliers', query: '' },
  { measure: 'lemmas', query: '' },
  { measure: 'lemmas', query: 'lang:es OR kettle' },
  { measure: 'phrases', query: '' },
  { measure: 'terms', query: '' },
  { measure: 'terms', query: 'lang:es' },
  { measure: 'terms', query: 'author:Desk OR author:Signs', limit: 200 },
  { measure: 'keyness', query: 'author:Desk', limit: 200 },
  { measure: 'hashtags', query: 'author:Desk' },
  { measure: 'cooccurrence', query: 'author:Desk OR kettle', limit: 100 },
  { measure: 'hashtags', query: '' },
  { measure: 'emoji', query: '' },
  { measure: 'trend', query: 'kettle', against: 'tetera OR lang:es' },
])('$measure of “$query” opens what it counts', async (request) => {
  const { data } = await call('measures.compute', { limit: 40, ...request });
  const { stated, opened } = await openAll(data);
  expect(opened).toEqual(stated);
  expect(stated.length).toBeGreaterThan(0);
});

test.each([
  ['word:kettle', 'kettle'],
  ['kettle', 'kettle'],
  ['hashtag:recall', 'recall'],
  ['-(-word:kettle) word:parcel', 'parcel'],
])('the cloud of “%s” leaves “%s” out: what is asked for says nothing', async (query, word) => {
  const { data, n, excluded } = await call('measures.compute', { measure: 'terms', query, limit: 200 });
  if (data.shape !== 'terms') throw new Error('other shape');
  expect(n).toBeGreaterThan(5);
  expect(data.terms.length).toBeGreaterThan(3);
  expect(data.terms.filter(({ term }) => term.toLowerCase().replace('#', '') === word)).toEqual([]);
  expect(excluded).toContain('words searched for and the brand’s own name');
});

test('a word opens as it was counted, not as a part of another', async () => {
  const { data } = await call('measures.compute', { measure: 'terms', query: '', limit: 1000 });
  const check = data.shape === 'terms' && data.terms.find(({ term, kind }) => kind === 'word' && /^check$/i.test(term));
  expect(check).toMatchObject({ count: 1, query: expect.stringMatching(/^word:check$/i) });
  expect((await call('mentions.search', { query: 'check', limit: 0 })).total).toBeGreaterThan(1);
});

test('a collocate opens the mentions that hold both, near or not', async () => {
  const { data } = await call('measures.compute', { measure: 'collocates', query: '', word: 'kettle' });
  const { stated, opened } = await openAll(data);
  expect(stated.length).toBeGreaterThan(0);
  for (const [index, { count }] of opened.entries()) expect(count).toBeGreaterThanOrEqual(stated[index]?.count ?? 0);
});

test('each line of a concordance holds the word between what stands before and after it', async () => {
  const { data, n } = await call('measures.compute', { measure: 'concordance', query: '', word: 'ENVIO' });
  expect(n).toBe((await call('mentions.search', { query: 'envio', limit: 0 })).total);
  expect(data.shape === 'concordance' && data.lines.map((line) => line.match.toLowerCase())).toContain('envío');
});

test('a board opens what its widgets count', async () => {
  const types = ['themes', 'questions', 'emerging', 'aspects', 'influencers', 'outliers', 'keyness'] as const;
  const widgets = types.map((type) => ({
    id: type,
    type,
    width: 6 as const,
    ...(type === 'keyness' && { against: 'lang:es' }),
  }));
  const board = await call('boards.save', { name: 'All', summary: '', query: '-lang:it', widgets });
  const { widgets: computed } = await call('boards.compute', { id: board.id });
  expect(computed.map(({ error }) => error)).toEqual(types.map(() => null));
  for (const { result } of computed) {
    if (!result) throw new Error('A widget has no result.');
    const { stated, opened } = await openAll(result.data);
    expect(opened).toEqual(stated);
  }
});

test('questions: who asks the same is one row, and people are counted once', async () => {
  const { data } = await call('measures.compute', { measure: 'questions', query: 'lang:en' });
  const rows = data.shape === 'clusters' ? data.rows : [];
  const row = rows.find(({ text }) => /order|parcel|package/.test(text));
  expect(row?.people).toBeGreaterThanOrEqual(2);
  expect(row?.count).toBe(row?.people);
  expect(row?.first).toBeGreaterThanOrEqual(begin + 30 * hour);
  expect(row?.trend.reduce((sum, each) => sum + each, 0)).toBe(row?.count);
});

test('repeated: copies count, one person counts once', async () => {
  const { data } = await call('measures.compute', { measure: 'repeated', query: 'copy paste' });
  const row = data.shape === 'clusters' ? data.rows.find(({ text }) => text.includes('Copy and paste')) : undefined;
  expect(row).toMatchObject({ count: 4, people: 3 });
});
