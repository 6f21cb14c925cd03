// Tables of conduct and people, one row a row of the result, in its order.
import type { FigureCoverage } from '../contract/measures.ts';
import type { Translator } from './catalogue/translate.ts';
import { number, shareColumns, type Table, text } from './columns.ts';
import type { ConductData } from './conduct-findings.ts';
import { nameResponse } from './name-response.ts';
import { nameHour, nameWeekday } from './name-weekday.ts';
import { sayDuration } from './say-duration.ts';

const nothing = '';
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export function toConductTable(data: ConductData, t: Translator): Table {
  switch (data.shape) {
    case 'response':
      return toResponseTable(data, t);
    case 'figures':
      return {
        columns: [
          text('name', t('conduct.figure')),
          number('mentions', t('table.count')),
          ...shareColumns(t),
          number('sum', t('conduct.sum')),
          number('median', t('conduct.median')),
          number('most', t('conduct.most')),
        ],
        rows: [
          ...data.rows.map(({ name, mentions, share, sum, median, most }) => {
            return [name, mentions, share.value, share.low, share.high, sum ?? nothing, median, most];
          }),
          ...(data.given ? [anyOf(data.given, t)] : []),
        ],
      };
    case 'cohorts':
      return {
        columns: [
          text('start', t(`table.${data.bucket}`)),
          number('people', t('table.people')),
          number('fresh', t('conduct.fresh')),
          number('returning', t('conduct.returning')),
          ...shareColumns(t),
          number('mentions', t('table.count')),
        ],
        rows: data.rows.map(({ start, people, fresh, returning, share, mentions }) => {
          return [start, people, fresh, returning, share.value, share.low, share.high, mentions];
        }),
      };
    case 'replies': {
      const nameOf = (place: number) => {
        const node = data.nodes[place];
        return node?.ours ? t('conduct.ours', { name: node.author }) : (node?.author ?? nothing);
      };
      return {
        columns: [text('from', t('conduct.from')), text('to', t('conduct.to')), number('count', t('table.count'))],
        rows: data.edges.map((edge) => [nameOf(edge.from), nameOf(edge.to), edge.count]),
      };
    }
    case 'seasonality':
      return {
        columns: [
          text('hour', t('conduct.hour')),
          ...weekdays.map((day) => number(`weekday-${day}`, nameWeekday(day, t, 'short'))),
        ],
        rows: Array.from({ length: 24 }, (_, hour) => [
          nameHour(hour),
          ...weekdays.map((day) => data.rows[24 * (day - 1) + hour]?.count ?? 0),
        ]),
      };
    case 'balance': {
      const { value, low, high } = data.difference;
      return {
        columns: [text('label', t('table.sentiment')), number('count', t('table.count')), ...shareColumns(t)],
        rows: [
          ...data.rows.map((row) => [
            t(`sentiment.${row.label}`),
            row.count,
            row.share.value,
            row.share.low,
            row.share.high,
          ]),
          [t('conduct.difference'), nothing, value, low, high],
        ],
      };
    }
  }
}

function anyOf({ count, share }: FigureCoverage, t: Translator): (string | number)[] {
  return [t('conduct.any'), count, share.value, share.low, share.high, nothing, nothing, nothing];
}

function toResponseTable(data: Extract<ConductData, { shape: 'response' }>, t: Translator): Table {
  const time = (milliseconds: number | null) => (milliseconds === null ? nothing : sayDuration(milliseconds, t));
  const { oldest } = data;
  return {
    columns: [
      text('part', t('conduct.what')),
      number('count', t('table.count')),
      number('of', t('conduct.of')),
      ...shareColumns(t),
      number('median', t('conduct.half')),
      number('ninetieth', t('conduct.ninetieth')),
    ],
    rows: [
      ...data.rows.map((row) => {
        const { value, low, high } = row.share;
        return [nameResponse(row.what, data.target, t), row.count, row.of, value, low, high, nothing, nothing];
      }),
      ...data.times.map((row) => {
        const name = t(`response.${row.what}`);
        return [name, row.n, nothing, nothing, nothing, nothing, time(row.median), time(row.ninetieth)];
      }),
      ...(oldest ? [[sayOldest(oldest, t), 1, nothing, nothing, nothing, nothing, nothing, nothing]] : []),
    ],
  };
}

type Response = Extract<ConductData, { shape: 'response' }>;

function sayOldest({ since, text: said }: NonNullable<Response['oldest']>, t: Translator): string {
  const letters = [...said.replace(/\s+/g, ' ').trim()];
  const short = letters.length > 80 ? `${letters.slice(0, 80).join('').trimEnd()}…` : letters.join('');
  return t('response.oldest', { when: t.format.dateTime(since), text: short });
}
