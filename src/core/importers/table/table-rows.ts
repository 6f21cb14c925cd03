// Turns the rows of a table into mentions, as its plan says.
import type { FoundMention } from '../../../contract/model.ts';
import { dateFormat } from '../../text/date-formats.ts';
import type { createIdentity } from '../../text/made-id.ts';
import { bareId, type DateTally, readDate, toFigure, toMention } from '../values.ts';
import { figureOf, ROLES, type Role } from './roles.ts';
import type { RowPlan } from './table-plan.ts';
import type { TableRow } from './table-row.ts';

type ReadRow = (row: TableRow) => FoundMention | { readonly reason: string };

/** One row to one mention, or the reason why not. */
export function rowReader(plan: RowPlan, dates: DateTally, identify: ReturnType<typeof createIdentity>): ReadRow {
  const { columns, preset, map } = plan;
  const roles = rolesOf(plan);
  const named = columns.map((name, index) => ({ name, index }));
  const clock = plan.clock === null ? -1 : columns.indexOf(plan.clock);
  const others = attributesOf(plan, clock);
  const figures = figuresOf(plan);
  const fitted = widthFitter(plan);
  const url = preset?.preset.url;

  return (row) => {
    if (row.problem !== null) return { reason: row.problem };
    const cells = fitted(row.cells);
    if (cells === null) return { reason: `it has ${row.cells.length} columns where the table has ${columns.length}` };
    const values: Partial<Record<Role, string>> = {};
    for (const { role, index, seconds } of roles) {
      const value = cells[index]?.trim() || firstFilled(cells, seconds);
      if (value) values[role] = value;
    }
    const attributes: Record<string, string> = {};
    for (const { name, index, unless } of others) {
      const value = cells[index]?.trim();
      if (value && !(unless && values[unless]?.includes(value))) attributes[name] = value;
    }
    const engagement: Record<string, number> = {};
    for (const { figure, index } of figures) {
      const value = toFigure(cells[index] ?? '');
      if (value !== null && value >= (engagement[figure] ?? 0)) engagement[figure] = value;
    }
    if (!values.text && !values.title) return { reason: `it has no text (column “${map.text ?? map.title}” is empty)` };
    if (preset?.preset.platform) values.platform ??= preset.preset.platform;
    if (url) values.url ??= fillIn(url, columns, cells);
    if (values.id) values.id = bareId(values.id);
    if (values.parent) values.parent = bareId(values.parent);
    if (values.thread) values.thread = bareId(values.thread);
    if (values.parent === values.id) delete values.parent;
    const raw: Record<string, unknown> = {};
    for (const { name, index } of named) if (cells[index]) raw[name] = cells[index];
    if (plan.reading !== null) raw[''] = plan.reading;
    const time = clock === -1 ? '' : (cells[clock]?.trim() ?? '');
    const date = time && values.published ? `${values.published} ${time}` : values.published;
    const externalId = identify(plan.trustedId ? (values.id ?? null) : null, cells.join('\u001f'));
    const published = readDate(date, plan.format, plan.zone, dates);
    return (
      toMention(values, {
        externalId,
        attributes,
        engagement,
        raw: JSON.stringify(raw),
        published,
      }) ?? { reason: 'its text holds nothing but markup' }
    );
  };
}

interface RoleColumns {
  readonly role: Role;
  readonly index: number;
  /** Where to look when that one is empty. */
  readonly seconds: readonly number[];
}

function rolesOf({ columns, map, preset }: RowPlan): RoleColumns[] {
  return ROLES.flatMap((role) => {
    const column = map[role];
    if (column === undefined) return [];
    const usual = preset?.map[role] === column ? preset.choices[role] : undefined;
    const [index, ...seconds] = (usual ?? [column]).map((one) => columns.indexOf(one)).filter((one) => one !== -1);
    return index === undefined ? [] : [{ role, index, seconds }];
  });
}

/**
 * Columns without a role. Those a preset names for the text beside the one taken, such as the snippet of a full text,
 * are kept where they say something else (`unless`).
 */
function attributesOf(plan: RowPlan, clock: number): { name: string; index: number; unless: Role | null }[] {
  const { columns, preset } = plan;
  const mapped = new Set<number>();
  const second = new Map<number, Role>();
  for (const { role, index, seconds } of rolesOf(plan)) {
    if (role === 'platform') continue;
    mapped.add(index);
    for (const one of seconds) {
      if (role === 'text' || role === 'title') second.set(one, role);
      else mapped.add(one);
    }
  }
  return columns.flatMap((column, index) => {
    if (index === clock || (mapped.has(index) && !preset?.kept.includes(column))) return [];
    return [{ name: preset?.names[column] ?? column, index, unless: second.get(index) ?? null }];
  });
}

function figuresOf({ columns, map, preset }: RowPlan): { figure: string; index: number }[] {
  const taken = new Set(Object.entries(map).flatMap(([role, column]) => (role === 'platform' ? [] : [column])));
  return columns.flatMap((column, index) => {
    const figure = taken.has(column) ? null : (preset?.figures[column] ?? figureOf(column));
    return figure ? [{ figure, index }] : [];
  });
}

function firstFilled(cells: readonly string[], indexes: readonly number[]): string | undefined {
  for (const index of indexes) {
    const value = cells[index]?.trim();
    if (value) return value;
  }
  return undefined;
}

/**
 * Cells left out at the end are empty; one too many that is empty is nothing; text in the last column may hold
 * delimiters, and so may text before a column of dates, where the date then stands in its place.
 */
function widthFitter(plan: RowPlan): (cells: readonly string[]) => readonly string[] | null {
  const { columns, map, delimiter, format, zone } = plan;
  const width = columns.length;
  const textAt = columns.indexOf(map.text ?? '');
  const dateAt = columns.indexOf(map.published ?? '');
  const dates = format ?? dateFormat('written');
  return (cells) => {
    if (cells.length <= width) return cells;
    if (delimiter === null || cells.slice(width).every((cell) => cell.trim() === '')) return cells.slice(0, width);
    if (textAt === width - 1) return [...cells.slice(0, textAt), cells.slice(textAt).join(delimiter)];
    if (textAt === -1) return null;
    const end = textAt + 1 + cells.length - width;
    const folded = [...cells.slice(0, textAt), cells.slice(textAt, end).join(delimiter), ...cells.slice(end)];
    return dateAt > textAt && dates.parse(folded[dateAt] ?? '', zone) !== null ? folded : null;
  };
}

/** Undefined where a column it needs is empty. */
function fillIn(template: string, columns: readonly string[], cells: readonly string[]): string | undefined {
  let complete = true;
  const filled = template.replace(/\{([^}]*)\}/g, (_all, column: string) => {
    const value = cells[columns.indexOf(column)]?.trim();
    if (!value) complete = false;
    return encodeURIComponent(value ?? '');
  });
  return complete ? filled : undefined;
}
