// What was found, made by hand: a small search over plain mentions that answers all that measures ask.
import { addClause } from '../../../src/contract/clauses.ts';
import type { Id, Intent, TermKind } from '../../../src/contract/model.ts';
import type { BrokenSource, Found, FoundAuthorFigures, FoundDocument } from '../../../src/core/measures/measure.ts';
import { createComparer, tellingStem } from '../../../src/core/nlp/compare.ts';
import { stopWordsOf } from '../../../src/core/nlp/languages/index.ts';
import { lemmaOf } from '../../../src/core/nlp/lemma.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

export const start = Date.UTC(2026, 7, 1);
export const day = 86_400_000;

export interface Said {
  readonly text: string;
  readonly at?: number;
  readonly author?: number | null;
  readonly language?: string | null;
  /** Null where it was not read yet. */
  readonly sentiment?: number | null;
  readonly score?: number;
  readonly intent?: Intent;
  readonly copyOf?: Id | null;
  /** Its source gave no date: `at` is when it was captured. */
  readonly undated?: boolean;
  /** Terms that are no words of the text: `{ kind: 'praised', key: 'lid' }`. */
  readonly marks?: readonly { readonly kind: TermKind; readonly key: string }[];
}

export interface MadeFound extends Found {
  readonly groups_: Map<string, readonly Id[]>;
  readonly opens: (query: string) => Id[];
}

interface Mention extends Said {
  readonly id: Id;
  readonly at: number;
  readonly words: ReadonlySet<string>;
}

/**
 * Ids are 1, 2, 3 …, an hour apart where no time is given; a query is words, `#tags`, `lang:`, `sentiment:`, `intent:`,
 * `since:`, `date:` of days in UTC, `-is:copy`, `(one OR other)`. All is of one source, `#1`.
 */
