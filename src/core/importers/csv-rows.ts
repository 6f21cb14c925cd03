// Turns the records of a table into mentions, as its plan says.
import type { FoundMention, ImportOptions } from '../../contract/model.ts';
import { dateFormat } from '../text/date-formats.ts';
import type { createIdentity } from '../text/made-id.ts';
import type { Plan } from './csv-plan.ts';
import type { CsvRecord } from './records.ts';
import { figureOf, ROLES, type Role } from './roles.ts';
import { type DateTally, readDate, toFigure, toMention } from './values.ts';

/** One record to one mention, or the reason why not. */
export function rowReader(
  plan: Plan,
  options: ImportOptions,
  dates: DateTally,
  identify: ReturnType<typeof createIdentity>,
) {
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
