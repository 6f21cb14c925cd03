// Random queries, and random mentions made of the same few words and names, so that the queries find something.
import fc from 'fast-check';
import type { Flag, Intent, NameKind, TermKind } from '../../src/contract/model.ts';
import type { NaiveMention } from './naive-query.ts';

export const zone = 'America/New_York';
/** A Sunday, so that the week that began on Monday is nearly over. */
export const now = Date.UTC(2026, 8, 20, 12);

// Some differ only in capitals or accents, some only in how they end or begin; scripts with and without spaces.
const words = `pedido Pedido PEDIDOS café Cafe cafè Straße color colour delayed delays mar Mar azul MarAzul amargo
  e-mail don't 2026 письмо Письмо τέλος ΤΕΛΟΣ تأخير देरी`.split(/\s+/);
const spaceless = ['早上好', '早上', '上好', '好', '東京タワー', '배송이', '배송', 'ส่งช้า', 'iPhone手机', '手机'];
const signs = ['😀', '❤️', '👩‍👧', '&', '...', '(', '!'];

const wordQuery = fc.constantFrom(...words, ...spaceless, 'pedido', 'cafe', '"mar azul"', '#mar', '@azul', 'STRASSE');
const prefixQuery = fc.constantFrom('ped*', 'CAF*', 'caf*', 'ma*', 'd*', 'пис*', '早*', '東京*', '20*', 'e-ma*');
const signQuery = fc.constantFrom('😀', '❤️', '❤', '&', '"..."');
const phraseQuery = fc
  .tuple(
    fc.array(fc.constantFrom(...words, '早上好', '好'), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' ', '-', ', '),
    fc.constantFrom('', '', '*'),
  )
  .map(([parts, gap, star]) => `"${parts.join(gap)}"${star}`);
const nearItem = fc.constantFrom('pedido', 'café', 'mar', 'azul', 'письмо', '"mar azul"', 'e-mail', 'ma*', '"mar a"*');
const nearQuery = fc
  .tuple(fc.array(nearItem, { minLength: 2, maxLength: 3 }), fc.constantFrom('', '/0', '/1', '/2', '/5'))
  .map(([items, within]) => items.join(` NEAR${within} `));
const patternQuery = fc.constantFrom(
  'col*r',
  'c*lo*r',
  '*ado',
  '*edido*',
  '*mar*',
  '*ido',
  'p*dos',
  '*ысьмо',
  'ΤΕΛ*Σ',
  'τέ*ος',
  'п*мо',
  '*20*6',
  '*ail',
  's*aße',
);
const regexQuery = fc.constantFrom(
  '/dela(yed|ys)/',
  '/colou?r/',
  '/caf[eé]/',
  '/ПИСЬМО/',
  '/mar +azul/',
  '/^pedido/',
  '/\\d{4}$/',
  '/早.好/',
  '/(mar|azul) .* mar/',
  '/[(!]/',
);
const exactQuery = fc
  .tuple(
    fc.constantFrom('=', '=', 'case:', 'accents:'),
    fc.constantFrom(...words, '早上', '手机', '"mar azul"', '"Mar azul"', '"café, Mar"'),
  )
  .map(([sign, text]) => sign + text);

/** A word, a phrase, or another thing that is asked of the text. */
export const textQuery: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: wordQuery, weight: 4 },
  { arbitrary: prefixQuery, weight: 2 },
  { arbitrary: signQuery, weight: 1 },
  { arbitrary: phraseQuery, weight: 2 },
  { arbitrary: nearQuery, weight: 2 },
  { arbitrary: patternQuery, weight: 2 },
  { arbitrary: regexQuery, weight: 2 },
  { arbitrary: exactQuery, weight: 2 },
);

const dates = ['2026', '2026-08', '2026-09', '2026-09-10', '2026-09-10T09', '2026-09-10T09:30Z', 'P7D', 'PT36H'];
const spokenDates = ['today', 'yesterday', 'this-week', 'last_week', '"this month"', 'last-month', 'this-quarter'];
const moments = [...dates, ...spokenDates, 'last-quarter', 'this-year', 'last-year', '"last 7 days"', 'last-36-hours'];

const field = (name: string, ...values: string[]) => fc.constantFrom(...values).map((value) => `${name}:${value}`);

