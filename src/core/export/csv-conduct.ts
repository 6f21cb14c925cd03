// The lines of a board's table that measures of conduct and people give: one a figure, its row named, its query beside it.
import type { Proportion } from '../../contract/measures.ts';
import type { ConductData } from '../../present/conduct-findings.ts';
import type { Line } from './csv-line.ts';
import { writeTime } from './write-time.ts';

/** `n`: mentions the result rests on; `query`: the one it was asked with. */
export function listConduct(data: ConductData, n: number, query: string, zone: string): readonly Line[] {
  switch (data.shape) {
    case 'response':
      // Its finding is all there is to say.
      if (!data.ours) return [{ row: '', value: null, n, query }];
      return [
        ...data.rows.flatMap((row) => share(row.what, row.count, row.share, row.of, row.query)),
        ...data.times.flatMap(({ what, n: of, median, ninetieth }) => [
          { row: what, part: 'median-milliseconds', value: median, n: of, query },
          { row: what, part: 'ninetieth-milliseconds', value: ninetieth, n: of, query },
        ]),
        ...(data.oldest ? [told('oldest', data.oldest.text, data.oldest, writeTime(data.oldest.since, zone))] : []),
      ];
    case 'figures':
      return [
        ...data.rows.flatMap((row) => [
          ...share(row.name, row.mentions, row.share, n, row.query),
          ...(['sum', 'median', 'most'] as const).map((part) => {
            return { row: row.name, part, value: row[part], n: row.mentions, query: row.query };
          }),
        ]),
        ...(data.given ? share('any', data.given.count, data.given.share, n, data.given.query) : []),
        ...data.top.map((row) => told('top', row.value, row, writeTime(row.at, zone))),
      ];
    case 'cohorts':
      return data.rows.flatMap((row) => [
        ...(['people', 'fresh', 'returning', 'mentions'] as const).map((part) => {
          return { row: row.start, part, value: row[part], n: row.mentions, query: row.query, at: row.start };
        }),
        { row: row.start, part: 'share', ...row.share, n: row.people, query: row.query, at: row.start },
      ]);
    case 'replies':
      return data.edges.map((edge) => {
        const name = `${data.nodes[edge.from]?.author ?? ''} → ${data.nodes[edge.to]?.author ?? ''}`;
        return { row: name, part: 'count', value: edge.count, n, query: edge.query };
      });
    case 'seasonality':
      return data.rows.flatMap((cell) => {
        const row = `${cell.weekday} ${String(cell.hour).padStart(2, '0')}`;
        return (['count', 'rate'] as const).map((part) => ({ row, part, value: cell[part], n, query: cell.query }));
      });
    case 'balance':
      return [
        ...data.rows.flatMap((row) => share(row.label, row.count, row.share, n, row.query)),
        { row: 'difference', part: 'share', ...data.difference, n, query },
      ];
  }
}

function share(row: string, count: number, { value, low, high }: Proportion, of: number, query: string): Line[] {
  return [
    { row, part: 'count', value: count, n: of, query },
    { row, part: 'share', value, low, high, n: of, query },
  ];
}

interface Told {
  readonly mention: number;
  readonly author: string | null;
  readonly query: string;
}

/** A line about one mention. */
function told(part: string, value: string | number, { mention, author, query }: Told, at: string): Line {
  return { row: String(mention), part, value, n: 1, query, at, author: author ?? '' };
}
