// Reads one kept row of a table again.
import type { FoundMention, ImportOptions } from '../../../contract/model.ts';
import { dateFormat, isDateFormatId } from '../../text/date-formats.ts';
import { madeId } from '../../text/made-id.ts';
import { openRecord, type Reading } from '../kept-record.ts';
import { type AppliedPreset, applyPreset, findPreset, presets } from './presets.ts';
import { columnKey, guessRoles, isRole, mergeMaps, type RoleMap } from './roles.ts';
import { rowReader } from './table-rows.ts';

/** What `options` say wins over how the row was read then. Null where it holds no mention. */
export function rereadRow(raw: string, options: ImportOptions): FoundMention | null {
  const kept = openRecord(raw);
  if (kept === null) return null;
  const { reading } = kept;
  const cells = new Map(
    Object.entries(kept.fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
  const columns = [...cells.keys()];
  const known = reading.preset ? presets.find((one) => one.id === reading.preset) : findPreset(columns);
  const preset = known ? applyPreset(known, columns) : null;
  const map = chosen(mapOf(reading, preset, cells), preset, options.map ?? {}, columns);
  const format = options.dateFormat || reading.dateFormat;
  const dates = { unreadable: 0, assumed: 0 };
  const read = rowReader(
    {
      columns,
      map,
      preset,
      format: format && isDateFormatId(format) ? dateFormat(format) : null,
      zone: options.zone ?? known?.zone ?? reading.zone,
      trustedId: true,
      clock: reading.clock ?? null,
      delimiter: null,
      reading: null,
    },
    dates,
    (given, content) => given ?? madeId(content),
  );
  const row = read({ line: 0, cells: [...cells.values()], problem: null, mended: false });
  return 'reason' in row ? null : { ...row, raw };
}

function mapOf(reading: Reading, preset: AppliedPreset | null, cells: ReadonlyMap<string, string>): RoleMap {
  const told = Object.entries(reading.map ?? {}).filter(([role]) => isRole(role));
  if (preset) {
    const map = { ...preset.map, ...Object.fromEntries(told) };
    return Object.fromEntries(Object.entries(map).filter(([, column]) => column !== ''));
  }
  if (told.length > 0) return Object.fromEntries(told);
  const map = guessRoles([...cells.keys()]);
  if (map.text !== undefined || map.title !== undefined) return map;
  const taken = new Set(Object.values(map));
  const free = [...cells].filter(([column]) => !taken.has(column));
  const [longest] = free.toSorted((a, b) => b[1].length - a[1].length);
  return longest ? { ...map, text: longest[0] } : map;
}

/**
 * The columns a person chose; one that is empty in this row holds nothing, and no guess takes its place. Those a preset
 * has for the role are left to it: what was not as usual was kept with the row.
 */
function chosen(
  map: RoleMap,
  preset: AppliedPreset | null,
  given: Readonly<Record<string, string>>,
  columns: readonly string[],
): RoleMap {
  const named = new Map(columns.map((column) => [columnKey(column), column]));
  const asked = Object.entries(given).flatMap(([role, column]) => {
    if (!isRole(role) || column === '') return [];
    const usual = preset?.preset.map[role]?.some((one) => columnKey(one) === columnKey(column));
    return usual ? [] : [[role, named.get(columnKey(column)) ?? column]];
  });
  return mergeMaps(map, Object.fromEntries(asked));
}
