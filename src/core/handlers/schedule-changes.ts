// What changes when boards are written, in the writer's thread: each call one transaction, each change with the way back.
import type { Database } from 'better-sqlite3';
import type { Handlers } from '../../contract/serve.ts';
import { getBoard } from '../db/boards.ts';
import { rememberRow } from '../db/rows.ts';
import { getSchedule, recordRun, saveSchedule } from '../db/schedules.ts';
import type { WriterApi } from '../threads/api.ts';
import { recordRow, removeNamed, type Transact } from './noting.ts';

type ScheduleCalls = 'write.schedule' | 'write.schedule-run' | 'schedules.remove';

export function createScheduleChanges(db: Database, transact: Transact): Pick<Handlers<WriterApi>, ScheduleCalls> {
  return {
    'write.schedule': ({ schedule, now }) =>
      transact(() => {
        const { name } = getBoard(db, schedule.board);
        const before = schedule.id === undefined ? null : rememberRow(db, 'schedule', getSchedule(db, schedule.id).id);
        const saved = saveSchedule(db, schedule, now);
        const changed = `changed when the board “${name}” is written`;
        const summary = before === null ? `planned to write the board “${name}”` : changed;
        recordRow(db, summary, 'schedule-set', { table: 'schedule', id: saved.id, before });
        return saved;
      }),
    'write.schedule-run': ({ run }) => transact(() => void recordRun(db, run)) ?? null,
    'schedules.remove': ({ id }) =>
      transact(() => removeNamed(db, 'schedule', id, getBoard(db, getSchedule(db, id).board).name)),
  };
}
