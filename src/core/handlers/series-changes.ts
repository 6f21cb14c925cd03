// What changes business series, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import { EarshotError } from '../../contract/errors.ts';
import type { Id } from '../../contract/model.ts';
import type { SeriesChanged } from '../../contract/series.ts';
import type { Handlers } from '../../contract/serve.ts';
import { listChanged, listMade, type Row, rememberRow, removeRow } from '../db/rows.ts';
import {
  findSeries,
  getSeries,
  makeSeries,
  mergeValues,
  nameSeries,
  rememberPeriods,
  rememberValues,
  setPeriods,
} from '../db/series.ts';
import { joinValues, type Values } from '../db/values.ts';
import { writeCount } from '../text/write-count.ts';
import type { WriterApi } from '../threads/api.ts';
import { record, type Transact } from './noting.ts';

type SeriesCalls = 'write.series' | 'series.add-activity' | 'series.change' | 'series.remove';

export function createSeriesChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, SeriesCalls> {
  /** `row` is null where the series was made. */
  function changed(id: Id, row: Row | null, days: Values, summary: string, count: number): SeriesChanged {
    const before = row === null ? listMade('series', id, Date.now()) : listChanged(db, 'series', id, row);
    const change = record(db, summary, count, 'series-set', joinValues(before, days));
    return { series: getSeries(db, id), change };
  }

  return {
    'write.series': ({ name, unit, values }) =>
      transact(() => {
        if (values.length === 0)
          throw new EarshotError('bad-file', 'No day with a number was found: nothing was imported.');
        const known = findSeries(db, name);
        if (known?.kind === 'activity') {
          const message = `“${known.name}” is an activity: give the numbers another name.`;
          throw new EarshotError('bad-argument', message, { field: 'name' });
        }
        const row = known && rememberRow(db, 'series', known.id);
        const id = known?.id ?? makeSeries(db, 'numbers', name, unit ?? '', Date.now());
        const former = rememberValues(db, id, values);
        if (known && unit !== undefined) nameSeries(db, id, known.name, unit);
        const counts = mergeValues(db, id, values);
        const of = getSeries(db, id).name;
        const days = counts.added + counts.changed;
        return { ...changed(id, row, former, `imported ${countDays(days)} of “${of}”`, days), ...counts };
      }),
    'series.add-activity': ({ name, from, to = from }) =>
      transact(() => {
        const known = findSeries(db, name);
        if (known?.kind === 'numbers') {
          const message = `“${known.name}” is a series of numbers: give the activity another name.`;
          throw new EarshotError('bad-argument', message, { field: 'name' });
        }
        const row = known && rememberRow(db, 'series', known.id);
        const id = known?.id ?? makeSeries(db, 'activity', name, '', Date.now());
        const former = rememberPeriods(db, id);
        setPeriods(db, id, [...(known?.periods ?? []), { from, to }]);
        return changed(id, row, former, `added the activity “${getSeries(db, id).name}”`, 1);
      }),
    'series.change': ({ id, name, unit, periods }) =>
      transact(() => {
        const known = getSeries(db, id);
        const row = rememberRow(db, 'series', id);
        const former: Values = periods === undefined ? new Map() : rememberPeriods(db, id);
        nameSeries(db, id, name ?? known.name, unit ?? known.unit);
        if (periods !== undefined) {
          checkPeriods(known.kind, periods.length);
          setPeriods(db, id, periods);
        }
        return changed(id, row, former, `changed “${known.name}”`, 1);
      }),
    'series.remove': ({ id }) =>
      transact(() => {
        const { kind, name } = getSeries(db, id);
        const what = kind === 'activity' ? 'activity' : 'series';
        return record(db, `removed the ${what} “${name}”`, 1, 'removed', removeRow(db, 'series', id, Date.now()));
      }),
  };
}

function checkPeriods(kind: string, count: number): void {
  if (kind === 'activity' && count > 0) return;
  const message = kind === 'activity' ? 'An activity needs at least one period.' : 'Only an activity has periods.';
  throw new EarshotError('bad-argument', message, { field: 'periods' });
}

function countDays(days: number): string {
  return days === 1 ? '1 day' : `${writeCount(days)} days`;
}
