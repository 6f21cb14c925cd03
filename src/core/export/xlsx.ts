// A board as a workbook: what it is about on the first sheet, then a sheet for each widget with its figures.
import type { CellValue, WriteSheet } from 'hucre';
import type { BoardData, WidgetData } from '../../contract/boards.ts';
import { openTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { parseMarkdown, plainLines } from '../../present/markdown.ts';
import { nameWidget } from '../../present/name-widget.ts';
import { noteCoverage, sayCoverage } from '../../present/say-coverage.ts';
import { sayGone } from '../../present/say-gone.ts';
import { sayOutdated } from '../../present/say-outdated.ts';
import { noteUndated } from '../../present/say-undated.ts';
import { saySentence } from '../../present/sentences.ts';
import { toTable } from '../../present/tables.ts';
import type { ExportFormat } from './format.ts';
import { wallTime } from './write-time.ts';
import { nameSheet, tableCells, textCell } from './xlsx-cells.ts';
import {
  BASIS,
  columnLook,
  headingStyle,
  layHead,
  layRows,
  PAGE,
  repeatHeadings,
  TERM,
  TITLE,
  WORDS,
} from './xlsx-look.ts';

/** Below the finding, what it rests on, and a free row. */
const HEAD_ROW = 3;

export const xlsx: ExportFormat = {
  id: 'xlsx',
  label: 'Workbook (Excel)',
  extension: 'xlsx',
  async *write(data, options = {}) {
    // Loaded by the export that writes it, not by whoever lists the formats.
    const { writeXlsx } = await import('hucre/xlsx');
    const t = await openTranslator(options.locale, data.project.zone);
    const taken = new Set<string>();
    const sheets: WriteSheet[] = [writeAbout(data, nameSheet(t('export.about'), taken), t)];
    for (const widget of data.widgets) {
      options.signal?.throwIfAborted();
      sheets.push(writeWidget(widget, taken, t));
    }
    const made = wallTime(data.computed, t.zone);
    const properties = { title: data.board.name.toWellFormed(), creator: 'Earshot', created: made, modified: made };
    // A sheet with a table keeps its headings in sight, on the screen and on paper.
    const namedRanges = sheets.flatMap(({ name, freezePane }) =>
      freezePane ? [repeatHeadings(name, HEAD_ROW + 1)] : [],
    );
    yield await writeXlsx({ sheets, namedRanges, properties });
  },
};

function writeAbout(data: BoardData, name: string, t: Translator): WriteSheet {
  const { board, project, span, total, computed } = data;
  const coverage = data.widgets.flatMap(({ result }) => (result === null ? [] : [sayCoverage(result.coverage, t)]));
  const versions = t('export.versions-are', { app: data.appVersion, analysis: String(data.analysisVersion) });
  const facts: readonly (readonly [string, CellValue])[] = [
    [t('export.board'), textCell(board.name)],
    [t('boards.summary'), textCell(board.summary.trim())],
    [t('export.scope'), textCell(board.query.trim() || t('export.scope-all'))],
    [t('export.dates'), span === null ? t('export.dates-none') : t.format.dateRange(span.from, span.to)],
    [t('export.basis'), t('count.mentions', { count: total })],
    [t('export.coverage'), [...new Set(coverage)].filter((note) => note !== '').join('; ')],
    [t('export.zone'), textCell(project.zone)],
    [t('export.created'), t.format.dateTime(computed)],
    [t('export.versions'), textCell([versions, ...sayOutdated(data, t)].join('; '))],
    [t('export.labels'), t('export.labels-by')],
    ...(board.look?.foot ? [['', textCell(board.look.foot)] as const] : []),
  ];
  const rows = facts.filter(([, value]) => value !== '').map(([term, value]): CellValue[] => [term, value]);
  return {
    name,
    rows,
    columns: [
      { width: 20, style: TERM },
      { width: 90, style: WORDS },
    ],
    rowDefs: new Map(layRows(rows, [20, 90], 0)),
    view: { showGridLines: false },
    pageSetup: PAGE,
  };
}

function writeWidget({ widget, result, error }: WidgetData, taken: Set<string>, t: Translator): WriteSheet {
  const title = nameWidget(widget, t);
  const name = nameSheet(title, taken);
  if (widget.type === 'text') {
    const lines = parseMarkdown(widget.text ?? '').flatMap(plainLines);
    const rows = lines.map((line) => [textCell(line)]);
    return {
      name,
      rows,
      columns: [{ width: 100, style: WORDS }],
      rowDefs: new Map(layRows(rows, [100], 0)),
      view: { showGridLines: false },
      pageSetup: PAGE,
    };
  }
  if (result === null)
    return { name, rows: [[textCell(title)], [textCell(error === null ? t('export.nothing') : t.say(error))]] };
  const table = toTable(result, t);
  const cells = tableCells(table, t.zone);
  const labels = table.columns.map((column) => (column.time ? `${column.label} (${t.zone})` : column.label));
  const basis = [
    t('count.n', { n: result.n }),
    sayGone(result, t),
    noteCoverage(result, t),
    noteUndated(result, t),
    t.say(result.definition),
    result.query,
    t.zone,
  ];
  const columns = table.columns.map((column, place) => {
    const own = cells.map((row) => row[place] ?? null);
    return columnLook(column, labels[place] ?? '', own);
  });
  const widths = columns.map(({ width }) => width);
  const finding = textCell(saySentence(result, t));
  const restsOn = textCell(basis.filter((part) => part !== '').join(' · '));
  const head = layHead(widths, finding, restsOn);
  return {
    name,
    rows: [[finding], [restsOn], [], labels.map(textCell), ...cells],
    columns,
    merges: head.merges,
    rowDefs: new Map([...head.heights, ...layRows(cells, widths, HEAD_ROW + 1)]),
    cells: new Map([
      ['0,0', { style: TITLE }],
      ['1,0', { style: BASIS }],
      ...table.columns.map((column, place) => [`${HEAD_ROW},${place}`, { style: headingStyle(column) }] as const),
    ]),
    freezePane: { rows: HEAD_ROW + 1 },
    pageSetup: PAGE,
  };
}
