// Computes a measure for a query: the index counts, the measure makes sense of it.
import type { Database } from 'better-sqlite3';
import type { EngineApi } from '../../contract/api.ts';
import { addClause } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Id } from '../../contract/model.ts';
import { countPending } from '../db/facts.ts';
import { type Grouped, groupKey } from '../db/groupings.ts';
import { listQuotes } from '../db/quotes.ts';
import { readSettings } from '../db/settings.ts';
import {
  countAll,
  countDays,
  countFound,
  countGroups,
  countSentimentByLanguage,
  countTerms,
  countVoices,
  pickQuotes,
  spanOf,
} from '../index/gather.ts';
import {
  countFigures,
  countHours,
  countUndated,
  listExchanges,
  listMostFigured,
  listWaits,
} from '../index/gather-conduct.ts';
import { countByHour, countEach } from '../index/gather-counts.ts';
import { hasChecked, listBroken } from '../index/gather-coverage.ts';
import { countAuthors, createTermLookup, listDocuments, listTexts } from '../index/gather-documents.ts';
import { countAudiences, countAuthorDays, listReplies } from '../index/gather-people.ts';
import { readCoverage } from '../measures/coverage.ts';
import { findMeasure } from '../measures/index.ts';
import type { Found } from '../measures/measure.ts';
import { finish, type Steps } from '../measures/steps.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { asksForSentiment } from '../query/asks-for-sentiment.ts';
import { readPeriod } from '../query/period.ts';
import { idsSql } from '../query/to-sql.ts';
import { createDayCounter, hourIn, isoDay } from '../text/days.ts';
import { readEchoes } from './echoes.ts';
import { compile, readQueryContext } from './find.ts';
import { readGivenSeries } from './given-series.ts';

const usualLimit = 20;
const largestLimit = 1000;

export type MeasureRequest = Parameters<EngineApi['measures.compute']>[0];

interface Computed {
  readonly result: MeasureResult;
  /** What its rows stand for: whoever can write keeps them. */
  readonly groups: Grouped[];
}

export function computeMeasure(...asked: Parameters<typeof measureInSteps>): Computed {
  return finish(measureInSteps(...asked));
}

/** The same in steps: some measures take seconds with very many mentions. */
export function* measureInSteps(
  db: Database,
  { measure: id, query, limit = usualLimit, word, against, target, series }: MeasureRequest,
  look: LookUp,
): Steps<Computed> {
  const measure = findMeasure(id);
  const groups: Grouped[] = [];
  const found = look(query, groups);
  const size = Math.min(Math.max(1, Math.trunc(limit)), largestLimit);
  const other = against ?? (measure.needs?.includes('against') ? everythingElse(query) : undefined);
  const options = {
    word: word?.trim() || null,
    against: other === undefined ? null : look(other, groups),
    ...(target !== undefined && { target }),
    ...(series !== undefined && { series: readGivenSeries(db, series, query) }),
  };
  const measured = measure.steps ? yield* measure.steps(found, size, options) : measure.compute(found, size, options);
  const result = {
    measure: id,
    definition: measure.definition,
    query,
    n: measured.n,
    excluded: measured.excluded,
    analysisVersion: measured.labels ? ANALYSIS_VERSION : null,
    outdated: measured.labels ? countPending(db, ANALYSIS_VERSION) : 0,
    coverage: readCoverage(found),
    undated: measured.undated ?? null,
    data: measured.data,
  };
  return { result, groups };
}

function everythingElse(query: string): string {
  if (query.trim() !== '') return `-(${query})`;
  throw new EarshotError('bad-argument', 'Everything cannot be compared with all else: name the other search.', {
    field: 'against',
  });
}

/** What was found for a query, to be asked; rows that stand for groups are added to the list. */
export type LookUp = (query: string, groups: Grouped[]) => Found;

/**
 * Asked of the tables. `reading`: for measures that read texts for what they say; it brings the languages with it, so a
 * thread that only counts does without.
 */
export function lookUpTables(db: Database, reading: TextReading | null): LookUp {
  const look: LookUp = (query, groups) => makeFound(db, query, groups, look, reading);
  return look;
}

/** What measures that compare texts need of nlp/compare. */
export type TextReading = Pick<Found, 'compare' | 'stem' | 'lemma'>;

const countsOnly: TextReading = {
  compare: () => refuseReading(),
  stem: () => refuseReading(),
  lemma: () => refuseReading(),
};

function refuseReading(): never {
  throw new Error('This thread counts and does not read texts.');
}

function makeFound(db: Database, query: string, groups: Grouped[], look: LookUp, reading: TextReading | null): Found {
  const found = idsSql(compile(db, query));
  const { zone, ours } = readSettings(db);
  const dayOf = createDayCounter(zone);
  const total = once(() => countFound(db, found));
  const span = once(() => spanOf(db, found));
  const topics = once(() => readQueryContext(db).topics);
  return {
    query,
    get total() {
      return total();
    },
    get all() {
      return countAll(db);
    },
    get span() {
      return span();
    },
    isEcho: readEchoes(db, query),
    isTopic: (name) => topics().has(name),
    days: once(() => countDays(db, found)),
    sentimentByLanguage: () => countSentimentByLanguage(db, found),
    groups: (by, limit) => countGroups(db, found, by, limit),
    terms: (kinds, limit) => countTerms(db, found, kinds, limit),
    voices: () => countVoices(db, found),
    quotes: (limit) => listQuotes(db, pickQuotes(db, found, limit)),
    documents: (limit, copies) => listDocuments(db, found, limit, copies),
    texts: (ids) => listTexts(db, ids),
    ...(reading ?? countsOnly),
    term: createTermLookup(db),
    authors: (limit) => countAuthors(db, found, limit),
    waits: () => listWaits(db, found),
    exchanges: (limit) => listExchanges(db, found, limit),
    figures: () => countFigures(db, found),
    mostFigured: (names, limit) => listMostFigured(db, found, names, limit),
    audiences: () => countAudiences(db, found),
    authorDays: () => countAuthorDays(db, found),
    replies: (limit) => listReplies(db, found, limit),
    hours: () => countHours(db, found, zone),
    get undated() {
      return countUndated(db, found);
    },
    namesOurs: ours.length > 0,
    byHour: () => countByHour(db, found),
    dayOf: (at) => isoDay(dayOf(at)),
    hourOf: (at) => hourIn(zone, at),
    counts: (clauses) =>
      countEach(
        db,
        found,
        clauses.map((clause) => idsSql(compile(db, clause))),
      ),
    get period() {
      return readPeriod(query, readQueryContext(db));
    },
    get asksForSentiment() {
      return asksForSentiment(query);
    },
    get collects() {
      return hasChecked(db);
    },
    broken: (from, to) => listBroken(db, { from, to }, { zone, now: Date.now() }),
    search: (other) => look(other, groups),
    within: (clause) => look(addClause(query, clause), groups),
    group: (members, label) => {
      const key = groupKey(members);
      if (!groups.some((group) => group.key === key)) groups.push({ key, label, members: [...members] as Id[] });
      return `group:${key}`;
    },
  };
}

/** What several parts of a measure ask is counted by the first. */
function once<T>(count: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: count() };
    return known.value;
  };
}