/** One field each, of values that some mentions have. */
export const fieldQueries: readonly fc.Arbitrary<string>[] = [
  field('lang', 'es', 'ja', 'unknown'),
  field('source', '#1', '#9', 'pais', '"El País"', 'p*', 'tw*', 'l*'),
  field('kind', 'feed', 'file', 'other'),
  field('author', 'ana', '@ana', 'Núria', 'a', '#2', 'an*', 'ia*', '@nu*'),
  field('tag', 'delivery', 'Crisis', 'd*'),
  field('topic', '"our brand"', 'competitors', 'c*'),
  field('sentiment', 'negative', 'neutral', 'positive'),
  field('intent', 'comment', 'thanks', 'complaint', 'criticism'),
  field('risk', '0', '50', '81'),
  field('since', ...moments),
  field('until', ...moments),
  field('date', ...moments, '2026-08-15/2026-09-10', '../2026-08', '2026-09-05..', '2026-08-31..yesterday'),
  field('has', 'url', 'title', 'author', 'tag', 'topic', 'reply', 'thread', 'attribute', 'airline'),
  field('is', 'copy', 'duplicate', 'similar', 'ours', 'reply', 'untagged', 'irony', 'purchase', 'churn'),
  field('is', 'public', 'risk', 'corrected', 'undated'),
  field('title', 'mar', '"mar azul"', '😀', 'az*', '"mar a"*', '早上', 'cafe'),
  field('named', 'handle', '"Our Brand/misspelling"', 'competitors/name'),
  field('person', '"Ana García"', 'nuria', 'nobody', 'ana*', 'n*'),
  field('product', '"air max"', 'air*'),
  field('about', '"pedido color"', '"mar, azul, amargo"', '"письмо mar"'),
  field('group', 'k9', 'other'),
  field('sample', '3', '4', '3/negative/positive'),
  field('site', 'example.com', 'news.example.com', 'com', 'https://www.example.com/a', 'ample.com', 'español.es'),
  field('reply', 'none', 'any', 'ours', 'others'),
  field('answered', '>24h', '<1h', '<=1h', '>=2d', '30m..1h', '..90s', '1h30m..'),
  field('engagement', '>100', '<=12', '10..50', '0', 'likes>10', 'LIKES=3', '"super likes<5"', 'shares>=0'),
  field('weekday', 'monday', 'Sun', '4', 'wed'),
  field('hour', '0', '9..17', '12', '20..23'),
  field('airline', 'Delta', 'united', '"Air France"', 'd*', 'air*'),
  field('"seat row"', '12', '3'),
];

const leaf: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: textQuery, weight: 3 },
  { arbitrary: fc.oneof(...fieldQueries), weight: 2 },
);

/** A whole query. `thread:` and `id:` are left out: what they ask for depends on the mentions (`askForMention`). */
export const queryArbitrary: fc.Arbitrary<string> = fc.letrec<{ query: string }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((items) => `(${items.join(' ')})`),
    fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((items) => `(${items.join(' OR ')})`),
    tie('query').map((item) => `-(${item})`),
  ),
})).query;

/** `id:` or `thread:` of one of the mentions. */
export function askForMention(mentions: readonly NaiveMention[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('id', 'thread'), fc.constantFrom(...mentions))
    .map(([name, mention]) => `${name}:${mention.id}`);
}

export const sources = [
  { id: 1, name: 'El País', kind: 'feed' },
  { id: 2, name: 'Brand tweets', kind: 'file' },
];
export const authors = [
  { id: 1, name: 'Ana García', handle: '@anag', ours: false },
  { id: 2, name: 'Núria', handle: null, ours: false },
  { id: 3, name: 'Mar Azul', handle: '@marazul', ours: true },
];
export const tags = ['delivery', 'crisis'];
export const topics = ['our brand', 'competitors'];
export const attributes = ['airline', 'seat row'];

// Both sides of midnight in the zone and in UTC, of weeks, months, quarters and years, and of P7D and PT36H before now.
const instants = [
  '2025-12-31T23:59:59.999-05:00',
  '2026-01-01T00:00:00.000-05:00',
  '2026-06-30T23:59:59.999-04:00',
  '2026-07-01T00:00:00.000-04:00',
  '2026-08-15T00:00:00.000-04:00',
  '2026-08-31T23:59:59.999-04:00',
  '2026-09-01T00:00:00.000-04:00',
  '2026-09-06T23:59:59.999-04:00',
  '2026-09-07T00:00:00.000-04:00',
  '2026-09-09T23:59:59.999-04:00',
  '2026-09-10T00:00:00.000-04:00',
  '2026-09-10T09:30:00.000Z',
  '2026-09-10T09:30:59.999Z',
  '2026-09-10T09:00:00.000-04:00',
  '2026-09-10T10:00:00.000-04:00',
  '2026-09-13T12:00:00.000Z',
  '2026-09-13T11:59:59.999Z',
  '2026-09-13T23:59:59.999-04:00',
  '2026-09-14T00:00:00.000-04:00',
  '2026-09-18T23:59:59.999Z',
  '2026-09-19T00:00:00.000Z',
  '2026-09-19T03:59:59.999Z',
  '2026-09-19T04:00:00.000Z',
  '2026-09-20T04:00:00.000Z',
  '2026-09-20T11:59:59.000Z',
].map((iso) => Date.parse(iso));
const waits = [0, 90, 1800, 3599, 3600, 3601, 5400, 86_400, 86_401, 2 * 86_400, 9 * 86_400].map((each) => each * 1000);

