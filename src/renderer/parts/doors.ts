// Every number is a door: what a figure's parts are called and which query opens the mentions behind each.
import type { MeasureData } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';

export interface Door {
  readonly label: string;
  /** Label and count, as read aloud. */
  readonly words: string;
  readonly query: string;
  /** First day of a trend's bucket. */
  readonly start?: string;
}

export function doorsOf(data: MeasureData, t: Translator): readonly Door[] {
  const door = (label: string, count: number, query: string, start?: string): Door => ({
    label,
    words: `${label}: ${t('count.mentions', { count })}`,
    query,
    ...(start === undefined ? {} : { start }),
  });
  switch (data.shape) {
    case 'trend':
      return data.points.map(({ start, total, query }) =>
        door(data.bucket === 'month' ? t.format.month(start) : t.format.day(start, true), total, query, start),
      );
    case 'terms':
      return data.terms.map(({ term, count, query }) => door(term, count, query));
    case 'shares':
      return data.rows.map(({ label, count, query }) => door(label, count, query));
    case 'sentiment':
      return data.rows
        .filter((row) => row.n > 0)
        .map(({ label, n, query }) => door(t.format.language(label), n, query));
    case 'quotes':
      return data.mentions.map(({ id, text, source }) => ({ label: source.name, words: text, query: `id:${id}` }));
    case 'number':
      return [];
  }
}

/** The last day of a bucket, as an ISO date. */
export function lastDayOf(start: string, bucket: 'day' | 'week' | 'month'): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (bucket === 'week') date.setUTCDate(date.getUTCDate() + 6);
  if (bucket === 'month') date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
