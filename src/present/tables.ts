// Every result as a table: what stands beside each chart, and what a screen reader reads.
import type { MeasureResult } from '../contract/measures.ts';
import type { MentionRow } from '../contract/model.ts';
import { toBusinessTable } from './business.ts';
import { capitalise } from './capitalise.ts';
import type { Translator } from './catalogue/translate.ts';
import { type Column, number, SHARES, shareColumns, type Table, text, time } from './columns.ts';
import { isConduct } from './conduct-findings.ts';
import { toConductTable } from './conduct-tables.ts';
import { countUnlabelled, hasUnlabelled } from './count-unlabelled.ts';
import { toFindingTable } from './finding-tables.ts';
import { nameLabel } from './label-name.ts';
import { nameLanguage } from './language-name.ts';

/** A cell as people read it: shares as per cent, numbers by the locale, times in the project's zone. */
export function formatCell(cell: string | number, column: Column, t: Translator): string {
  if (typeof cell === 'string') return cell;
  if (column.time) return t.format.dateTime(cell);
  return SHARES.has(column.key) ? t.format.percent(cell) : t.format.number(cell);
}

export function toTable(result: MeasureResult, t: Translator): Table {
  const { data } = result;
  switch (data.shape) {
    case 'number':
      return {
        columns: [number('count', t('table.count')), ...shareColumns(t)],
        rows: [[data.value, data.share.value, data.share.low, data.share.high]],
      };
    case 'trend':
      return {
        columns: [
          text('start', t(`table.${data.bucket}`)),
          number('total', t('table.total')),
          ...sentimentColumns(t),
          ...(hasUnlabelled(data.points)
            ? [number('unlabelled', capitalise(t('sentiment.unlabelled'), t.locale))]
            : []),
          ...(data.points.some(({ beside }) => beside) ? [number('beside', t('beside.line'))] : []),
          ...(isBroken(data.points) ? [number('broken', t('table.broken'))] : []),
        ],
        rows: data.points.map((point) => [
          point.start,
          point.total,
          point.negative,
          point.neutral,
          point.positive,
          ...(hasUnlabelled(data.points) ? [countUnlabelled(point)] : []),
          ...(point.beside ? [point.beside.total] : []),
          ...(isBroken(data.points) ? [point.broken] : []),
        ]),
      };
    case 'terms':
      return {
        columns: [text('term', t('table.term')), text('kind', t('table.kind')), number('count', t('table.count'))],
        rows: data.terms.map((row) => [row.term, t(`kind.${row.kind}`), row.count]),
      };
    case 'shares':
      return {
        columns: [text('label', t('table.name')), number('count', t('table.count')), ...shareColumns(t)],
        rows: data.rows.map((row) => [
          nameLabel(result.measure, row.label, t),
          row.count,
          row.share.value,
          row.share.low,
          row.share.high,
        ]),
      };
    case 'sentiment':
      return {
        columns: [text('label', t('table.name')), ...sentimentColumns(t), number('n', t('table.n'))],
        rows: data.rows.map((row) => [nameLanguage(row.label, t), row.negative, row.neutral, row.positive, row.n]),
      };
    case 'quotes':
      return {
        columns: [
          time('at', t('table.when')),
          text('author', t('table.who')),
          text('source', t('table.where')),
          text('sentiment', t('table.sentiment')),
          text('text', t('table.text')),
          text('url', t('table.link')),
          time('captured', t('table.retrieved')),
        ],
        rows: data.mentions.map((mention) => [
          mention.dated === 'captured' ? '' : mention.at,
          authorName(mention) ?? t('export.unknown-author'),
          mention.source.name,
          mention.sentiment === null ? '' : t(`sentiment.${mention.sentiment}`),
          mention.text,
          mention.url ?? '',
          mention.captured,
        ]),
      };
    case 'business':
      return toBusinessTable(data, t);
    default:
      return isConduct(data) ? toConductTable(data, t) : toFindingTable(data, t);
  }
}

/** The name an author goes by, or the handle, or null where neither is known. */
export function authorName(mention: Pick<MentionRow, 'author'>): string | null {
  const { author } = mention;
  if (author === null) return null;
  return author.name?.trim() || author.handle?.trim() || null;
}

function isBroken(points: readonly { readonly broken: number }[]): boolean {
  return points.some((point) => point.broken > 0);
}

function sentimentColumns(t: Translator): Column[] {
  return [
    number('negative', t('table.negative')),
    number('neutral', t('table.neutral')),
    number('positive', t('table.positive')),
  ];
}