const text = fc
  .array(
    fc.tuple(fc.constantFrom(...words, ...words, ...spaceless, ...signs), fc.constantFrom(' ', ' ', ', ', '-', '\n')),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) =>
    parts
      .map(([word, gap]) => word + gap)
      .join('')
      .slice(0, -1),
  );

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });

const draft = fc.record({
  source: fc.constantFrom(...sources),
  author: maybe(fc.constantFrom(...authors)),
  at: fc.constantFrom(...instants),
  wait: fc.constantFrom(...waits),
  title: maybe(text),
  text,
  url: maybe(
    fc.constantFrom(
      'https://example.com/',
      'https://www.example.com/b?c=1',
      'http://news.example.com:8080/a',
      'https://sample.com/example.com',
      'https://Español.es/x',
      'https://blog.xn--espaol-zwa.es',
    ),
  ),
  thread: maybe(fc.constantFrom('t', 'u', 'm0')),
  answers: maybe(fc.constantFrom(0, 1, 2)),
  engagement: fc.constantFrom<Record<string, number>>(
    {},
    {},
    { likes: 0 },
    { Likes: 3, shares: 9 },
    { likes: 12 },
    { likes: 120, 'super likes': 4.5 },
  ),
  attributes: fc.constantFrom<Record<string, string>>(
    {},
    {},
    { Airline: 'Delta' },
    { airline: 'Dèlta', 'Seat row': '12' },
    { Airline: 'Air France', 'seat row': '3' },
  ),
  language: maybe(fc.constantFrom('es', 'ja')),
  sentiment: maybe(fc.constantFrom(-1, 0, 1)),
  intent: maybe(fc.constantFrom<Intent>('comment', 'thanks', 'question', 'complaint')),
  flags: fc.subarray<Flag>(['irony', 'purchase', 'churn', 'public']),
  risk: fc.constantFrom(0, 0, 40, 50, 80),
  corrected: fc.boolean(),
  dated: fc.boolean(),
  terms: fc.subarray<{ kind: TermKind; name: string }>([
    { kind: 'person', name: 'ana garcia' },
    { kind: 'person', name: 'nuria' },
    { kind: 'product', name: 'air max' },
  ]),
  groups: fc.constantFrom([], ['k9']),
  samples: fc.constantFrom(
    [],
    [{ id: 3, actual: 'negative', predicted: 'positive' }],
    [{ id: 3, actual: 'neutral', predicted: 'positive' }],
  ),
  by: maybe(fc.constantFrom<NameKind>('name', 'handle', 'misspelling')),
  copy: fc.boolean(),
  hidden: fc.constantFrom(false, false, false, true),
  tags: fc.subarray(tags),
  topics: fc.subarray(topics),
});

/** Some answer one of the first three, a while after it; some are copies. Ids follow time as in a project. */
export const mentionsArbitrary: fc.Arbitrary<readonly NaiveMention[]> = fc
  .array(draft, { minLength: 1, maxLength: 12 })
  .map((drafts) => {
    const mentions: NaiveMention[] = [];
    for (const [index, { wait, answers, copy, by, ...rest }] of drafts.entries()) {
      const parent = answers === null ? undefined : mentions[answers];
      const before = mentions.at(-1);
      const at = parent === undefined ? rest.at : parent.at + wait;
      mentions.push({
        ...rest,
        at,
        id: Math.floor(at / 1000) * 64 + index,
        externalId: `m${index}`,
        source: parent?.source ?? rest.source,
        parent: answers === null ? null : `m${answers}`,
        duplicateOf: copy && before ? before.id : null,
        similarTo: !copy && index % 3 === 2 && before ? before.id : null,
        named: by === null ? [] : rest.topics.map((topic) => ({ topic, by })),
      });
    }
    return mentions;
  });
