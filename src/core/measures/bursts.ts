// Bursts: when more was said than usual, and what it was about: its terms, its texts, its sources and authors.
import { type FieldName, fieldClause } from '../../contract/clauses.ts';
import type { BurstItem, BurstPoint, BurstRow, ShareRow } from '../../contract/measures.ts';
import { readCoverage } from './coverage.ts';
import { listTop } from './figure-rows.ts';
import { type Burst, findBursts, leastBuckets } from './find-bursts.ts';
import { findKeyTerms, onlyHere, type TermSide } from './keyness.ts';
import { significant } from './log-likelihood.ts';
import { type Found, inSteps } from './measure.ts';
import { narrow } from './narrow.ts';
import { audienceFigures } from './reach.ts';
import { mostDocuments } from './read-documents.ts';
import { sayFew } from './say-few.ts';
import type { Steps } from './steps.ts';
import { type Buckets, intervalClause, readDays, readHours } from './time-buckets.ts';
import { readUndated } from './undated.ts';
import { wilson } from './wilson.ts';

/** Bursts that are explained, however many rows are asked for: each takes several looks at what was found. */
const mostRows = 12;
const mostTerms = 5;
const mostGroups = 3;
/** Fewer mentions than this do not make a text repeated. */
const leastRepeats = 3;
const shownText = 280;

export const bursts = inSteps({
  id: 'bursts',
  label: 'Bursts',
  definition:
    'Stretches of days (of hours, in less than a week) in which about twice as much was said as usual, by Kleinberg’s two-state automaton over counts. Each with what the usual rate would have brought, its weight (how much better a burst explains the counts), and the terms more common in it than in the rest (p < 0.01 by log-likelihood). Surest first.',
  shape: 'bursts',
  *steps(found, limit) {
    const days = readDays(found);
    const buckets = days.starts.length < leastBuckets ? readHours(found) : days;
    const { usual, bursts: all } = findBursts(buckets.counts, buckets.shares);
    const told = all.toSorted((a, b) => b.weight - a.weight || a.first - b.first).slice(0, Math.min(limit, mostRows));
    const whole = remember(found);
    const rows: BurstRow[] = [];
    for (const burst of told) rows.push(yield* explain(found, whole, burst, buckets));
    return {
      n: found.total,
      excluded: [
        ...sayShort(found, buckets),
        ...sayFew(found.total, 'mentions'),
        ...(all.length > told.length ? [`${all.length - told.length} weaker bursts`] : []),
      ],
      labels: false,
      undated: readUndated(found),
      data: {
        shape: 'bursts',
        bucket: buckets.unit,
        usual,
        points: listPoints(found, buckets, told),
        rows,
        all: all.length,
      },
    };
  },
});

function sayShort({ total }: Found, { starts, unit }: Buckets): string[] {
  const short = total > 0 && starts.length < leastBuckets;
  return short ? [`nothing, but ${starts.length} ${unit}s are too few to say what is usual`] : [];
}

function listPoints(found: Found, { unit, starts, counts, days }: Buckets, told: readonly Burst[]): BurstPoint[] {
  const gaps = new Set(readCoverage(found)?.gaps.map(({ day }) => day));
  return starts.map((start, index) => {
    const burst = told.findIndex(({ first, last }) => first <= index && index <= last);
    return {
      start,
      total: counts[index] ?? 0,
      burst: burst < 0 ? null : burst,
      broken: gaps.has(days[index] ?? '') ? 1 : 0,
      query: narrow(found.query, intervalClause(start, start, unit)),
    };
  });
}

function* explain(found: Found, whole: TermSide, burst: Burst, { unit, starts }: Buckets): Steps<BurstRow> {
  const [from = '', until = ''] = [starts[burst.first], starts[burst.last]];
  const inside = found.within(intervalClause(from, until, unit));
  yield;
  const terms = yield* findKeyTerms(inside, restOf(whole, inside), (rows) =>
    onlyHere(
      rows.filter((row) => row.here >= leastRepeats && row.logLikelihood >= significant.p01),
      mostTerms,
    ),
  );
  yield;
  const repeated = findRepeated(inside);
  yield;
  return {
    from,
    until,
    count: inside.total,
    expected: burst.expected,
    weight: burst.weight,
    terms,
    repeated,
    engaged: findEngaged(inside),
    sources: listShares(inside, 'source', 'source'),
    authors: listShares(inside, 'author', 'author'),
    query: inside.query,
  };
}

/** Its terms are counted once for all bursts. */
function remember(found: Found): TermSide {
  let known: ReturnType<Found['terms']> | null = null;
  return {
    query: found.query,
    total: found.total,
    isEcho: found.isEcho,
    terms: (kinds, limit) => {
      known ??= found.terms(kinds, limit);
      return known;
    },
    counts: (clauses) => found.counts(clauses),
  };
}

/** What a part leaves of the whole: nothing is looked for again. */
function restOf(whole: TermSide, part: Found): TermSide {
  return {
    query: whole.query,
    total: whole.total - part.total,
    isEcho: whole.isEcho,
    terms: (kinds, limit) => {
      const taken = new Map(part.terms(kinds, limit).map((term) => [`${term.kind} ${term.key}`, term.count]));
      return whole
        .terms(kinds, limit)
        .map((term) => ({ ...term, count: term.count - (taken.get(`${term.kind} ${term.key}`) ?? 0) }));
    },
    counts: (clauses) => {
      const taken = part.counts(clauses);
      return whole.counts(clauses).map((count, index) => count - (taken[index] ?? 0));
    },
  };
}

/** The first text of the largest set of copies, canned answers of ours apart; of very many mentions the newest are read. */
function findRepeated(inside: Found): BurstItem | null {
  const members = new Map<number, number[]>();
  for (const { id, copyOf } of inside.within('-is:ours').documents(mostDocuments, true)) {
    const first = copyOf ?? id;
    const known = members.get(first);
    if (known) known.push(id);
    else members.set(first, [id]);
  }
  const [first, ids] = [...members].reduce(
    (most, each) => (each[1].length > most[1].length ? each : most),
    [0, [] as number[]],
  );
  const [text] = ids.length < leastRepeats ? [] : inside.texts([first]);
  if (!text) return null;
  const shown = shorten(text.text);
  return { mention: first, text: shown, count: ids.length, query: inside.group(ids, shown) };
}

/** A rating judges what is spoken of, and an audience is no reaction. */
function findEngaged(inside: Found): BurstItem | null {
  const names = new Set(inside.figures().map(({ name }) => name));
  const reactions = [...names].filter((name) => !audienceFigures.has(name) && name !== 'rating');
  const [most] = reactions.length === 0 ? [] : listTop(inside, reactions, 1);
  if (!most || most.value <= 0) return null;
  return { mention: most.mention, text: shorten(most.text), count: most.value, query: most.query };
}

function listShares(inside: Found, by: 'source' | 'author', field: FieldName): ShareRow[] {
  return inside.groups(by, mostGroups).map(({ value, label, count }) => ({
    label,
    count,
    share: wilson(count, inside.total),
    query: narrow(inside.query, fieldClause(field, value)),
  }));
}

function shorten(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= shownText ? letters.join('') : `${letters.slice(0, shownText).join('')}…`;
}
