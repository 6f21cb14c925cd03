// Which column of a table holds what: by its name, then by what stands in it.
import { detectDateFormat } from '../../text/date-formats.ts';
import { columnsFor, guessRoles, type RoleMap } from './roles.ts';

/** Names first, then content: the longest texts, the column of dates, the column of addresses. */
export function guessByContent(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  headless: boolean,
): RoleMap {
  const map = headless ? {} : guessRoles(columns);
  const values = (column: string): string[] => {
    const index = columns.indexOf(column);
    return rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== '');
  };
  const free = (): string[] => columns.filter((column) => !Object.values(map).includes(column));
  if (map.published !== undefined && values(map.published).length > 0) {
    const named = columnsFor('published', columns);
    const real = named.find((column) => detectDateFormat(values(column)).format !== null);
    if (real === undefined) delete map.published;
    else map.published = real;
  }
  if (map.published === undefined) {
    const dated = free().find((column) => {
      const found = values(column);
      const format = found.some((value) => /\d[-/.: T]\s?\d/.test(value)) ? detectDateFormat(found).format : null;
      return format !== null && found.filter((value) => format.parse(value) !== null).length >= found.length * 0.8;
    });
    if (dated !== undefined) map.published = dated;
  }
  if (map.url === undefined) {
    const linked = free().find((column) => {
      const found = values(column);
      return found.length > 0 && found.filter((value) => /^https?:\/\/\S+$/i.test(value)).length >= found.length * 0.8;
    });
    if (linked !== undefined) map.url = linked;
  }
  if (map.text === undefined || values(map.text).length === 0) {
    const length = (column: string): number => values(column).join('').length / Math.max(1, rows.length);
    const [longest] = free().toSorted((a, b) => length(b) - length(a));
    if (longest !== undefined && (length(longest) > 0 || rows.length === 0)) map.text = longest;
    else if (map.title !== undefined) {
      map.text = map.title;
      delete map.title;
    }
  }
  return map;
}
