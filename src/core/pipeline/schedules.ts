// Boards that are written to a folder: when next, under which name, and the clock that asks what is due.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Millis } from '../../contract/model.ts';
import type { Schedule } from '../../contract/schedules.ts';
import type { Handlers } from '../../contract/serve.ts';
import { createDayCounter, isoDay } from '../text/days.ts';
import { fromLocal } from '../text/zones.ts';
import type { CollectorApi } from '../threads/api.ts';
import type { Thread } from '../threads/start.ts';

const hourLength: Millis = 3_600_000;
const dayLength = 24 * hourLength;
/** The longest way to the next time: a month of 31 days, and a day for the clocks that change. */
const farthest = 33;
const tick: Millis = 30_000;
/** A folder in which so many bear the name of one day is not what a schedule made. */
const mostOfADay = 200;

export type Plan = Pick<Schedule, 'every' | 'day' | 'hour'>;

/** The first time of the plan after an instant, by the clocks of the zone. */
export function nextRun(plan: Plan, after: Millis, zone: string): Millis {
  const today = createDayCounter(zone)(after);
  for (let day = today; day <= today + farthest; day++) {
    if (!isDay(plan, new Date(day * dayLength))) continue;
    const { at } = fromLocal(zone, day * dayLength + plan.hour * hourLength);
    if (at > after) return at;
  }
  throw new EarshotError('bad-argument', 'This plan has no day.', { field: 'day' });
}

function isDay({ every, day }: Plan, date: Date): boolean {
  if (every === 'week') return ((date.getUTCDay() + 6) % 7) + 1 === day;
  return every === 'day' || date.getUTCDate() === day;
}

/** `Weekly report 2026-11-22.html`, with a number where that is there already. */
export function chooseFile(folder: string, name: string, extension: string, at: Millis, zone: string): string {
  const date = isoDay(createDayCounter(zone)(at));
  const plain = toFileName(name);
  for (let number = 1; number <= mostOfADay; number++) {
    const file = join(folder, `${plain} ${date}${number === 1 ? '' : ` (${number})`}.${extension}`);
    if (!existsSync(file)) return file;
  }
  throw new EarshotError(
    'bad-argument',
    `“${folder}” holds ${mostOfADay} files of this board and day. Choose another.`,
    {
      field: 'folder',
      file: folder,
    },
  );
}

/** A name that any system takes. */
function toFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return [...plain].slice(0, 80).join('').trim() || 'board';
}

export interface Scheduler {
  /** Writes what is due from now on; what was missed while nothing ran is written once. */
  start(): void;
  close(): Promise<void>;
}

export interface SchedulerWorld {
  readonly writer: Pick<Thread<CollectorApi>, 'call'>;
  readonly run: Handlers<EngineApi>['schedules.run'];
  readonly now: () => Millis;
  readonly onError: (thrown: unknown) => void;
}

export function createScheduler({ writer, run, now, onError }: SchedulerWorld): Scheduler {
  const stop = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  let working: Promise<void> | null = null;

  async function writeDue(): Promise<void> {
    const due: readonly Id[] = await writer.call('read.due-schedules', { by: now() });
    for (const id of due) {
      if (stop.signal.aborted) return;
      await run({ id }, { signal: stop.signal });
    }
  }

  const check = () => {
    working ??= writeDue()
      .catch((thrown: unknown) => {
        if (!stop.signal.aborted) onError(thrown);
      })
      .finally(() => {
        working = null;
      });
  };

  return {
    start: () => {
      timer ??= setInterval(check, tick);
      timer.unref();
      check();
    },
    close: async () => {
      if (timer) clearInterval(timer);
      timer = null;
      stop.abort(new EarshotError('cancelled', 'Cancelled.'));
      await working;
    },
  };
}
