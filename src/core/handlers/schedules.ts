// The calls about boards that are written to a folder: what is planned, changing it, writing one now.
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Schedule, SchedulesApi } from '../../contract/schedules.ts';
import type { Handlers } from '../../contract/serve.ts';
import { chooseFile, nextRun } from '../pipeline/schedules.ts';
import type { EngineWorld } from './world.ts';

type Given = Parameters<SchedulesApi['schedules.save']>[0];

export function createScheduleHandlers(
  world: EngineWorld,
  exportBoard: Handlers<EngineApi>['boards.export'],
  renderBoard: Handlers<EngineApi>['boards.render'],
): Handlers<SchedulesApi> {
  const { reader, writer, now } = world;

  return {
    'schedules.list': ({ board }) => reader.call('read.schedules', { board: board ?? null }),
    'schedules.save': async (given, { signal }) => {
      await check(given);
      const { zone } = await reader.call('project.settings', {}, signal);
      const { enabled = true } = given;
      const next = enabled ? nextRun(given, now(), zone) : null;
      const saved = await writer.call('write.schedule', { schedule: { ...given, enabled, next }, now: now() }, signal);
      world.announce('schedules', 'changes');
      return saved;
    },
    'schedules.remove': async ({ id }, { signal }) => {
      const change = await writer.call('schedules.remove', { id }, signal);
      world.announce('schedules', 'changes');
      return change;
    },
    'schedules.run': async ({ id }, { signal }) => {
      const schedule = await reader.call('read.schedule', { id }, signal);
      const { zone } = await reader.call('project.settings', {}, signal);
      const { file, error } = await write(schedule, zone, signal);
      const next = schedule.enabled ? nextRun(schedule, now(), zone) : null;
      await writer.call('write.schedule-run', { run: { id, at: now(), next, file, error } });
      world.announce('schedules');
      return reader.call('read.schedule', { id });
    },
  };

  /** What goes wrong is a sentence on the schedule; only a cancel is none. */
  async function write(
    schedule: Schedule,
    zone: string,
    signal: AbortSignal,
  ): Promise<Pick<Schedule, 'file' | 'error'>> {
    const { board, format, folder, locale } = schedule;
    try {
      const { name } = await reader.call('boards.get', { id: board }, signal);
      const place = (extension: string) => chooseFile(folder, name, extension, now(), zone);
      const { findFormat } = await import('../export/write-board.ts');
      const writeAs = async (id: string) => {
        const file = place(findFormat(id).extension);
        await exportBoard({ id: board, format: id, file, locale }, { signal });
        return file;
      };
      if (format !== 'pdf') return { file: await writeAs(format), error: null };
      const file = place('pdf');
      const { text } = await renderBoard({ id: board, locale }, { signal });
      const error = await world.print({ html: text, file }, signal);
      if (error === null) return { file, error };
      // A report that is expected comes in any case: the page can be printed from any browser.
      return { file: await writeAs('html'), error: `${error} The board was written as a web page (HTML) instead.` };
    } catch (thrown) {
      signal.throwIfAborted();
      if (!(thrown instanceof EarshotError)) console.error(thrown);
      return { file: null, error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  }
}

async function check({ format, folder, every, day, hour, locale }: Given): Promise<void> {
  const { findFormat } = await import('../export/write-board.ts');
  if (format !== 'pdf') findFormat(format);
  if (!['day', 'week', 'month'].includes(every)) refuse('every', 'A board is written every day, week or month.');
  const last = every === 'week' ? 7 : 28;
  if (every !== 'day' && !isWithin(day, 1, last)) refuse('day', `The day is a whole number from 1 to ${last}.`);
  if (!isWithin(hour, 0, 23)) refuse('hour', 'The hour is a whole number from 0 to 23.');
  if (!/^[a-z]{2}(?:-[A-Z]{2})?$/.test(locale)) refuse('locale', 'The language is a tag such as es-ES.');
  if (!isAbsolute(folder)) refuse('folder', 'Give the folder with its whole path.');
  const facts = await stat(folder).catch(() => null);
  if (!facts?.isDirectory()) refuse('folder', `The folder “${folder}” is not there. Make it, or choose another.`);
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function refuse(field: string, message: string): never {
  throw new EarshotError('bad-argument', message, { field });
}
