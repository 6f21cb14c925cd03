// Decides how a table will be read: what each column is for, whether its ids can be trusted, how its dates are written.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportOptions } from '../../../contract/model.ts';
import { type DateFormat, detectDateFormat } from '../../text/date-formats.ts';
import { machineZone } from '../../text/zones.ts';
import type { InputFile } from '../importer.ts';
import type { Reading } from '../kept-record.ts';
import { checkOptions } from '../values.ts';
import { type AppliedPreset, applyPreset, findPreset } from './presets.ts';
import { checkMap, columnsFor, guessRoles, mergeMaps, ROLES, type RoleMap, trustIds } from './roles.ts';
import { settleDates } from './settle-dates.ts';
import { createTableStats, type Table } from './table.ts';
import type { TableLayout } from './table-layout.ts';

/** All that reading a row needs to know. */
export interface RowPlan {
  readonly columns: readonly string[];
  readonly map: RoleMap;
  readonly preset: AppliedPreset | null;
  readonly format: DateFormat | null;
  /** Zone of dates that carry none. */
  readonly zone: string | undefined;
  readonly trustedId: boolean;
  /** Column of clock times beside a column of bare dates. */
  readonly clock: string | null;
  readonly delimiter: string | null;
  /** Kept with each row; see kept-record.ts. */
  readonly reading: Reading | null;
}

export interface TablePlan extends RowPlan {
  readonly alternatives: readonly DateFormat[];
  readonly notes: readonly string[];
}

/** Throws EarshotError `bad-file` where no column holds text, `bad-argument` for options that do not fit. */
export async function makePlan(
  table: Table,
  file: InputFile,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<TablePlan> {
  const chosen = checkOptions(options, file.path);
  const { layout } = table;
  const { columns } = layout;
  const asked = checkMap(options.map, columns, file.path);
  const found = layout.headless ? null : findPreset(columns);
  const preset = found && applyPreset(found, columns);
  const merged = mergeMaps(preset?.map ?? layout.guessed, asked);
  if (merged.text === undefined && merged.title === undefined) {
    const message = `No column of ${file.name} looks like text. Say which one is: map text to one of ${columns.join(', ')}.`;
    throw new EarshotError('bad-file', message, { file: file.path, field: 'text' });
  }
  const ids = preset?.preset.join ? { trusted: true, why: null } : trustOf(layout, merged, asked);
  const map = ids.trusted ? merged : withoutId(merged);
  const clock = clockBeside(layout, map);
  const written = valuesOf(layout, map.published);
  const detected = detectDateFormat(written);
  const dates = chosen.format
    ? { format: chosen.format, alternatives: detected.alternatives }
    : await settleDates(detected, datesOf(table, map, signal));
  const zone = options.zone ?? preset?.preset.zone;
  const reading = readingOf(columns, { map, preset, clock, zone: options.zone, format: dates.format }, written);
  const notes = [
    ...table.notes,
    ...(layout.skipped > 0
      ? [`${layout.skipped === 1 ? '1 line' : `${layout.skipped} lines`} before the header were skipped.`]
      : []),
    ...(layout.headless ? ['The table has no header; its columns were numbered.'] : []),
    ...(ids.why ? [`The ids in “${merged.id}” were not used: ${ids.why}. Rows are told apart by their content.`] : []),
  ];
  const { delimiter } = table;
  return { columns, map, preset, ...dates, zone, trustedId: ids.trusted, clock, delimiter, reading, notes };
}

async function* datesOf(table: Table, map: RoleMap, signal: AbortSignal): AsyncGenerator<readonly string[]> {
  const index = table.layout.columns.indexOf(map.published ?? '');
  for await (const rows of table.rows(createTableStats(), signal)) yield rows.map((row) => row.cells[index] ?? '');
}

function withoutId(map: RoleMap): RoleMap {
  return Object.fromEntries(Object.entries(map).filter(([role]) => role !== 'id'));
}

function trustOf(layout: TableLayout, map: RoleMap, asked: RoleMap): { trusted: boolean; why: string | null } {
  if (asked.id !== undefined) return { trusted: true, why: null };
  if (map.id === undefined) return { trusted: false, why: null };
  const index = layout.columns.indexOf(map.id);
  return layout.rows.length === 0 ? { trusted: true, why: null } : trustIds(layout.rows.map((row) => row[index] ?? ''));
}

/** `Date` and `Time` side by side, as some exports have it. */
function clockBeside(layout: TableLayout, map: RoleMap): string | null {
  const dates = valuesOf(layout, map.published);
  if (
    map.published === undefined ||
    dates.some((value) => /\d[:.h]\d{2}(?::\d{2})?(?:\s|$|[ap])/i.test(value.replace(/^\S+\.\d{2,4}$/, '')))
  )
    return null;
  const taken = new Set(Object.values(map));
  const clock = layout.columns.find((name) => {
    const times = valuesOf(layout, name);
    const named = /^(?:time|hora|ora|tijd|heure|uhrzeit|zeit|hour|posted time|post time|time \(utc\))$/i.test(
      name.trim(),
    );
    return named && !taken.has(name) && times.length > 0 && times.every((value) => /^\d{1,2}[:.h]\d{2}/.test(value));
  });
  return clock ?? null;
}

function valuesOf(layout: TableLayout, column: string | undefined): string[] {
  const index = column === undefined ? -1 : layout.columns.indexOf(column);
  return index === -1 ? [] : layout.rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
}

/** What a row alone would not tell of how it was read; null where it tells all. */
function readingOf(
  columns: readonly string[],
  { map, preset, clock, zone, format }: Pick<RowPlan, 'map' | 'preset' | 'clock' | 'zone' | 'format'>,
  sample: readonly string[],
): Reading | null {
  const dated = map.published !== undefined;
  const told = preset ? beside(preset.map, map) : toldByNames(columns, map) ? {} : { ...map };
  const reading = {
    ...(preset ? { preset: preset.preset.id } : {}),
    ...(Object.keys(told).length > 0 ? { map: told } : {}),
    ...(dated && format && !tellsItself(format, sample) ? { dateFormat: format.id } : {}),
    ...(clock ? { clock } : {}),
    ...(dated && zone === undefined && preset?.preset.zone === undefined ? { zone: machineZone() } : {}),
  };
  return Object.keys(reading).length > 0 ? reading : null;
}

/** Whether each date says by itself how it is to be read. */
function tellsItself(format: DateFormat, sample: readonly string[]): boolean {
  return format.id === 'written' || (format.id === 'ymd' && sample.every((date) => /^\d{4}\D/.test(date)));
}

/** Roles that are not as the preset has them; an empty name for those that were taken from it. */
function beside(usual: RoleMap, map: RoleMap): Record<string, string> {
  const other = ROLES.filter((role) => map[role] !== usual[role]);
  return Object.fromEntries(other.map((role) => [role, map[role] ?? '']));
}

/** Whether the names of whatever cells a row has lead to the same roles. */
function toldByNames(columns: readonly string[], map: RoleMap): boolean {
  const guessed = guessRoles(columns);
  return ROLES.every((role) => map[role] === guessed[role] && columnsFor(role, columns).length <= 1);
}
