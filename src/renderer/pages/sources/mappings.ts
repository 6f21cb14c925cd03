// Which saved ways of reading fit the table at hand. Pure.
import type { ImportOptions, ImportPreview, Mapping } from '../../../contract/model.ts';
import { sortByName } from '../../../present/sort-by-name.ts';

/** Those made for this format whose roles all find their columns here; the closest tables first. */
export function fittingMappings(
  mappings: readonly Mapping[],
  preview: Pick<ImportPreview, 'format' | 'columns'>,
  locale: string,
): readonly Mapping[] {
  const here = new Set(preview.columns);
  const missing = (mapping: Mapping) => mapping.columns.filter((column) => !here.has(column)).length;
  return sortByName(mappings, locale)
    .filter((mapping) => mapping.format === preview.format)
    .filter((mapping) => Object.values(mapping.options.map ?? {}).every((column) => here.has(column)))
    .filter((mapping) => missing(mapping) <= mapping.columns.length / 2)
    .sort((a, b) => missing(a) - missing(b));
}

/** The mapping the engine took by itself: it says so first of all it found out, and only where no columns were chosen. */
export function takenMapping(
  mappings: readonly Mapping[],
  preview: Pick<ImportPreview, 'format' | 'detected'> | undefined,
  options: ImportOptions,
): Mapping | undefined {
  if (!preview || options.map !== undefined) return undefined;
  const [first] = preview.detected;
  return mappings.find((mapping) => mapping.format === preview.format && mapping.name === first?.value);
}

/** Whether a file is being read just as the mapping says. */
export function isInForce(mapping: Mapping, options: ImportOptions, map: Readonly<Record<string, string>>): boolean {
  const { map: wanted = {}, ...rest } = mapping.options;
  const given = options as Readonly<Record<string, unknown>>;
  return isSame(wanted, map) && Object.entries(rest).every(([name, value]) => given[name] === value);
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const roles = Object.keys(a);
  return roles.length === Object.keys(b).length && roles.every((role) => a[role] === b[role]);
}
