// The finding in words: one plain sentence for each result, honest about how many mentions it rests on.
import type { MeasureData, MeasureResult, ShareRow, TermRow, TrendPoint } from '../contract/measures.ts';
import { sayBusiness } from './business.ts';
import { capitalise } from './capitalise.ts';
import type { Translator } from './catalogue/translate.ts';
import { isConduct, sayConduct } from './conduct-findings.ts';
import { isEmptyFinding, sayFinding } from './findings.ts';
import { nameLabel } from './label-name.ts';
import { nameLanguage } from './language-name.ts';
import { withCoverage } from './say-coverage.ts';
import { sayIntents } from './say-intents.ts';
import { withUndated } from './say-undated.ts';

type SentimentData = Extract<MeasureData, { shape: 'sentiment' }>;

/** Below this many mentions a finding would be chance. */
const ENOUGH = 10;
/** A bucket this many times the usual one is called a peak, if it is no accident of small numbers. */
const PEAK = 1.8;
const LEAST_PEAK = 8;
/** How far, in standard deviations of a chance count, a peak must stand above the usual bucket. */
const BEYOND_CHANCE = 3;
/** A word in fewer mentions than this is not what “they talk about”. */
const ENOUGH_USES = 5;
/** Below this many mentions shares are told as counts: “9 of 11”, not “82%”. */
const ENOUGH_FOR_SHARES = 30;

const TIMES = [
  'says.times-2',
  'says.times-3',
  'says.times-4',
  'says.times-5',
  'says.times-6',
  'says.times-7',
  'says.times-8',
  'says.times-9',
] as const;

type Bucket = 'day' | 'week' | 'month';

/** What the result says, without a full stop at its end: it serves as a chart's title. */
export function saySentence(result: MeasureResult, t: Translator): string {
  return capitalise(withUndated(withCoverage(sayWhatWasFound(result, t), result, t), result, t), t.locale);
}

function sayWhatWasFound(result: MeasureResult, t: Translator): string {
  const { data, n } = result;
  if (data.shape === 'business') return sayBusiness(data, n, t);
  if (data.shape === 'response' && !data.ours) return t('says.response-unknown');
  if (n > 0 && data.shape === 'quotes' && data.mentions.length === 0) return t('says.quotes-none', { count: n });
  // As long as texts wait to be read that nothing was found is no fact.
  if (n === 0 || isEmpty(data)) return t(result.outdated > 0 ? 'says.still-reading' : 'says.nothing');
  if (data.shape === 'number') return sayNumber(data.value, data.share.value, t);
  if (data.shape === 'quotes') return sayQuotes(data.mentions.length, n, t);
  if (n < ENOUGH) return t('says.too-few', { count: n });
  if (isConduct(data)) return sayConduct(data, n, t);
  switch (data.shape) {
    case 'trend':
      return sayTrend(data.points, data.bucket, t);
    case 'shares':
      if (result.measure === 'intents') return sayIntents(data.rows, n, t);
      return /voice|share|brand|topic/.test(result.measure)
        ? sayShares(data.rows, n, t)
        : sayFirst(named(data.rows, result.measure, t), n, t);
    case 'sentiment':
      return saySentiment(data, t);
    case 'terms':
      return sayTerms(data.terms, n, t);
    default:
      return sayFinding(data, result, t);
  }
}

function named(rows: readonly ShareRow[], measure: string, t: Translator): ShareRow[] {
  return rows.map((row) => ({ ...row, label: nameLabel(measure, row.label, t) }));
}

/** When a bucket of a trend is: `on 23 September`, `in the week of 22 September`, `in September 2025`. */
function sayWhen(start: string, bucket: Bucket, t: Translator): string {
  if (bucket === 'day') return t('says.on-day', { day: t.format.day(start) });
  if (bucket === 'week') return t('says.in-week', { day: t.format.day(start) });
  return t('says.in-month', { month: t.format.month(start) });
}

/** The bucket that stands out from the others, or null where none does. Used by the sentence and the chart alike. */
export function findPeak(points: readonly TrendPoint[]): { readonly point: TrendPoint; readonly usual: number } | null {
  const totals = points.map((point) => point.total);
  const highest = Math.max(...totals);
  const point = points[totals.indexOf(highest)];
  if (point === undefined || points.length < 3 || highest < LEAST_PEAK) return null;
  const usual = median(totals);
  const chance = usual + BEYOND_CHANCE * Math.sqrt(Math.max(1, usual));
  return highest >= PEAK * usual && highest > chance ? { point, usual } : null;
}

function isEmpty(data: Exclude<MeasureData, { shape: 'business' }>): boolean {
  if (data.shape === 'trend') return data.points.every((point) => point.total === 0);
  if (data.shape === 'terms') return data.terms.length === 0;
  if (data.shape === 'quotes') return data.mentions.length === 0;
  if (data.shape === 'sentiment') return data.rows.every((row) => row.n === 0);
  if (data.shape === 'shares') return data.rows.every((row) => row.count === 0);
  return data.shape !== 'number' && !isConduct(data) && isEmptyFinding(data);
}

