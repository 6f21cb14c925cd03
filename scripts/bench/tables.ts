// The tables of docs/performance.md, from the JSON that a bench wrote.
import type { Figure } from './figure.ts';
import type { GrowthReport } from './grow.ts';

export interface SearchReport {
  readonly machine: string;
  readonly docs: number;
  readonly results: readonly Figure[];
  /** How the whole of it came about; among the tables of the window only. */
  readonly notes?: readonly string[];
}

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->` is replaced. Throws where there is no such place. */
export function replaceBetween(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(open);
  const until = page.indexOf(close, from);
  if (from === -1 || until === -1) throw new Error(`The page has no place “${open} … ${close}”.`);
  return `${page.slice(0, from + open.length)}\n${text.trim()}\n${page.slice(until)}`;
}

export function writeSearchTables(page: string, { machine, docs, results }: SearchReport): string {
  const forReaders = results.filter(({ id }) => id.startsWith('reader-'));
  const ratios = results.filter((one) => !forReaders.includes(one));
  const run = `One run over ${group(docs)} mentions (lines of 100 thousand: ${group(Math.min(docs, 100_000))}) on ${machine}.`;
  const tables = [
    ['bench:run', run],
    ['bench:floors', toTable(ratios)],
    ['bench:reader', toTable(forReaders)],
    ['bench:notes', results.flatMap(toNote).join('\n')],
  ] as const;
  return tables.reduce((text, [name, table]) => replaceBetween(text, name, table), page);
}

/** Of the window: one table, and how each figure came about. */
export function writeWindowTable(page: string, { machine, docs, results, notes = [] }: SearchReport): string {
  const run = [`One run over ${group(docs)} mentions on ${machine}.`, ...notes].join(' ');
  return replaceBetween(page, 'bench:window', [run, toTable(results), results.flatMap(toNote).join('\n')].join('\n\n'));
}

export function writeGrowthTable(page: string, { sizes, rows }: GrowthReport): string {
  const head = ['', 'unit', ...sizes.map(group), ...sizes.slice(1).map((size) => `× to ${group(size)}`)];
  const body = rows.map(({ what, unit, values, factors }) => [what, unit, ...values.map(show), ...factors.map(show)]);
  return replaceBetween(page, 'bench:growth', [head, head.map(() => '---'), ...body].map(toLine).join('\n'));
}

function toTable(results: readonly Figure[]): string {
  const head = ['', 'Earshot', 'floor or peer', 'ratio', 'to reach', ''];
  const body = results.map(({ what, value, unit, floor, ratio, target, better, ok }) => [
    what,
    value === null ? 'not measured' : `${show(value)} ${unit}`,
    floor === null ? '' : `${show(floor)} ${unit}`,
    show(ratio),
    target === null ? '' : `${better === 'lower' ? 'at most' : 'at least'} ${target}`,
    ok === null ? '' : ok ? 'reached' : '**not reached**',
  ]);
  return [head, head.map(() => '---'), ...body].map(toLine).join('\n');
}

function toNote({ what, note }: Figure): string[] {
  return note === undefined ? [] : [`* ${what}: ${note.replaceAll('|', '\\|').replaceAll('*', '\\*')}.`];
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function show(value: number | null): string {
  if (value === null) return '';
  return Math.abs(value) >= 1000 ? group(Math.round(value)) : String(Number(value.toPrecision(3)));
}

function group(value: number): string {
  return value.toLocaleString('en-GB');
}
