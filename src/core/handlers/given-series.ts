// A series of the business as measures take it: its numbers, the activities, the days of which anything was collected.
import type { Database } from 'better-sqlite3';
import type { Id } from '../../contract/model.ts';
import { getSeries, listSeries, listValues } from '../db/series.ts';
import { countDays } from '../index/gather.ts';
import type { GivenSeries } from '../measures/measure.ts';
import { parseQuery } from '../query/parse.ts';
import { keepTime } from '../query/time-part.ts';
import { idsSql } from '../query/to-sql.ts';
import { compile, readQueryContext } from './find.ts';

export function readGivenSeries(db: Database, id: Id, query: string): GivenSeries {
  const { tree } = parseQuery(query, { attributes: readQueryContext(db).attributes });
  const collected = countDays(db, idsSql(compile(db, keepTime(query, tree)))).map(({ day }) => day);
  return {
    series: getSeries(db, id),
    values: listValues(db, id),
    activities: listSeries(db).filter((series) => series.kind === 'activity'),
    collected: [...new Set(collected)],
  };
}
