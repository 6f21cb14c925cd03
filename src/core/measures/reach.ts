// Reach: how many may have seen it, only where a source or a file says so. Nothing is estimated.
import { fieldClause } from '../../contract/clauses.ts';
import { writeCount } from '../text/write-count.ts';
import { coverFigures, engagementClause, listFigures, listTop, type NamedRow, rankFigures } from './figure-rows.ts';
import type { FoundAudience, Measure } from './measure.ts';
import { wilson } from './wilson.ts';

/** Figures of engagement that count people or looks, not reactions. */
export const audienceFigures: ReadonlySet<string> = new Set(['views', 'reach', 'followers']);
/** They belong to the author and come with each of their mentions: adding them up would count the same people again. */
const ofAuthors = /follower|subscriber|audience|circulation|visitor|user|listener/;

export const reach: Measure = {
  id: 'reach',
  label: 'Reach',
  definition:
    'Views, reach and followers as sources give them, and what files bring in columns such as impressions, circulation or monthly visitors: how many mentions give it, the sum where it counts looks at the mention itself, the median, the largest. Figures of the author are never added up, and nothing is estimated.',
  shape: 'figures',
  compute: (found, limit) => {
    const { query, total } = found;
    const figures = found.figures().filter(({ name, value }) => audienceFigures.has(name) && value >= 0);
    const columns = [...Map.groupBy(found.audiences(), ({ name }) => name).values()];
    const rows = [
      ...listFigures(figures, { query, total }, { clause: engagementClause, sums }),
      ...columns.flatMap((values) => readColumn(values, { query, total })),
    ];
    const coverage = coverFigures(found, total, rows);
    const looks = [...new Set(figures.map(({ name }) => name))].filter(sums);
    return {
      n: total,
      excluded: [...coverage.missing, ...columns.flatMap(sayUnread)],
      labels: false,
      data: {
        shape: 'figures',
        given: coverage.given,
        rows: rankFigures(rows, limit),
        top: listTop(found, looks, limit),
      },
    };
  },
};

function sums(name: string): boolean {
  return !ofAuthors.test(name);
}

/** The row of a column: every mention that has it counts, its figures are those that are plain numbers. */
function readColumn(
  values: readonly FoundAudience[],
  of: { readonly query: string; readonly total: number },
): NamedRow[] {
  const figures = values.flatMap(({ name, value, count }) => {
    const number = readNumber(value);
    return number === null ? [] : { name, value: number, count };
  });
  const mentions = sumOf(values);
  return listFigures(figures, of, { clause: (name) => fieldClause('has', name), sums }).map((row) => {
    return { ...row, name: values[0]?.shown ?? row.name, mentions, share: wilson(mentions, of.total) };
  });
}

function sayUnread(values: readonly FoundAudience[]): string[] {
  const unread = sumOf(values.filter(({ value }) => readNumber(value) === null));
  return unread === 0 ? [] : [`${writeCount(unread)} values of “${values[0]?.shown}” that are no plain number`];
}

function sumOf(values: readonly FoundAudience[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

/** `1200`, `1,200`, `1.200` and `1 200`: an audience is a whole number, so three digits behind a mark are thousands. */
function readNumber(value: string): number | null {
  const plain = /^\d{1,3}(?:([., \u00a0\u202f])\d{3})(?:\1\d{3})*$/.test(value) ? value.replace(/\D/g, '') : value;
  return /^\d{1,15}$/.test(plain) ? Number(plain) : null;
}
