// Decides how a table's file will be read: its layout and encoding, what each column is for, how its dates are written.
import { EarshotError } from '../../contract/errors.ts';
import type { ImportOptions } from '../../contract/model.ts';
import { type DateFormat, dateFormat, decideOrder, type Numbers, readNumbers } from '../text/date-formats.ts';
import { decode, MIXED } from '../text/decode.ts';
import { DELIMITER_NAMES, detectColumnDates, findLayout, type Layout } from './csv-layout.ts';
import { readRecords } from './csv-records.ts';
import type { InputFile } from './importer.ts';
import { HEAD_BYTES } from './input-file.ts';
import { createLineStats, encodingOf, headLines } from './lines.ts';
import { checkMap, mergeMaps, type RoleMap, trustIds } from './roles.ts';
import { checkOptions } from './values.ts';

export interface Plan {
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

/** Throws EarshotError `bad-file` where the file is no table or has no text, `bad-argument` for options that do not fit. */
export async function makePlan(file: InputFile, options: ImportOptions, signal: AbortSignal): Promise<Plan> {
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
