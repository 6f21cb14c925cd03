// Every word with a number beside it opens exactly so many mentions: over the sample, in four languages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineApi, ProjectApi } from '../../src/contract/api.ts';
import type { MeasureData } from '../../src/contract/measures.ts';
import { createSession } from '../../src/core/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'earshot-words-'));
let session: ReturnType<typeof createSession>;

beforeAll(async () => {
  session = createSession({
    userData: join(folder, 'data'),
    version: '0.0.0-test',
    threads: new URL('../../src/core/threads/thread.ts', import.meta.url),
    sample: join(import.meta.dirname, '../../resources/sample'),
    emit: () => undefined,
  });
  await call('project.sample', {});
}, 60_000);

afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

type Api = EngineApi & ProjectApi;

async function call<K extends keyof Api>(method: K, params: Parameters<Api[K]>[0]) {
  const { signal } = new AbortController();
  return (await session.handlers[method](params as never, { signal })) as ReturnType<Api[K]>;
}

function wordsOf(data: MeasureData): { term: string; count: number; query: string }[] {
  if (data.shape === 'terms') return data.terms.map(({ term, count, query }) => ({ term, count, query }));
  if (data.shape === 'emerging') return data.rows.map(({ term, recent, query }) => ({ term, count: recent, query }));
  if (data.shape === 'network') return data.nodes.map(({ term, count, query }) => ({ term, count, query }));
  if (data.shape !== 'keyness') return [];
  return data.rows.map(({ term, logRatio, here, there, query }) => {
    return { term, count: logRatio > 0 ? here : there, query };
  });
}

test.each([
  { measure: 'terms', query: '' },
  { measure: 'terms', query: 'lang:nl' },
  { measure: 'hashtags', query: '' },
  { measure: 'emoji', query: '' },
  { measure: 'phrases', query: '' },
  { measure: 'people', query: '' },
  { measure: 'organisations', query: '' },
  { measure: 'places', query: '' },
  { measure: 'products', query: '' },
  { measure: 'lemmas', query: '' },
  { measure: 'keyness', query: 'lang:es', against: 'lang:it' },
  { measure: 'emerging', query: '' },
  { measure: 'cooccurrence', query: 'lang:it' },
])('$measure of “$query”', async (request) => {
  const { data } = await call('measures.compute', { limit: 150, ...request });
  const words = wordsOf(data);
  expect(words.length).toBeGreaterThan(0);
  const opened = [];
  for (const { term, query } of words)
    opened.push({ term, count: (await call('mentions.search', { query, limit: 0 })).total, query });
  expect(opened).toEqual(words);
});

test('what a topic is called is listed as no place and nobody', async () => {
  const named = async (measure: string) => {
    const { data, excluded } = await call('measures.compute', { measure, query: '', limit: 500 });
    return { names: wordsOf(data).map(({ term }) => term), excluded };
  };
  const topics = (await call('topics.list', {})).map(({ name }) => name);
  expect((await call('mentions.search', { query: 'place:Casalume', limit: 0 })).total).toBeGreaterThan(0);
  const places = await named('places');
  const people = await named('people');
  expect([...places.names, ...people.names].filter((name) => topics.includes(name))).toEqual([]);
  expect(places.excluded).toContain('names of topics');
});
