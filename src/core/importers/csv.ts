// The table importer: CSV and TSV as vendors, spreadsheets and people write them.
import { EarshotError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions, Rejection } from '../../contract/model.ts';
import { type DateFormat, dateFormat, decideOrder, type Numbers, readNumbers } from '../text/date-formats.ts';
import { decode, MIXED, mixedNote } from '../text/decode.ts';
import { createIdentity } from '../text/made-id.ts';
import { machineZone } from '../text/zones.ts';
import { DELIMITER_NAMES, detectColumnDates, findLayout, type Layout } from './csv-layout.ts';
import type { ImportBatch, Importer, InputFile, Inspection } from './importer.ts';
import { HEAD_BYTES } from './input-file.ts';
import { createLineStats, encodingOf, headLines, readLines } from './lines.ts';
import { type CsvRecord, createRecordReader } from './records.ts';
import { checkMap, figureOf, mergeMaps, ROLES, type Role, type RoleMap, trustIds } from './roles.ts';
import { BATCH, checkOptions, type DateTally, dateNotes, readDate, toFigure, toMention } from './values.ts';

export const csv: Importer = {
  id: 'csv',
  label: 'Table (CSV, TSV)',
  description: 'Exports of spreadsheets and listening tools: one mention a row, columns matched to roles.',
  extensions: ['csv', 'tsv', 'tab'],
  fields: [
    { name: 'map', label: 'Columns', type: 'columns', help: 'Which column holds what; the others become attributes.' },
    { name: 'zone', label: 'Time zone of dates that carry none', type: 'zone' },
    { name: 'dateFormat', label: 'Date format', type: 'select' },
    {
      name: 'delimiter',
      label: 'Delimiter',
      type: 'select',
      options: Object.entries(DELIMITER_NAMES).map(([value, label]) => ({ value, label })),
    },
    { name: 'encoding', label: 'Encoding', type: 'text', placeholder: 'utf-8' },
  ],
  sniff,
  inspect,
  read,
};

