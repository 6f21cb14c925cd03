// What the benches search for: as the query language says it, and as bare SQLite says it for the floor.
import type { EngineApi } from '../../src/contract/api.ts';
import { seed } from './make-mentions.ts';
import { brands, phrases } from './names.ts';
import { readTongues, type Tongue } from './vocabulary.ts';

export interface BenchQuery {
  readonly id: string;
  readonly query: string;
  /** The same for FTS5's MATCH. */
  readonly match: string;
}

export interface BenchFilter {
  readonly id: string;
  readonly query: string;
  /** Conditions on `mention m` and `fact f`. */
  readonly where: string;
}

const english: Tongue = readTongues(seed).find(({ code }) => code === 'en') ?? fail();
export const common = english.small[1] ?? '';
export const middle = english.word(19);
const other = english.word(15);
const rare = english.word(2500);
const unwanted = [english.word(60), english.word(90), english.word(140)];

const word = (id: string, text: string): BenchQuery => ({ id, query: text, match: text });
const anyOf = (id: string, words: readonly string[]): BenchQuery => {
  const texts = words.map((text) => (text.includes(' ') ? `"${text}"` : text)).join(' OR ');
  return {
    id,
    query: `(${texts}) ${unwanted.map((text) => `-${text}`).join(' ')}`,
    match: `(${texts}) NOT (${unwanted.join(' OR ')})`,
  };
};

/** 28 brands and two phrases, any of them, and none of three words: 30 terms. */
export const brand30 = anyOf('brand30', [...brands.slice(2, 30), ...phrases]);

export const queries: readonly BenchQuery[] = [
  word('rare word', rare),
  word('middling word', middle),
  word('common word', common),
  { id: 'two words', query: `${middle} ${other}`, match: `${middle} AND ${other}` },
  { id: 'two common words', query: `${common} the`, match: `${common} AND the` },
  word('phrase', '"of the"'),
  { id: 'near', query: `${middle} NEAR/5 ${common}`, match: `NEAR(${middle} ${common}, 5)` },
  { id: 'prefix', query: `${middle.slice(0, 4)}*`, match: `${middle.slice(0, 4)}*` },
  brand30,
  anyOf('brands16', brands.slice(24)),
];

export const everything: BenchFilter = { id: 'no filter', query: '', where: '1' };

export const thirtyDays: BenchFilter = {
  id: '30 days',
  query: 'date:2026-03-01/2026-03-30',
  where: `m.at >= ${Date.UTC(2026, 2, 1)} AND m.at < ${Date.UTC(2026, 2, 31)}`,
};

export const fourFilters: BenchFilter = {
  id: 'four filters',
  query: 'since:2025-10-01 lang:en sentiment:negative (tag:delivery OR tag:price OR tag:quality)',
  where: `m.at >= ${Date.UTC(2025, 9, 1)} AND f.language = 'en' AND f.sentiment = -1 AND m.id IN (
    SELECT mt.mention_id FROM mention_tag mt JOIN tag t ON t.id = mt.tag_id WHERE t.folded IN ('delivery', 'price', 'quality'))`,
};

/** The latest of a million, about a hundred thousand. */
export const latest = 'since:2026-07-26';

/** What has to look at the texts: `what` of the latest, or of all where there are not more. */
export const scans = [
  { id: 'regex', query: `/${middle.slice(0, 4)}(ing|ed|s)?/` },
  { id: 'substring', query: `*${middle.slice(1, 5)}*` },
  { id: 'exact', query: `=${brands[0]}` },
];

/** Typed letter by letter: a word, a brand misspelt, fields with their values. */
export const typed = [
  middle,
  'velmroa delivery',
  'tag:del',
  'source:blue',
  'lang:e',
  'topic:bra',
  'author:writer_1',
  '-sentiment:neg',
];

export const filters = [everything, thirtyDays, fourFilters];

export function within({ query }: BenchQuery, filter: BenchFilter): string {
  return `${query} ${filter.query}`.trim();
}

/** The saved searches of every bench project. */
export const topics: readonly Parameters<EngineApi['topics.save']>[0][] = [
  { name: 'brand30', scope: 'brand', query: brand30.query },
  { name: 'tarquo', scope: 'competitor', query: 'Tarquo OR #Tarquo' },
  { name: 'deliveries', query: `${middle} OR "North Harbour"` },
];

function fail(): never {
  throw new Error('English is among the languages.');
}
