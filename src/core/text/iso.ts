// Times as ISO 8601 with the offset they were written with.
import type { Millis, Published } from '../../contract/model.ts';

/** `2015-02-24T11:35:00+01:00`; milliseconds only where there are any. */
export function isoWithOffset({ at, offset }: Pick<Published, 'offset'> & { at: Millis }): string {
  const local = new Date(at + offset * 60_000).toISOString().replace(/\.000Z$|Z$/, '');
  if (offset === 0) return `${local}Z`;
  const minutes = Math.abs(offset);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