function sayNumber(value: number, share: number, t: Translator): string {
  if (share <= 0 || share >= 1) return t('says.number', { count: value });
  return t('says.number-share', { count: value, share: t.format.percent(share), all: Math.round(value / share) });
}

function sayQuotes(shown: number, n: number, t: Translator): string {
  return shown >= n ? t('says.quotes-all', { count: shown }) : t('says.quotes', { count: shown, n });
}

function sayTrend(points: readonly TrendPoint[], bucket: Bucket, t: Translator): string {
  const busy = points.filter((point) => point.total > 0);
  const only = busy[0];
  if (busy.length === 1 && only !== undefined)
    return t('says.trend-one', { count: only.total, when: sayWhen(only.start, bucket, t) });
  const peak = findPeak(points);
  if (peak === null) {
    const totals = points.map((point) => point.total);
    const [low, high] = [Math.min(...totals), Math.max(...totals)];
    const each = t(`says.each-${bucket}`);
    if (low === high) return t('says.trend-same', { count: low, each });
    return low === 0 ? t('says.trend-thin', { count: high, each }) : t('says.trend-level', { low, high, each });
  }
  const when = sayWhen(peak.point.start, bucket, t);
  const { usual } = peak;
  const { total } = peak.point;
  if (usual === 0) return t('says.trend-peak', { when, peak: total });
  // “12 times a usual day” would sound like much where a usual day has one.
  if (usual < 3) return t(`says.trend-peak-usual-${bucket}`, { when, peak: total, usual: Math.round(usual) });
  const times = sayTimes(Math.round(total / usual), t);
  return t('says.trend-peak-times', { when, peak: total, times, usual: t(`says.usual-${bucket}`) });
}

function sayTimes(times: number, t: Translator): string {
  const key = TIMES[times - 2];
  return key === undefined ? t('says.times-many', { times }) : t(key);
}

function sayShares(rows: readonly ShareRow[], n: number, t: Translator): string {
  const [first, second] = [...rows].sort((a, b) => b.count - a.count);
  if (first === undefined) return t('says.nothing');
  if (first.count === n) return t('says.share-all', { name: first.label, n });
  const share = t.format.percent(first.share.value);
  // Intervals that overlap do not let anyone claim a winner.
  if (second !== undefined && second.count > 0 && first.share.low <= second.share.high)
    return t('says.share-level', {
      first: first.label,
      second: second.label,
      firstShare: share,
      secondShare: t.format.percent(second.share.value),
      n,
    });
  return t('says.share', {
    name: first.label,
    share,
    range: t.format.percentRange(first.share.low, first.share.high),
    n,
  });
}

function sayFirst(rows: readonly ShareRow[], n: number, t: Translator): string {
  const [first, second] = [...rows].sort((a, b) => b.count - a.count);
  if (first === undefined) return t('says.nothing');
  if (second !== undefined && second.count === first.count)
    return t('says.first-level', { first: first.label, second: second.label, count: first.count, n });
  if (n < ENOUGH_FOR_SHARES) return t('says.first-few', { name: first.label, count: first.count, n });
  return t('says.first', { name: first.label, count: first.count, n, share: t.format.percent(first.share.value) });
}

function saySentiment({ rows, all }: SentimentData, t: Translator): string {
  const { n } = all;
  for (const label of ['negative', 'neutral', 'positive'] as const)
    if (all[label] === n) return t('says.sentiment-all', { n, label: t(`sentiment.${label}`) });
  if (n < ENOUGH_FOR_SHARES) return t('says.sentiment-few', { negative: all.negative, positive: all.positive, n });
  const negative = all.negative / n;
  const values = { negative: t.format.percent(negative), positive: t.format.percent(all.positive / n), n };
  // A row is named only where it is large enough and clearly worse than the whole.
  const worst = rows
    .filter((row) => row.n >= 30)
    .sort((a, b) => b.negative / b.n - a.negative / a.n)
    .at(0);
  const stands = worst !== undefined && rows.length > 1 && worst.negative / worst.n > negative + 0.1;
  if (!stands) return t('says.sentiment', values);
  return t('says.sentiment-where', {
    ...values,
    name: nameLanguage(worst.label, t),
    share: t.format.percent(worst.negative / worst.n),
  });
}

function sayTerms(terms: readonly TermRow[], n: number, t: Translator): string {
  const [first, second, third] = terms;
  if (first === undefined) return t('says.nothing');
  if (first.count < ENOUGH_USES) return t('says.terms-none', { count: first.count });
  if (second === undefined || second.count < ENOUGH_USES || first.count >= 2 * second.count)
    return t('says.terms', { first: first.term, count: first.count, n });
  if (third === undefined || third.count < ENOUGH_USES)
    return t('says.terms-two', { first: first.term, second: second.term });
  return t('says.terms-three', { first: first.term, second: second.term, third: third.term });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}
