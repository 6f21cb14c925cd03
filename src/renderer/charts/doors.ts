// Every number is a door: what a figure's parts are called and which query opens the mentions behind each.
import type { MeasureData } from '../../contract/measures.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { nameCompared } from '../../present/compare.ts';
import { nameResponse } from '../../present/name-response.ts';
import { nameHour, nameWeekday } from '../../present/name-weekday.ts';

export interface Door {
  readonly label: string;
  /** Label and count, as read aloud. */
  readonly words: string;
  readonly query: string;
  /** First day of a trend's bucket. */
  readonly start?: string;
  /** The row it belongs to, where a row has two sides of its own, and which of them it is. */
  readonly row?: number;
  readonly side?: 'left' | 'right';
  /** Its place in the row, of charts made of squares. */
  readonly column?: number;
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
    case 'business':
      return data.days.map(({ day, mentions, query }) => door(t.format.day(day, true), mentions ?? 0, query, day));
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
    case 'keyness':
      return data.rows.map(({ term, here, there, logRatio, query }) => door(term, logRatio > 0 ? here : there, query));
    case 'collocates':
      return data.rows.map(({ term, mentions, query }) => door(term, mentions, query));
    case 'concordance':
      return data.lines.map(({ mention, source, before, match, after }) => ({
        label: source,
        words: `${before} ${match} ${after}`,
        query: `id:${mention}`,
      }));
    case 'network':
      return data.edges.map(({ from, to, count, query }) =>
        door(`${data.nodes[from]?.term ?? ''} · ${data.nodes[to]?.term ?? ''}`, count, query),
      );
    case 'clusters':
      return data.rows.map(({ text, count, query }) => door(text, count, query));
    case 'emerging':
      return data.rows.map(({ term, recent, query }) => door(term, recent, query));
    case 'themes':
      return data.rows.map(({ words, count, query }) => door(words.join(', '), count, query));
    case 'influencers':
      return data.rows.map(({ author, mentions, query }) => door(author, mentions, query));
    case 'outliers':
      return data.rows.map(({ text, mention }) => ({ label: text, words: text, query: `id:${mention}` }));
    case 'aspects':
      return data.rows.flatMap(({ aspect, praised, criticised, praisedQuery, criticisedQuery }, row) => [
        ...(criticised === 0
          ? []
          : [
              {
                ...door(t('aspects.criticises', { thing: aspect }), criticised, criticisedQuery),
                row,
                side: 'left' as const,
              },
            ]),
        ...(praised === 0
          ? []
          : [{ ...door(t('aspects.praises', { thing: aspect }), praised, praisedQuery), row, side: 'right' as const }]),
      ]);
    case 'bursts':
      return data.points.map(({ start, total, burst, query }) => {
        const when = data.bucket === 'day' ? t.format.day(start, true) : t.format.shortHour(Date.parse(start));
        return door(burst === null ? when : `${when}, ${t('chart.burst')}`, total, query, start);
      });
    case 'compare':
      return data.rows.flatMap((row, place) => [
        {
          ...door(t('compare.said-there', { what: nameCompared(row, t) }), row.there.count, row.there.query),
          row: place,
          side: 'left' as const,
        },
        {
          ...door(t('compare.said-here', { what: nameCompared(row, t) }), row.here.count, row.here.query),
          row: place,
          side: 'right' as const,
        },
      ]);
    case 'response':
      return data.rows.map(({ what, count, query }) => door(nameResponse(what, data.target, t), count, query));
    case 'figures':
      return [
        ...data.rows.map(({ name, mentions, query }) => door(name, mentions, query)),
        ...(data.given ? [door(t('conduct.any'), data.given.count, data.given.query)] : []),
      ];
    case 'cohorts':
      return data.rows.map(({ start, mentions, query }) =>
        door(data.bucket === 'month' ? t.format.month(start) : t.format.day(start, true), mentions, query, start),
      );
    case 'replies':
      return data.edges.map(({ from, to, count, query }) =>
        door(`${data.nodes[from]?.author ?? ''} → ${data.nodes[to]?.author ?? ''}`, count, query),
      );
    case 'seasonality':
      return data.rows.map(({ weekday, hour, count, query }) => ({
        ...door(`${nameWeekday(weekday, t)} ${nameHour(hour)}`, count, query),
        row: weekday - 1,
        column: hour,
      }));
    case 'balance':
      return data.rows.map(({ label, count, query }) => door(t(`sentiment.${label}`), count, query));
    case 'number':
      return [];
  }
}

/** The query behind one cell of the table of a result: of its row, or of the very figure where a row has several. */
export function cellQuery(data: MeasureData, doors: readonly Door[], row: number, column: string): string | undefined {
  if (data.shape === 'quotes') return undefined;
  // The last row of its table is the mention that waits longest, below the times, which open nothing.
  if (data.shape === 'response' && row === data.rows.length + data.times.length) return data.oldest?.query;
  // Its table has a row an hour and a column a weekday.
  if (data.shape === 'seasonality') return data.rows[24 * (Number(column.split('-')[1]) - 1) + row]?.query;
  // Its picture has a bar a day, its table a row a burst.
  if (data.shape === 'bursts') return data.rows[row]?.query;
  if (data.shape === 'compare') {
    if (column !== 'here' && column !== 'there') return undefined;
    return data.rows[row]?.[column].query ?? data.overlap.query;
  }
  if (data.shape !== 'aspects') return doors[row]?.query;
  if (column === 'praised') return data.rows[row]?.praisedQuery;
  return column === 'criticised' ? data.rows[row]?.criticisedQuery : undefined;
}

/** The last day of a bucket, as an ISO date. */
export function lastDayOf(start: string, bucket: 'day' | 'week' | 'month'): string {
  const date = new Date(`${start}T00:00:00Z`);
  if (bucket === 'week') date.setUTCDate(date.getUTCDate() + 6);
  if (bucket === 'month') date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
