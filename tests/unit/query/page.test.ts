// Pages in every order: jumping to a date, what is most relevant, and that no page repeats or leaves out a mention.
import { expect, test } from 'vitest';
import type { SearchOrder } from '../../../src/contract/searching.ts';
import { compileQuery } from '../../../src/core/query/check.ts';
import { pageSql } from '../../../src/core/query/to-sql-page.ts';
import { buildProject } from '../../support/naive-project.ts';
import type { NaiveMention } from '../../support/naive-query.ts';
import { sources } from '../../support/query-arbitraries.ts';

const noon = Date.UTC(2026, 8, 1, 12);
const [source = { id: 1, name: '', kind: '' }] = sources;

const plain: Omit<NaiveMention, 'id' | 'externalId' | 'at'> = {
  source,
  author: null,
  title: null,
  text: 'mar',
  url: null,
  thread: null,
  parent: null,
  engagement: {},
  attributes: {},
  language: 'es',
  sentiment: null,
  intent: null,
  flags: [],
  risk: 0,
  corrected: false,
  dated: true,
  terms: [],
  groups: [],
  samples: [],
  named: [],
  duplicateOf: null,
  similarTo: null,
  hidden: false,
  tags: [],
  topics: [],
};

/** One a second from noon on, the first of them number 0. */
function open(given: readonly Partial<NaiveMention>[]) {
  const mentions = given.map((each, at): NaiveMention => {
    return { ...plain, id: (noon / 1000 + at) * 64, externalId: `m${at}`, at: noon + at * 1000, ...each };
  });
  const { db, context } = buildProject(mentions);
  return (query: string, order: SearchOrder, at: number | null = null, limit = 100, after: number | null = null) => {
    const { sql, params } = pageSql(
      compileQuery(query, context),
      order,
      after === null ? null : (noon / 1000 + after) * 64,
      at,
      limit,
    );
    const ids = db
      .prepare<unknown[], number>(sql)
      .pluck()
      .all(...params);
    return ids.map((id) => id / 64 - noon / 1000);
  };
}

test('a date to jump to belongs to the page, to the millisecond', () => {
  const find = open([{}, {}, { at: noon + 2500 }, {}]);
  for (const query of ['mar', 'lang:es', '']) {
    expect(find(query, 'newest', noon + 2500)).toEqual([2, 1, 0]);
    expect(find(query, 'newest', noon + 2499)).toEqual([1, 0]);
    expect(find(query, 'oldest', noon + 2500)).toEqual([2, 3]);
    expect(find(query, 'oldest', noon + 2501)).toEqual([3]);
    expect(find(query, 'unanswered', noon + 2501)).toEqual([3]);
  }
  expect(find('mar', 'newest', noon + 2500, 1, 2)).toEqual([1]);
  expect(find('mar until:2026-08', 'newest', noon + 2500)).toEqual([]);
});

test('the best match comes first, a word in the title before one in the text, and the newest of equals', () => {
  const long = 'mar y otras muchas palabras que hablan de todo lo demás que se dice aquí';
  const find = open([{ text: long }, {}, { title: 'mar', text: 'otra cosa' }, {}, { text: 'nada' }]);
  expect(find('mar', 'relevance')).toEqual([2, 3, 1, 0]);
  expect(find('mar', 'relevance', null, 2)).toEqual([2, 3]);
  expect(find('mar', 'relevance', null, 2, 3)).toEqual([1, 0]);
  expect(find('mar lang:es -nada', 'relevance', noon + 1500)).toEqual([1, 0]);
  expect(find('lang:es', 'relevance')).toEqual([4, 3, 2, 1, 0]);
});

test('words of scripts without spaces are ranked too', () => {
  const find = open([{ text: '手机很好很好很好很好' }, { text: '手机' }, { text: '好' }]);
  expect(find('手机', 'relevance')).toEqual([1, 0]);
});

test('most reactions first, those without any last, page by page', () => {
  const find = open([
    { engagement: { likes: 3 } },
    {},
    { engagement: { likes: 1, shares: 2 } },
    { engagement: { likes: 9 } },
    {},
  ]);
  expect(find('mar', 'engagement')).toEqual([3, 2, 0, 4, 1]);
  expect(find('mar', 'engagement', null, 2, 2)).toEqual([0, 4]);
  expect(find('mar', 'engagement', noon + 2500)).toEqual([2, 0, 1]);
});

test('unanswered is what others said and none of our accounts answered, the oldest first', () => {
  const ours = { id: 3, name: 'Mar Azul', handle: '@marazul', ours: true };
  const other = { id: 1, name: 'Ana García', handle: '@anag', ours: false };
  const find = open([
    { author: other },
    { author: ours, parent: 'm0' },
    { author: other },
    { author: other, parent: 'm2' },
    {},
    { author: ours, parent: 'm4', hidden: true },
  ]);
  expect(find('mar', 'unanswered')).toEqual([2, 3, 4]);
  expect(find('', 'unanswered', null, 1, 2)).toEqual([3]);
});