export function makeFound(
  said: readonly Said[],
  given: {
    query?: string;
    echoes?: readonly string[];
    authors?: readonly FoundAuthorFigures[];
    broken?: readonly BrokenSource[];
    /** How far the zone's clock is ahead of UTC. */
    hoursEast?: number;
    /** Whether any account is named as ours; nobody in these worlds is. */
    namesOurs?: boolean;
  } = {},
): MadeFound {
  const all: Mention[] = said.map((each, index) => ({
    ...each,
    id: index + 1,
    at: each.at ?? start + index * 3_600_000,
    words: new Set(tokenise(each.text).map((token) => fold(token.text.replace(/^[#@]/, '')))),
  }));
  const terms: { kind: TermKind; key: string; shown: string }[] = [];
  const numbers = new Map<string, number>();
  const number = (kind: TermKind, key: string, shown: string) => {
    const name = `${kind} ${key}`;
    const known = numbers.get(name) ?? terms.push({ kind, key, shown }) - 1;
    numbers.set(name, known);
    return known;
  };
  const documents: FoundDocument[] = all.map((each) => ({
    id: each.id,
    at: each.at,
    author: each.author === undefined ? each.id : each.author,
    language: each.language === undefined ? 'en' : each.language,
    sentiment: each.sentiment === undefined ? 0 : each.sentiment,
    score: each.score ?? 0,
    intent: each.intent ?? 'comment',
    length: each.text.length,
    copyOf: each.copyOf ?? null,
    terms: Uint32Array.from(new Set([...wordsOf(each, number), ...marksOf(each, number)])),
  }));
  const groups = new Map<string, readonly Id[]>();
  const open = (query: string) => all.filter((each) => matches(each, query, groups)).map((each) => each.id);
  return build(given.query ?? '');

  function build(query: string): MadeFound {
    const ids = new Set(open(query));
    const mine = documents.filter((document) => ids.has(document.id));
    return {
      query,
      total: mine.length,
      all: all.length,
      span:
        mine.length === 0
          ? null
          : { from: Math.min(...mine.map((one) => one.at)), to: Math.max(...mine.map((one) => one.at)) },
      isEcho: (word) => given.echoes?.includes(word) ?? false,
      isTopic: () => false,
      days: () =>
        countBy(mine, ({ at, sentiment }) => `${isoDay(at)} ${sentiment}`).map(([, count, { at, sentiment }]) => {
          return { day: isoDay(at), sentiment, count };
        }),
      sentimentByLanguage: () =>
        countBy(mine, ({ language, sentiment }) => `${language} ${sentiment}`).map(
          ([, count, { language, sentiment }]) => ({ value: language, sentiment, count }),
        ),
      groups: (by, limit) =>
        countBy(mine, ({ language, intent }) => (by === 'language' ? language : by === 'intent' ? intent : '#1') ?? '')
          .map(([value, count]) => ({ value, label: value, count }))
          .sort((a, b) => b.count - a.count)
          .slice(0, by === 'language' || by === 'intent' || by === 'source' ? limit : 0),
      voices: () => ({ topics: [], any: 0 }),
      quotes: () => [],
      terms: (kinds, limit) => countTerms(mine, terms, kinds).slice(0, limit),
      documents: (limit, copies = false) =>
        mine
          .filter((document) => copies || document.copyOf === null)
          .toSorted((a, b) => b.at - a.at || b.id - a.id)
          .slice(0, limit),
      texts: (wanted) =>
        wanted.flatMap((id) => {
          const one = all[id - 1];
          return one
            ? [{ id, at: one.at, author: `author ${id}`, source: 'test', language: 'en', text: one.text }]
            : [];
        }),
      compare: createComparer,
      stem: tellingStem,
      lemma: lemmaOf,
      term: (id) => terms[id] ?? { kind: 'word', key: '', shown: '' },
      authors: (limit) => (given.authors ?? []).slice(0, limit),
      waits: () => [],
      exchanges: () => [],
      figures: () => [],
      mostFigured: () => [],
      audiences: () => [],
      *authorDays() {
        yield;
        return [];
      },
      replies: () => ({ edges: [], authors: [], all: 0, toSelf: 0, unknown: 0 }),
      hours: () => [],
      undated: mine.filter(({ id }) => all[id - 1]?.undated).length,
      namesOurs: given.namesOurs ?? true,
      byHour: () =>
        countBy(mine, ({ at }) => isoHour(at)).map(([, count, { at }]) => {
          return { at: Math.floor(at / 3_600_000) * 3_600_000, count };
        }),
      dayOf: isoDay,
      hourOf: (at) => (new Date(at).getUTCHours() + (given.hoursEast ?? 0) + 24) % 24,
      counts: (clauses) => clauses.map((clause) => build(addClause(query, clause)).total),
      period: { query: '', from: null, before: null },
      asksForSentiment: false,
      collects: (given.broken ?? []).length > 0,
      broken: (from, to) =>
        (given.broken ?? []).map((one) => ({ ...one, days: one.days.filter((day) => from <= day && day <= to) })),
      search: (other) => build(other),
      // Nobody in these worlds is ours.
      within: (clause) => build(clause === '-is:ours' ? query : addClause(query, clause)),
      group: (members) => {
        const key = `g${groups.size + 1}`;
        groups.set(key, [...members]);
        return `group:${key}`;
      },
      groups_: groups,
      opens: open,
    };
  }
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function isoHour(at: number): string {
  return `${new Date(at).toISOString().slice(0, 13)}Z`;
}

/** Key, count and one of them, in order of the key. */
function countBy(documents: readonly FoundDocument[], keyOf: (document: FoundDocument) => string) {
  return [...Map.groupBy(documents, keyOf)]
    .map(([key, members]) => [key, members.length, members[0] as FoundDocument] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

type Numberer = (kind: TermKind, key: string, shown: string) => number;

function wordsOf({ text, language = 'en' }: Said, number: Numberer): number[] {
  const stops = stopWordsOf(language);
  return tokenise(text).flatMap((token) => {
    const key = fold(token.text);
    if (token.kind === 'hashtag') return number('hashtag', key.slice(1), token.text);
    if (token.kind === 'handle') return number('handle', key.slice(1), token.text);
    return token.kind !== 'word' || key.length < 2 || stops.has(key)
      ? []
      : number('word', key, token.text.toLowerCase());
  });
}

function marksOf({ marks = [] }: Said, number: Numberer): number[] {
  return marks.map(({ kind, key }) => number(kind, key, key));
}

function countTerms(
  documents: readonly FoundDocument[],
  terms: readonly { kind: TermKind; key: string; shown: string }[],
  kinds: readonly TermKind[],
) {
  const counts = new Map<number, number>();
  for (const { terms: own } of documents) for (const id of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .flatMap(([id, count]) => {
      const term = terms[id];
      return term && kinds.includes(term.kind) ? [{ ...term, count }] : [];
    });
}

function matches(one: Mention, query: string, groups: ReadonlyMap<string, readonly Id[]>): boolean {
  const choice = /\(([^()]* OR [^()]*)\)/.exec(query);
  if (choice) {
    const options = (choice[1] ?? '').split(' OR ');
    return options.some((option) => matches(one, query.replace(choice[0], ` ${option} `), groups));
  }
  return (query.replace(/[()]/g, ' ').match(/"[^"]*"|\S+/g) ?? []).every((part) => {
    if (part === '-is:copy') return (one.copyOf ?? null) === null;
    const [field, value = ''] = part.split(/:(.*)/s);
    if (part.startsWith('since:')) return one.at >= Date.parse(part.slice('since:'.length));
    if (field === 'lang') return (one.language === undefined ? 'en' : one.language) === value;
    if (field === 'sentiment')
      return one.sentiment !== null && ['negative', 'neutral', 'positive'][(one.sentiment ?? 0) + 1] === value;
    if (field === 'intent') return (one.intent ?? 'comment') === value;
    if (field === 'source') return value === '#1';
    if (field === 'date') {
      const [from = '', until = from] = value.split('/');
      const when = from.includes('T') ? isoHour(one.at) : isoDay(one.at);
      return from <= when && when <= until;
    }
    if (field === 'id') return one.id === Number(value);
    if (field === 'group') return groups.get(value)?.includes(one.id) ?? false;
    if (field === 'praised' || field === 'criticised')
      return one.marks?.some((mark) => mark.kind === field && mark.key === value) ?? false;
    const words = fold(part.replace(/^"|"$/g, ''))
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    return words.every((word) => one.words.has(word));
  });
}
