// Bursts in words: when one was, what it was about, what was said and by whom; and their table.
import type { BurstItem, BurstRow, MeasureData, ShareRow } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';
import { number, type Table, text } from './columns.ts';

export type BurstsData = Extract<MeasureData, { shape: 'bursts' }>;
type Bucket = BurstsData['bucket'];

const HOUR = 3_600_000;
const LONGEST_QUOTE = 120;
const NAMED = 3;

/** Without a full stop at its end. */
export function sayBursts({ rows, all, usual, bucket, points }: BurstsData, t: Translator): string {
  const [first] = rows;
  if (!first) {
    // A handful of buckets has no usual rate.
    const short = points.length < 7 || usual < 0.05;
    return short ? t('says.bursts-few') : t(`says.bursts-none-${bucket}`, { usual: writeRate(usual, t) });
  }
  const burst = t('says.burst', {
    when: sayBurstWhen(first, bucket, t),
    found: t('count.mentions', { count: first.count }),
    expected: writeRate(first.expected, t),
  });
  const words = listTerms(first, t);
  const about = words === '' ? burst : t('says.burst-about', { burst, words });
  return all === 1 ? about : t('says.bursts-more', { burst: about, count: all - 1 });
}

/** `on 3 May`, `from 3 May to 5 May`, `from 3 May, 14:00 to 3 May, 16:00`. */
function sayBurstWhen({ from, until }: Pick<BurstRow, 'from' | 'until'>, bucket: Bucket, t: Translator): string {
  if (bucket === 'day') {
    if (from === until) return t('says.on-day', { day: t.format.day(from, true) });
    const withYear = from.slice(0, 4) !== until.slice(0, 4);
    return t('says.days', { from: t.format.day(from, withYear), until: t.format.day(until, true) });
  }
  const [begin, end] = [Date.parse(from), Date.parse(until)];
  if (begin === end) return t('says.in-hour', { from: t.format.shortHour(begin) });
  return t('says.from-to', { from: t.format.shortHour(begin), until: t.format.shortHour(end + HOUR) });
}

interface BurstExplanation {
  readonly facts: readonly string[];
  /** Words of others, each with the search that opens them. */
  readonly quotes: readonly { readonly says: string; readonly query: string }[];
}

/** As a heading: `21 August – 22 August 2026`. */
export function nameBurst({ from, until }: Pick<BurstRow, 'from' | 'until'>, bucket: Bucket, t: Translator): string {
  if (bucket === 'day' && from === until) return t.format.day(from);
  if (bucket === 'day') return t.format.days(from, until);
  const [begin, end] = [Date.parse(from), Date.parse(until) + HOUR];
  return t('burst.range', { from: t.format.shortHour(begin), until: t.format.shortHour(end) });
}

/** What explains a burst, a line each. */
export function explainBurst(row: BurstRow, t: Translator): BurstExplanation {
  const words = listTerms(row, t);
  const sources = listNames(row.sources, t);
  const authors = listNames(row.authors, t);
  const from =
    sources === ''
      ? []
      : [authors === '' ? t('burst.from-sources', { sources }) : t('burst.from', { sources, authors })];
  const quotes = [...quote('burst.repeated', row.repeated, t), ...quote('burst.engaged', row.engaged, t)];
  return {
    facts: [
      t('burst.expected', { expected: writeRate(row.expected, t) }),
      ...(words === '' ? [] : [t('burst.terms', { words })]),
      ...from,
    ],
    quotes,
  };
}

export function toBurstsTable({ rows, points, bucket }: BurstsData, t: Translator): Table {
  const broken = (place: number) => points.filter((point) => point.burst === place && point.broken > 0).length;
  const when = (start: string) => (bucket === 'day' ? start : t.format.shortHour(Date.parse(start)));
  return {
    columns: [
      text('from', t('table.start')),
      text('until', t('table.until')),
      number('count', t('table.count')),
      number('expected', t('table.expected')),
      number('weight', t('table.weight')),
      text('terms', t('table.terms')),
      text('repeated', t('table.repeated')),
      text('engaged', t('table.engaged')),
      text('sources', t('table.sources')),
      text('authors', t('table.authors')),
      ...(points.some((point) => point.broken > 0) ? [number('broken', t('table.broken'))] : []),
    ],
    rows: rows.map((row, place) => [
      when(row.from),
      when(row.until),
      row.count,
      tenths(row.expected),
      tenths(row.weight),
      row.terms.map(({ term }) => term).join(', '),
      row.repeated?.text ?? '',
      row.engaged?.text ?? '',
      listNames(row.sources, t),
      listNames(row.authors, t),
      ...(points.some((point) => point.broken > 0) ? [broken(place)] : []),
    ]),
  };
}

/** Below ten a tenth matters. */
export function writeRate(rate: number, t: Translator): string {
  return t.format.number(rate < 10 ? tenths(rate) : Math.round(rate));
}

function quote(key: 'burst.repeated' | 'burst.engaged', item: BurstItem | null, t: Translator) {
  return item === null ? [] : [{ says: t(key, { count: item.count, text: shorten(item.text) }), query: item.query }];
}

function listTerms({ terms }: BurstRow, t: Translator): string {
  return t.format.list(terms.slice(0, NAMED).map(({ term }) => t('query.word', { text: term })));
}

function listNames(rows: readonly ShareRow[], t: Translator): string {
  const named = rows.map(({ label, share }) => t('burst.share', { name: label, share: t.format.percent(share.value) }));
  return t.format.list(named);
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}

function shorten(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()];
  return letters.length <= LONGEST_QUOTE ? letters.join('') : `${letters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}
