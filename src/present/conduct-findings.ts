// Sentences for conduct and people: how answers come, what draws reactions, who is new, when people speak.
import type { MeasureData, SeasonCell } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';
import { nameHour, nameWeekday } from './name-weekday.ts';
import { sayDuration } from './say-duration.ts';

const shapes = ['response', 'figures', 'cohorts', 'replies', 'seasonality', 'balance'] as const;
export type ConductShape = (typeof shapes)[number];
export type ConductData = Extract<MeasureData, { readonly shape: ConductShape }>;
type Of<Shape extends ConductShape> = Extract<ConductData, { readonly shape: Shape }>;

/** Below this many shares are told as counts, and nothing is said to stand out. */
const enough = 30;
/** How far, in standard deviations of a chance count, an hour or a weekday must stand above the others. */
const beyondChance = 3;

export function isConduct(data: MeasureData): data is ConductData {
  return (shapes as readonly string[]).includes(data.shape);
}

/** Without a full stop at its end. `n` is not 0. */
export function sayConduct(data: ConductData, n: number, t: Translator): string {
  switch (data.shape) {
    case 'response':
      return sayResponse(data, n, t);
    case 'figures':
      return sayFigures(data, n, t);
    case 'cohorts':
      return sayCohorts(data, t);
    case 'replies':
      return sayReplies(data, t);
    case 'seasonality':
      return saySeasonality(data, n, t);
    case 'balance':
      return sayBalance(data, n, t);
  }
}

function sayResponse({ rows, times }: Of<'response'>, n: number, t: Translator): string {
  const answered = rows.find((row) => row.what === 'answered');
  const half = times.find((time) => time.what === 'answer')?.median ?? null;
  if (!answered || answered.count === 0 || half === null) return t('says.response-none', { count: n });
  if (n < enough) return t('says.response-few', { answered: answered.count, n });
  return t('says.response', { share: t.format.percent(answered.share.value), n, time: sayDuration(half, t) });
}

function sayFigures({ rows }: Of<'figures'>, n: number, t: Translator): string {
  const [first] = rows;
  if (!first) return t('says.figures-none');
  const { name, most, median, sum } = first;
  if (first.mentions < enough) return t('says.figures-few', { name, count: first.mentions, n, most });
  const share = t.format.percent(first.share.value);
  return sum === null
    ? t('says.figures-middle', { name, share, median, most })
    : t('says.figures', { name, share, sum, most });
}

function sayCohorts({ bucket, rows }: Of<'cohorts'>, t: Translator): string {
  // Each is new once: the new people of all times add up.
  const all = rows.reduce((sum, row) => sum + row.fresh, 0);
  // Where nobody returns, collecting has only begun: that all are new there says nothing.
  const begun = rows.filter((row) => row.returning > 0);
  const [peak] = (begun.length > 0 ? begun : rows).toSorted((a, b) => b.fresh - a.fresh);
  if (!peak || all === 0) return t('says.cohorts-none');
  const { fresh, people, start } = peak;
  const when = bucket === 'month' ? t.format.month(start) : t.format.day(start, true);
  return t(`says.cohorts-${bucket}`, { all, fresh, people, when });
}

function sayReplies({ nodes, edges }: Of<'replies'>, t: Translator): string {
  const [first] = edges;
  if (!first) return t('says.replies-none');
  const [from, to] = [nodes[first.from]?.author ?? '', nodes[first.to]?.author ?? ''];
  return t('says.replies', { from, to, count: first.count });
}

function saySeasonality({ days, rows }: Of<'seasonality'>, n: number, t: Translator): string {
  if (n < enough) return t('says.seasonality-few', { n });
  const length = days.reduce((sum, count) => sum + count, 0);
  const weekday = findPeak(
    days.map((such, index) => ({ name: index + 1, count: sumWhere(rows, 'weekday', index + 1), part: such / length })),
    n,
  );
  const hour = findPeak(
    Array.from({ length: 24 }, (_, each) => ({ name: each, count: sumWhere(rows, 'hour', each), part: 1 / 24 })),
    n,
  );
  const day = weekday === null ? '' : nameWeekday(weekday, t);
  if (weekday !== null && hour !== null) return t('says.seasonality', { day, hour: nameHour(hour) });
  if (weekday !== null) return t('says.seasonality-day', { day });
  return hour === null ? t('says.seasonality-level') : t('says.seasonality-hour', { hour: nameHour(hour) });
}

interface Slot {
  readonly name: number;
  readonly count: number;
  /** Of all the time there was. */
  readonly part: number;
}

/** The one with most for the time it had, where that is more than chance. */
function findPeak(slots: readonly Slot[], n: number): number | null {
  const [peak] = slots.filter((slot) => slot.part > 0).sort((a, b) => b.count / b.part - a.count / a.part);
  if (!peak) return null;
  const expected = n * peak.part;
  return peak.count > expected + beyondChance * Math.sqrt(expected * (1 - peak.part)) ? peak.name : null;
}

function sumWhere(rows: readonly SeasonCell[], field: 'weekday' | 'hour', value: number): number {
  return rows.reduce((sum, row) => sum + (row[field] === value ? row.count : 0), 0);
}

function sayBalance({ rows, difference }: Of<'balance'>, n: number, t: Translator): string {
  const find = (label: string) => rows.find((row) => row.label === label);
  const [negative, neutral, positive] = [find('negative'), find('neutral'), find('positive')];
  if (n < enough) return t('says.balance-few', { negative: negative?.count ?? 0, positive: positive?.count ?? 0, n });
  const shares = {
    negative: t.format.percent(negative?.share.value ?? 0),
    neutral: t.format.percent(neutral?.share.value ?? 0),
    positive: t.format.percent(positive?.share.value ?? 0),
  };
  if (difference.low > 0) return t('says.balance-more', shares);
  return difference.high < 0 ? t('says.balance-less', shares) : t('says.balance-level', shares);
}
