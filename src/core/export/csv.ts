// A board as one long table for spreadsheets: each figure of each widget is a row. RFC 4180, UTF-8 with its mark, safe to open.

import type { WidgetData } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import { openTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { isConduct } from '../../present/conduct-findings.ts';
import { countUnlabelled } from '../../present/count-unlabelled.ts';
import { writeRow } from '../../present/csv-cells.ts';
import { nameWidget } from '../../present/name-widget.ts';
import { saySentence } from '../../present/sentences.ts';
import { authorName } from '../../present/tables.ts';
import { listConduct } from './csv-conduct.ts';
import { listFindings } from './csv-findings.ts';
import type { Line } from './csv-line.ts';
import type { ExportFormat } from './format.ts';
import { writeTime } from './write-time.ts';

const HEADER = [
  'board',
  'widget',
  'type',
  'title',
  'finding',
  'row',
  'part',
  'value',
  'low',
  'high',
  'n',
  'query',
  'at',
  'zone',
  'author',
  'source',
  'link',
  'retrieved',
] as const;

export const csv: ExportFormat = {
  id: 'csv',
  label: 'Table (CSV)',
  extension: 'csv',
  async *write(data, options = {}) {
    const t = await openTranslator(options.locale, data.project.zone);
    yield `\ufeff${writeRow(HEADER)}`;
    for (const [index, widget] of data.widgets.entries()) {
      options.signal?.throwIfAborted();
      yield writeWidget(data.board.name, index + 1, widget, t);
    }
  },
};

function writeWidget(board: string, number: number, data: WidgetData, t: Translator): string {
  const { widget, result, error } = data;
  const title = nameWidget(widget, t);
  const finding = result === null ? t.say(error ?? '') : saySentence(result, t);
  const lines: readonly Line[] =
    result === null
      ? [{ row: '', value: widget.text ?? null, n: 0, query: widget.query ?? '' }]
      : [...listLines(result, t.zone), ...listUndated(result)];
  return lines
    .map((line) =>
      writeRow([
        board,
        number,
        widget.type,
        title,
        finding,
        line.row,
        line.part ?? '',
        line.value,
        line.low ?? null,
        line.high ?? null,
        line.n,
        line.query,
        line.at ?? '',
        line.at === undefined ? '' : t.zone,
        line.author ?? '',
        line.source ?? '',
        line.link ?? '',
        line.retrieved ?? '',
      ]),
    )
    .join('');
}

/** Of a figure over time: how many of its mentions stand where they were collected. */
function listUndated({ undated }: MeasureResult): readonly Line[] {
  return undated ? [{ row: '', part: 'undated', value: undated.count, n: undated.of, query: undated.query }] : [];
}

function listLines(result: MeasureResult, zone: string): readonly Line[] {
  const { data, n, query } = result;
  switch (data.shape) {
    case 'number': {
      const { value, low, high } = data.share;
      return [
        { row: '', part: 'count', value: data.value, n, query },
        { row: '', part: 'share', value, low, high, n, query },
      ];
    }
    case 'trend':
      return data.points.flatMap((point) => {
        const unlabelled = countUnlabelled(point);
        const { start, total: n, negative, neutral, positive, broken, query: opens } = point;
        const counts = {
          total: n,
          negative,
          neutral,
          positive,
          ...(unlabelled && { unlabelled }),
          ...(broken && { broken }),
        };
        return Object.entries(counts).map(([part, value]) => {
          return { row: start, part, value, n, query: opens, at: start };
        });
      });
    case 'terms':
      return data.terms.map((term) => {
        return { row: term.term, part: term.kind, value: term.count, n, query: term.query };
      });
    case 'shares':
      return data.rows.flatMap((row) => {
        const { value, low, high } = row.share;
        return [
          { row: row.label, part: 'count', value: row.count, n, query: row.query },
          { row: row.label, part: 'share', value, low, high, n, query: row.query },
        ];
      });
    case 'sentiment':
      return data.rows.flatMap((row) =>
        (['negative', 'neutral', 'positive'] as const).map((part) => {
          return { row: row.label, part, value: row[part], n: row.n, query: row.query };
        }),
      );
    case 'quotes':
      return data.mentions.map((mention) => ({
        row: String(mention.id),
        part: mention.sentiment ?? '',
        value: mention.text,
        n,
        query,
        // Nobody knows when it was said: that it was retrieved is told below.
        at: mention.dated === 'captured' ? '' : writeTime(mention.at, zone),
        author: authorName(mention) ?? '',
        source: mention.source.name,
        link: mention.url ?? '',
        retrieved: writeTime(mention.captured, zone),
      }));
    case 'business':
      return data.days.map(({ day, mentions, query: opens }) => {
        return { row: day, part: 'mentions', value: mentions, n, query: opens, at: day };
      });
    default:
      return isConduct(data) ? listConduct(data, n, query, zone) : listFindings(data, n, zone);
  }
}
