// Figures that sources give, gathered by name: how many mentions give them, their sum, the middle one, the largest.
import type { FigureCoverage, FigureRow, TopMention } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import type { Found, FoundFigure } from './measure.ts';
import { narrow } from './narrow.ts';
import { weightedMedian } from './percentile.ts';
import { wilson } from './wilson.ts';

/** Mentions told as those with most, at most. */
const mostTop = 20;

/** What is asked of each figure. */
export interface FigureKind {
  /** Finds the mentions that give it. */
  readonly clause: (name: string) => string;
  /** Whether it may be added up. */
  readonly sums: (name: string) => boolean;
}

export interface NamedRow extends FigureRow {
  readonly clause: string;
}

/** Of `found` mentions of `query`; most given first. */
export function listFigures(
  figures: readonly FoundFigure[],
  { query, total }: { readonly query: string; readonly total: number },
  { clause, sums }: FigureKind,
): NamedRow[] {
  return [...Map.groupBy(figures, (figure) => figure.name)].map(([name, values]) => {
    const mentions = values.reduce((sum, { count }) => sum + count, 0);
    return {
      name,
      mentions,
      share: wilson(mentions, total),
      sum: sums(name) ? values.reduce((sum, { value, count }) => sum + value * count, 0) : null,
      median: weightedMedian(values) ?? 0,
      most: values.reduce((most, { value }) => Math.max(most, value), 0),
      query: narrow(query, clause(name)),
      clause: clause(name),
    };
  });
}

/** Finds the mentions that give this figure of engagement. */
export function engagementClause(name: string): string {
  const bare = /^\p{L}[\p{L}\p{N}_]*$/u.test(name);
  return bare ? `engagement:${name}>=0` : `engagement:"${name.replaceAll('"', '""')}>=0"`;
}

/** How much of what was found the rows are about, and who is left out. */
export function coverFigures(
  found: Found,
  total: number,
  rows: readonly NamedRow[],
): { readonly given: FigureCoverage | null; readonly missing: readonly string[] } {
  if (rows.length === 0)
    return { given: null, missing: total > 0 ? [`${writeCount(total)} mentions that give no such figure`] : [] };
  const any = found.within(rows.map(({ clause }) => clause).join(' OR '));
  const count = any.total;
  return {
    given: { count, share: wilson(count, total), query: any.query },
    missing: count < total ? [`${writeCount(total - count)} mentions that give no such figure`] : [],
  };
}

/** As they are told: most given first, so many at most. */
export function rankFigures(rows: readonly NamedRow[], limit: number): FigureRow[] {
  return rows
    .toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ clause: _, ...row }) => row);
}

/** The mentions with the largest sums of these figures, and what they say. */
export function listTop(found: Found, names: readonly string[], limit: number): TopMention[] {
  const most = found.mostFigured(names, Math.min(limit, mostTop));
  const texts = new Map(found.texts(most.map(({ id }) => id)).map((text) => [text.id, text]));
  return most.flatMap(({ id, value }) => {
    const said = texts.get(id);
    if (!said) return [];
    return { mention: id, text: said.text, author: said.author, at: said.at, value, query: `id:${id}` };
  });
}
