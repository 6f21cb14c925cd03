// Tables of what listening finds, one row a row of the result, in its order.
import { toBurstsTable } from './bursts.ts';
import type { Translator } from './catalogue/translate.ts';
import { number, shareColumns, type Table, text, time } from './columns.ts';
import { toCompareTable } from './compare.ts';
import type { FindingData } from './findings.ts';

export function toFindingTable(data: FindingData, t: Translator): Table {
  const kindOf = (kind: Parameters<typeof nameKind>[0]) => nameKind(kind, t);
  switch (data.shape) {
    case 'keyness':
      return {
        columns: [
          text('term', t('table.term')),
          text('kind', t('table.kind')),
          number('here', t('table.here')),
          number('there', t('table.there')),
          number('shareHere', t('table.share-here')),
          number('shareThere', t('table.share-there')),
          number('logRatio', t('table.log-ratio')),
          number('logLikelihood', t('table.log-likelihood')),
        ],
        rows: data.rows.map((row) => [
          row.term,
          kindOf(row.kind),
          row.here,
          row.there,
          row.shareHere,
          row.shareThere,
          tenths(row.logRatio),
          tenths(row.logLikelihood),
        ]),
      };
    case 'collocates':
      return {
        columns: [
          text('term', t('table.term')),
          number('together', t('table.together')),
          number('mentions', t('table.count')),
          number('before', t('table.before')),
          number('after', t('table.after')),
          number('logDice', t('table.log-dice')),
          number('logLikelihood', t('table.log-likelihood')),
        ],
        rows: data.rows.map((row) => [
          row.term,
          row.together,
          row.mentions,
          row.before,
          row.after,
          tenths(row.logDice),
          tenths(row.logLikelihood),
        ]),
      };
    case 'concordance':
      return {
        columns: [
          text('before', t('table.before')),
          text('match', t('table.term')),
          text('after', t('table.after')),
          time('at', t('table.when')),
          text('author', t('table.who')),
          text('source', t('table.where')),
        ],
        rows: data.lines.map((line) => [
          line.before,
          line.match,
          line.after,
          line.at,
          line.author ?? t('export.unknown-author'),
          line.source,
        ]),
      };
    case 'network':
      return {
        columns: [
          text('from', t('table.term')),
          text('to', t('table.with')),
          number('count', t('table.count')),
          number('npmi', t('table.npmi')),
        ],
        rows: data.edges.map((edge) => [
          data.nodes[edge.from]?.term ?? '',
          data.nodes[edge.to]?.term ?? '',
          edge.count,
          Math.round(100 * edge.npmi) / 100,
        ]),
      };
    case 'clusters':
      return {
        columns: [
          text('text', t('table.text')),
          number('count', t('table.count')),
          number('people', t('table.people')),
          time('first', t('table.first')),
          time('last', t('table.last')),
        ],
        rows: data.rows.map((row) => [row.text, row.count, row.people, row.first, row.last]),
      };
    case 'bursts':
      return toBurstsTable(data, t);
    case 'compare':
      return toCompareTable(data, t);
    case 'emerging':
      return {
        columns: [
          text('term', t('table.term')),
          text('kind', t('table.kind')),
          number('recent', t('table.recent')),
          number('expected', t('table.expected')),
          number('logLikelihood', t('table.log-likelihood')),
          time('first', t('table.first')),
        ],
        rows: data.rows.map((row) => [
          row.term,
          kindOf(row.kind),
          row.recent,
          tenths(row.expected),
          tenths(row.logLikelihood),
          row.first,
        ]),
      };
    case 'themes':
      return {
        columns: [
          text('words', t('table.theme')),
          number('count', t('table.count')),
          ...shareColumns(t),
          number('negative', t('table.negative')),
          number('neutral', t('table.neutral')),
          number('positive', t('table.positive')),
        ],
        rows: data.rows.map((row) => [
          row.words.join(', '),
          row.count,
          row.share.value,
          row.share.low,
          row.share.high,
          row.negative,
          row.neutral,
          row.positive,
        ]),
      };
    case 'influencers':
      return {
        columns: [
          text('author', t('table.author')),
          number('mentions', t('table.count')),
          number('started', t('table.started')),
          number('share', t('table.answered')),
          number('low', t('table.low')),
          number('high', t('table.high')),
          number('replies', t('table.replies')),
          number('reach', t('table.reach')),
        ],
        rows: data.rows.map((row) => [
          row.author,
          row.mentions,
          row.started,
          row.answered.value,
          row.answered.low,
          row.answered.high,
          row.replies,
          row.reach ?? '',
        ]),
      };
    case 'outliers':
      return {
        columns: [
          text('text', t('table.text')),
          text('causes', t('table.why')),
          text('author', t('table.who')),
          time('at', t('table.when')),
        ],
        rows: data.rows.map((row) => [
          row.text,
          row.causes.map((cause) => cause.says).join('; '),
          row.author ?? t('export.unknown-author'),
          row.at,
        ]),
      };
    case 'aspects':
      return {
        columns: [
          text('aspect', t('table.aspect')),
          number('praised', t('table.praised')),
          number('criticised', t('table.criticised')),
        ],
        rows: data.rows.map((row) => [row.aspect, row.praised, row.criticised]),
      };
  }
}

function nameKind(kind: Extract<FindingData, { shape: 'keyness' }>['rows'][number]['kind'], t: Translator): string {
  return t(`kind.${kind}`);
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