function sniff(file: InputFile): number {
  const extension = /\.(csv|tsv|tab)$/i.test(file.name);
  const text = decode(file.head).text;
  if (!extension && /^\s*[[{<]/.test(text)) return 0;
  const layout = findLayout(headLines(text, file.size <= HEAD_BYTES));
  if (!layout) return extension ? 0.3 : 0;
  if (extension) return Math.max(0.5, layout.certainty);
  if (layout.certainty === 0) return 0;
  // Without the name, only what has a header with roles, or many regular columns, is a table.
  return layout.headless || layout.certainty < 0.7 ? 0.05 : Math.min(0.8, layout.certainty);
}

interface Plan {
  readonly layout: Layout;
  readonly encoding: string;
  readonly map: RoleMap;
  readonly format: DateFormat | null;
  readonly alternatives: readonly DateFormat[];
  readonly trustedId: boolean;
  /** Column of clock times beside a column of bare dates. */
  readonly clock: string | null;
  readonly notes: readonly string[];
}

async function inspect(file: InputFile, options: ImportOptions): Promise<Inspection> {
  const plan = await makePlan(file, options, AbortSignal.timeout(60_000));
  const { layout } = plan;
  return {
    title: null,
    detected: [
      { label: 'Delimiter', value: DELIMITER_NAMES[layout.delimiter] ?? layout.delimiter },
      { label: 'Encoding', value: plan.encoding },
      { label: 'Header', value: layout.headless ? 'none' : `line ${layout.firstLine - 1}` },
      ...(plan.format ? [{ label: 'Dates', value: plan.format.label }] : []),
      ...(plan.clock ? [{ label: 'Times', value: `column “${plan.clock}”` }] : []),
      ...plan.notes.map((value) => ({ label: 'Note', value })),
    ],
    columns: layout.columns,
    map: Object.fromEntries(Object.entries(plan.map)),
    dateFormat: plan.format?.id ?? null,
    ambiguous: plan.alternatives.map((format) => ({ dateFormat: format.id, label: format.label })),
  };
}

async function* read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncGenerator<ImportBatch> {
  const plan = await makePlan(file, options, signal);
  const { layout } = plan;
  const identify = createIdentity();
  const dates: DateTally = { unreadable: 0, assumed: 0 };
  const stats = createLineStats();
  const toRow = rowReader(plan, options, dates, identify);
  let mentions: FoundMention[] = [];
  let rejections: Rejection[] = [];
  let notes = plan.notes;
  let mended = 0;
  let rows = 0;

  const flush = (): ImportBatch => {
    const batch = { mentions, rejections, bytes: stats.bytes, title: null, notes };
    mentions = [];
    rejections = [];
    notes = [];
    return batch;
  };

  for await (const record of readRecords(file, plan, stats, signal)) {
    rows++;
    if (record.mended) mended++;
    const row = toRow(record);
    if ('reason' in row) rejections.push({ at: `line ${record.line}`, reason: row.reason });
    else mentions.push(row);
    if (mentions.length >= BATCH || rejections.length >= BATCH) yield flush();
    if (rows % BATCH === 0) signal.throwIfAborted();
  }
  notes = [...notes, ...closingNotes({ rows, mended, mixed: mixedNote(stats.mixedLines), plan, dates, options })];
  yield { ...flush(), bytes: Math.max(stats.bytes, file.size) };

  function closingNotes(facts: ClosingFacts): string[] {
    const said: string[] = [];
    if (facts.rows === 0) said.push('The file has a header and no rows.');
    if (facts.mixed) said.push(facts.mixed);
    if (facts.mended > 0) {
      said.push(
        `${facts.mended === 1 ? '1 row has' : `${facts.mended} rows have`} stray quotes; they were read all the same.`,
      );
    }
    if (layout.columns.length === 1 && facts.rows > 0)
      said.push('The table has a single column: each line is a mention.');
    return [...said, ...dateNotes(facts.dates, facts.options.zone ?? machineZone())];
  }
}

interface ClosingFacts {
  readonly rows: number;
  readonly mended: number;
  readonly mixed: string | null;
  readonly plan: Plan;
  readonly dates: DateTally;
  readonly options: ImportOptions;
}

async function* readRecords(
  file: InputFile,
  plan: Pick<Plan, 'layout' | 'encoding'>,
  stats: ReturnType<typeof createLineStats>,
  signal: AbortSignal,
): AsyncGenerator<CsvRecord> {
  const { layout } = plan;
  const reader = createRecordReader(layout.delimiter, layout.columns.length);
  for await (const lines of readLines(file, plan.encoding, stats)) {
    signal.throwIfAborted();
    const wanted =
      (lines[0]?.number ?? 0) >= layout.firstLine ? lines : lines.filter((line) => line.number >= layout.firstLine);
    yield* reader.push(wanted);
  }
  yield* reader.end();
}

/** One record to one mention, or the reason why not. */
function rowReader(plan: Plan, options: ImportOptions, dates: DateTally, identify: ReturnType<typeof createIdentity>) {
  const { columns, delimiter } = plan.layout;
  const width = columns.length;
  const roles = ROLES.flatMap((role) => {
    const index = columns.indexOf(plan.map[role] ?? '\u0000');
    return index === -1 ? [] : [{ role, index }];
  });
  const clock = plan.clock === null ? -1 : columns.indexOf(plan.clock);
  const mapped = new Set(roles.filter(({ role }) => role !== 'platform').map(({ index }) => index));
  const others = columns.flatMap((name, index) => (mapped.has(index) || index === clock ? [] : [{ name, index }]));
  const figures = others.flatMap(({ name, index }) => {
    const figure = figureOf(name);
    return figure ? [{ figure, index }] : [];
  });
  const textAt = columns.indexOf(plan.map.text ?? '');
  const dateAt = columns.indexOf(plan.map.published ?? '');
  const fitsDate = (cells: readonly string[]): boolean =>
    dateAt > textAt && (plan.format ?? dateFormat('written')).parse(cells[dateAt] ?? '', options.zone) !== null;

  return (record: CsvRecord): FoundMention | { readonly reason: string } => {
    if (record.problem !== null) return { reason: record.problem };
    const cells = fitWidth(record.cells, width, textAt, delimiter, fitsDate);
    if (cells === null) return { reason: `it has ${record.cells.length} columns where the table has ${width}` };
    const values: Partial<Record<Role, string>> = {};
    for (const { role, index } of roles) {
      const value = cells[index]?.trim();
      if (value) values[role] = value;
    }
    const attributes: Record<string, string> = {};
    for (const { name, index } of others) {
      const value = cells[index]?.trim();
      if (value) attributes[name] = value;
    }
    const engagement: Record<string, number> = {};
    for (const { figure, index } of figures) {
      const value = toFigure(cells[index] ?? '');
      if (value !== null) engagement[figure] = value;
    }
    const raw: Record<string, string> = {};
    for (const [index, name] of columns.entries()) if (cells[index]) raw[name] = cells[index];
    const time = clock === -1 ? '' : (cells[clock]?.trim() ?? '');
    const date = time && values.published ? `${values.published} ${time}` : values.published;
    if (!values.text && !values.title)
      return { reason: `it has no text (column “${plan.map.text ?? plan.map.title}” is empty)` };
    const externalId = identify(plan.trustedId ? (values.id ?? null) : null, cells.join('\u001f'));
    const published = readDate(date, plan.format, options.zone, dates);
    return (
      toMention(values, { externalId, attributes, engagement, raw: JSON.stringify(raw), published }) ?? {
        reason: 'its text holds nothing but markup',
      }
    );
  };
}

/**
 * Cells left out at the end are empty; one too many that is empty is nothing; text in the last column may hold
 * delimiters, and so may text before a column of dates, where the date then stands in its place. */
function fitWidth(
  cells: readonly string[],
  width: number,
  textAt: number,
  delimiter: string,
  fits: (cells: readonly string[]) => boolean,
): readonly string[] | null {
  if (cells.length <= width) return cells;
  if (cells.slice(width).every((cell) => cell.trim() === '')) return cells.slice(0, width);
  if (textAt === width - 1) return [...cells.slice(0, textAt), cells.slice(textAt).join(delimiter)];
  if (textAt === -1) return null;
  const end = textAt + 1 + cells.length - width;
  const folded = [...cells.slice(0, textAt), cells.slice(textAt, end).join(delimiter), ...cells.slice(end)];
  return fits(folded) ? folded : null;
}

async function makePlan(file: InputFile, options: ImportOptions, signal: AbortSignal): Promise<Plan> {
  const chosen = checkOptions(options, file.path);
  const encoding = encodingOf(file, options);
  const text = decode(file.head, { encoding }).text;
  const layout = findLayout(headLines(text, file.size <= HEAD_BYTES), delimiterOf(options, file.path));
  if (!layout) {
    const message = `${file.name} is no table: no comma, semicolon, tab or bar splits its lines into regular columns.`;
    throw new EarshotError('bad-file', message, { file: file.path });
  }
  const asked = checkMap(options.map, layout.columns, file.path);
  const merged = mergeMaps(layout.guessed, asked);
  if (merged.text === undefined && merged.title === undefined) {
    const message = `No column of ${file.name} looks like text. Say which one is: map text to one of ${layout.columns.join(', ')}.`;
    throw new EarshotError('bad-file', message, { file: file.path, field: 'text' });
  }
  const notes: string[] = [];
  if (layout.skipped > 0)
    notes.push(`${layout.skipped === 1 ? '1 line' : `${layout.skipped} lines`} before the header were skipped.`);
  if (layout.headless) notes.push('The table has no header; its columns were numbered.');
  if (encoding === MIXED) notes.push('The file mixes encodings; each line was read in its own.');
  const ids = trustOf(layout, merged, asked);
  if (ids.why) notes.push(`The ids in “${merged.id}” were not used: ${ids.why}. Rows are told apart by their content.`);
  const map: RoleMap = ids.trusted ? merged : withoutId(merged);
  const detected = detectColumnDates(layout, map.published);
  const plan = { layout, encoding, map, trustedId: ids.trusted, clock: clockBeside(layout, map), notes };
  if (chosen.format) return { ...plan, format: chosen.format, alternatives: detected.alternatives };
  if (detected.alternatives.length === 0) return { ...plan, ...detected };
  return { ...plan, ...(await settleDates(file, plan, detected, signal)) };
}

/** The head leaves the order of day and month open: the rest of the file may tell. */
async function settleDates(
  file: InputFile,
  plan: Pick<Plan, 'layout' | 'encoding' | 'map'>,
  detected: Pick<Plan, 'format' | 'alternatives'>,
  signal: AbortSignal,
): Promise<Pick<Plan, 'format' | 'alternatives'>> {
  const index = plan.layout.columns.indexOf(plan.map.published ?? '');
  const dates: Numbers[] = [];
  for await (const record of readRecords(file, plan, createLineStats(), signal)) {
    const numbers = readNumbers(record.cells[index] ?? '');
    if (numbers) dates.push(numbers);
    if (dates.length >= 300_000) break;
  }
  const { best, others } = decideOrder(dates);
  const shown = detected.format?.label.split(', ').slice(1).join(', ');
  return best
    ? { format: dateFormat(best, shown), alternatives: others.map((order) => dateFormat(order, shown)) }
    : detected;
}

function withoutId(map: RoleMap): RoleMap {
  return Object.fromEntries(Object.entries(map).filter(([role]) => role !== 'id'));
}

function trustOf(layout: Layout, map: RoleMap, asked: RoleMap): { trusted: boolean; why: string | null } {
  if (asked.id !== undefined) return { trusted: true, why: null };
  if (map.id === undefined) return { trusted: false, why: null };
  const index = layout.columns.indexOf(map.id);
  return layout.rows.length === 0 ? { trusted: true, why: null } : trustIds(layout.rows.map((row) => row[index] ?? ''));
}

/** `Date` and `Time` side by side, as some exports have it. */
function clockBeside(layout: Layout, map: RoleMap): string | null {
  const at = layout.columns.indexOf(map.published ?? '');
  const values = (index: number): string[] =>
    layout.rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
  if (
    at === -1 ||
    values(at).some((value) => /\d[:.h]\d{2}(?::\d{2})?(?:\s|$|[ap])/i.test(value.replace(/^\S+\.\d{2,4}$/, '')))
  )
    return null;
  const taken = new Set(Object.values(map));
  const index = layout.columns.findIndex((name, position) => {
    const times = values(position);
    const named = /^(?:time|hora|ora|tijd|heure|uhrzeit|zeit|hour|posted time|post time|time \(utc\))$/i.test(
      name.trim(),
    );
    return named && !taken.has(name) && times.length > 0 && times.every((value) => /^\d{1,2}[:.h]\d{2}/.test(value));
  });
  return index === -1 ? null : (layout.columns[index] ?? null);
}

function delimiterOf(options: ImportOptions, file: string): string | undefined {
  const given = options.delimiter;
  if (given === undefined || given === '') return undefined;
  if (given === '\\t' || given === 'tab') return '\t';
  const named = Object.entries(DELIMITER_NAMES).find(([, name]) => name === given)?.[0];
  if (named) return named;
  if (given.length === 1 && given !== '"') return given;
  throw new EarshotError('bad-argument', `“${given}” is no delimiter. Use one character, such as , ; | or tab.`, {
    file,
    field: 'delimiter',
  });
}
