// The lines of a board's table that listening measures give: one a figure, its row named, its query beside it.
import type { FindingData } from '../../present/findings.ts';
import type { Line } from './csv-line.ts';
import { writeTime } from './write-time.ts';

/** `n`: mentions the result rests on. */
export function listFindings(data: FindingData, n: number, zone: string): readonly Line[] {
  switch (data.shape) {
    case 'keyness':
      return data.rows.flatMap((row) =>
        figures(row.term, n, row.query, pick(row, 'here', 'there', 'logRatio', 'logLikelihood')),
      );
    case 'collocates':
      return data.rows.flatMap((row) =>
        figures(row.term, n, row.query, pick(row, 'together', 'mentions', 'logDice', 'logLikelihood')),
      );
    case 'concordance':
      return data.lines.map((line) => ({
        row: String(line.mention),
        part: line.match,
        value: `${line.before} ${line.match} ${line.after}`,
        n,
        query: `id:${line.mention}`,
        at: writeTime(line.at, zone),
        author: line.author ?? '',
        source: line.source,
      }));
    case 'network':
      return data.edges.flatMap((edge) => {
        const name = `${data.nodes[edge.from]?.term ?? ''} + ${data.nodes[edge.to]?.term ?? ''}`;
        return figures(name, n, edge.query, pick(edge, 'count', 'npmi'));
      });
    case 'clusters':
      return data.rows.flatMap((row) =>
        figures(row.text, n, row.query, pick(row, 'count', 'people')).map((line) => ({
          ...line,
          at: writeTime(row.first, zone),
        })),
      );
    case 'bursts':
      return [
        ...data.rows.flatMap((row) => {
          const name = row.from === row.until ? row.from : `${row.from}/${row.until}`;
          const lines = [
            ...figures(name, n, row.query, pick(row, 'count', 'expected', 'weight')),
            ...row.terms.map((term) => ({
              row: name,
              part: `term ${term.term}`,
              value: term.here,
              n,
              query: term.query,
            })),
            ...[...row.sources, ...row.authors].map(({ label, count, share, query }) => {
              return { row: name, part: label, value: count, low: share.low, high: share.high, n: row.count, query };
            }),
          ];
          return lines.map((line) => ({ ...line, at: localStart(row.from, zone) }));
        }),
        ...data.points.flatMap(({ start, total, broken, query }) => [
          { row: start, part: 'total', value: total, n, query, at: localStart(start, zone) },
          ...(broken > 0 ? [{ row: start, part: 'broken', value: broken, n, query, at: localStart(start, zone) }] : []),
        ]),
      ];
    case 'compare':
      return [
        { row: 'overlap', part: 'count', value: data.overlap.count, n, query: data.overlap.query },
        ...data.rows.flatMap((row) => {
          const name = row.label === '' ? row.part : `${row.part} ${row.label}`;
          const side = (part: string, { count, of, query }: typeof row.here) => ({
            row: name,
            part,
            value: count,
            n: of,
            query,
          });
          return [
            side('here', row.here),
            side('there', row.there),
            { row: name, part: 'difference', ...row.difference, n, query: row.here.query },
          ];
        }),
        ...data.terms.flatMap((row) =>
          figures(row.term, n, row.query, pick(row, 'here', 'there', 'logRatio', 'logLikelihood')),
        ),
      ];
    case 'emerging':
      return data.rows.flatMap((row) =>
        figures(row.term, n, row.query, pick(row, 'recent', 'expected', 'logLikelihood')),
      );
    case 'themes':
      return data.rows.flatMap((row) => {
        const { value, low, high } = row.share;
        const name = row.words.join(', ');
        const counts = figures(name, n, row.query, pick(row, 'count', 'negative', 'neutral', 'positive'));
        return [...counts, { row: name, part: 'share', value, low, high, n, query: row.query }];
      });
    case 'influencers':
      return data.rows.flatMap((row) => {
        const { value, low, high } = row.answered;
        const counts = figures(row.author, n, row.query, pick(row, 'mentions', 'started', 'replies', 'reach'));
        return [...counts, { row: row.author, part: 'answered', value, low, high, n: row.started, query: row.query }];
      });
    case 'outliers':
      return data.rows.flatMap((row) =>
        row.causes.map((cause) => ({
          row: String(row.mention),
          part: cause.cause,
          value: row.text,
          n,
          query: row.query,
          at: writeTime(row.at, zone),
          author: row.author ?? '',
        })),
      );
    case 'aspects':
      return data.rows.flatMap((row) => [
        { row: row.aspect, part: 'praised', value: row.praised, n, query: row.praisedQuery },
        { row: row.aspect, part: 'criticised', value: row.criticised, n, query: row.criticisedQuery },
      ]);
  }
}

function figures(row: string, n: number, query: string, parts: Readonly<Record<string, number | null>>): Line[] {
  return Object.entries(parts).map(([part, value]) => ({ row, part, value, n, query }));
}

function pick<Row, Key extends keyof Row & string>(row: Row, ...keys: readonly Key[]): Record<Key, Row[Key]> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Record<Key, Row[Key]>;
}

/** A day stands as it is; an hour is told as the clocks of the zone showed it. */
function localStart(start: string, zone: string): string {
  return start.includes('T') ? writeTime(Date.parse(start), zone) : start;
}
