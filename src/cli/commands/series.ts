// earshot series: numbers of the business by day and its activities, to lay beside what is said.
import { EarshotError } from '../../contract/errors.ts';
import type {
  DecimalMark,
  SameDay,
  Series,
  SeriesImported,
  SeriesOptions,
  SeriesReading,
} from '../../contract/series.ts';
import type { Engine } from '../../core/engine.ts';
import { type Command, type CommandCall, flag, requiredOption, textOption, UsageError } from '../command.ts';
import { formatTable, print, printJson, say } from '../output.ts';
import { withEngine } from '../with-engine.ts';

const decimals: readonly DecimalMark[] = ['.', ','];
const sameDays: readonly SameDay[] = ['sum', 'mean', 'last'];
const rejectionsSaid = 10;

export const series: Command = {
  name: 'series',
  usage:
    'series list | import FILE [--name N] [--unit U] [--date COLUMN] [--value COLUMN] [--dry-run] | activity NAME --from DAY [--to DAY] | remove NAME  --project P [--json]',
  summary: 'Lists, imports, writes down and removes numbers and activities of the business.',
  details: `import reads a CSV or a spreadsheet with a column of days and one of numbers. The columns, the order of day and month
and the decimal sign are guessed, and said; the days of a file replace those of the series of its name.
  --date-format such as dmy or mdy, where dates can be read two ways
  --decimal     . or , where numbers can
  --same-day    sum, mean or last: what several rows of one day come to; sum without it
  --dry-run     reads and says what it found, stores nothing
activity adds a period to the activity of this name, or makes it; days are written 2026-05-03.
“measure business --series NAME” lays one beside what a query finds.`,
  options: {
    project: { type: 'string' },
    name: { type: 'string' },
    unit: { type: 'string' },
    date: { type: 'string' },
    value: { type: 'string' },
    'date-format': { type: 'string' },
    decimal: { type: 'string' },
    'same-day': { type: 'string' },
    'dry-run': { type: 'boolean' },
    from: { type: 'string' },
    to: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    const [action, what, ...rest] = call.arguments;
    if (rest.length > 0) throw new UsageError('Put the name in quotes: it is one argument.');
    if (action === 'list' && what === undefined) return listSeries(call);
    if (action === 'import' && what) return importNumbers(call, what);
    if (action === 'activity' && what) return addActivity(call, what);
    if (action === 'remove' && what) return removeSeries(call, what);
    throw new UsageError('“series” takes list, import and a file, activity and a name, or remove and a name.');
  },
};

/** By its name or its number. @throws EarshotError `not-found` with the names there are. */
export async function findSeries(engine: Engine, which: string, signal: AbortSignal): Promise<Series> {
  const list = await engine.handlers['series.list']({}, { signal });
  const found =
    list.find((one) => one.name.toLowerCase() === which.toLowerCase()) ?? list.find((one) => String(one.id) === which);
  if (found) return found;
  const names = list.map((one) => `“${one.name}”`).join(', ');
  const known = names === '' ? 'There is none yet: earshot series import FILE.' : `There are: ${names}.`;
  throw new EarshotError('not-found', `There is no series “${which}”. ${known}`, { field: 'series' });
}

function listSeries(call: CommandCall): Promise<number> {
  return withEngine(call, { readOnly: true }, async (engine) => {
    const list = await engine.handlers['series.list']({}, { signal: call.signal });
    const rows = list.map(({ id, kind, name, unit, days, span }) => [
      id,
      kind,
      name,
      unit,
      days,
      span ? `${span.from} to ${span.to}` : '',
    ]);
    await (flag(call, 'json') ? printJson(list) : print(formatTable(rows)));
    return 0;
  });
}

function importNumbers(call: CommandCall, file: string): Promise<number> {
  const options = readOptions(call);
  const [name, unit] = [textOption(call, 'name'), textOption(call, 'unit')];
  const isDry = flag(call, 'dry-run');
  return withEngine(call, { create: true }, async (engine) => {
    const context = { signal: call.signal };
    if (isDry) {
      const reading = await engine.handlers['series.preview']({ file, options }, context);
      await (flag(call, 'json')
        ? printJson(reading)
        : print(describe(name ?? reading.name, reading, ', nothing stored')));
      sayDoubts(reading);
      return 0;
    }
    const given = { file, options, ...(name !== undefined && { name }), ...(unit !== undefined && { unit }) };
    const imported = await engine.handlers['series.import'](given, context);
    await (flag(call, 'json') ? printJson(imported) : print(describeImport(imported)));
    sayDoubts(imported.reading);
    return 0;
  });
}

function describeImport({ series: into, reading, added, changed }: SeriesImported): string {
  return describe(into.name, reading, `, ${added} new and ${changed} changed`);
}

function describe(name: string, { days, span, date, value, detected }: SeriesReading, more: string): string {
  const from = span ? ` from ${span.from} to ${span.to}` : '';
  return [
    `${name}: ${days} ${days === 1 ? 'day' : 'days'}${from}${more}`,
    formatTable([['Days in', date], ['Numbers in', value], ...detected.map((fact) => [fact.label, fact.value])]),
  ].join('\n');
}

function sayDoubts({ notes, rejections, rejected }: SeriesReading): void {
  for (const note of notes) say(`note: ${note}`);
  for (const { at, reason } of rejections.slice(0, rejectionsSaid)) say(`rejected: ${at}: ${reason}`);
  if (rejected > rejectionsSaid) say(`rejected: ${rejected - rejectionsSaid} more`);
}

function addActivity(call: CommandCall, name: string): Promise<number> {
  const from = requiredOption(call, 'from');
  const to = textOption(call, 'to');
  return withEngine(call, { create: true }, async (engine) => {
    const period = { from, ...(to !== undefined && { to }) };
    const added = await engine.handlers['series.add-activity']({ name, ...period }, { signal: call.signal });
    const { days, periods } = added.series;
    const ran = periods.map((one) => (one.from === one.to ? one.from : `${one.from} to ${one.to}`)).join(', ');
    await (flag(call, 'json')
      ? printJson(added)
      : print(`${added.series.name}: ${days} ${days === 1 ? 'day' : 'days'}, ${ran}`));
    return 0;
  });
}

function removeSeries(call: CommandCall, which: string): Promise<number> {
  return withEngine(call, {}, async (engine) => {
    const { id } = await findSeries(engine, which, call.signal);
    const change = await engine.handlers['series.remove']({ id }, { signal: call.signal });
    await (flag(call, 'json') ? printJson(change) : print(change.summary));
    return 0;
  });
}

function readOptions(call: CommandCall): SeriesOptions {
  const text = (name: string) => textOption(call, name);
  const decimal = oneOf(call, 'decimal', decimals);
  const sameDay = oneOf(call, 'same-day', sameDays);
  const [date, value, dateFormat] = [text('date'), text('value'), text('date-format')];
  return {
    ...(date !== undefined && { date }),
    ...(value !== undefined && { value }),
    ...(dateFormat !== undefined && { dateFormat }),
    ...(decimal && { decimal }),
    ...(sameDay && { sameDay }),
  };
}

function oneOf<T extends string>(call: CommandCall, name: string, choices: readonly T[]): T | null {
  const given = textOption(call, name);
  if (given === undefined) return null;
  const choice = choices.find((each) => each === given);
  if (choice) return choice;
  throw new UsageError(`--${name} takes ${choices.join(', ')}, not “${given}”.`);
}
