// Boards that are written to a folder by themselves.
import type { Change, Id, Millis } from './model.ts';

export interface Schedule {
  readonly id: Id;
  readonly board: Id;
  /** An export format, or `pdf`. */
  readonly format: string;
  readonly folder: string;
  readonly every: 'day' | 'week' | 'month';
  /** With `week`: 1 (Monday) to 7; with `month`: 1 to 28. */
  readonly day: number;
  /** 0 to 23, in the project's zone. */
  readonly hour: number;
  /** A BCP 47 tag: the language the file is written in. */
  readonly locale: string;
  readonly enabled: boolean;
  readonly next: Millis | null;
  readonly last: Millis | null;
  /** The file of the last time, and what went wrong then. */
  readonly file: string | null;
  readonly error: string | null;
}

export interface SchedulesApi {
  'schedules.list': (params: { board?: Id }) => readonly Schedule[];
  'schedules.save': (
    params: Pick<Schedule, 'board' | 'format' | 'folder' | 'every' | 'day' | 'hour' | 'locale'> & {
      id?: Id;
      enabled?: boolean;
    },
  ) => Schedule;
  /** Undoable. */
  'schedules.remove': (params: { id: Id }) => Change;
  /** Writes it now, whatever its plan says. */
  'schedules.run': (params: { id: Id }) => Schedule;
}
