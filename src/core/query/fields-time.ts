// The values of `weekday:` and `hour:`.
import { fold } from '../text/fold.ts';
import { unknownValue } from './suggest.ts';
import { badQuery, type FieldTest, type Place } from './tree.ts';

/** Monday first. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** `monday`, `mon`, or `1`; three letters are enough. */
export function readWeekday(value: string, place: Place): FieldTest {
  const name = fold(value);
  const index = /^[1-7]$/.test(name)
    ? Number(name) - 1
    : weekdays.findIndex((day) => name.length >= 3 && day.startsWith(name));
  if (index >= 0) return { on: 'weekday', day: index + 1 };
  if (name.includes('..')) {
    throw badQuery('Days are asked for one by one, as in (weekday:mon OR weekday:tue OR weekday:wed).', place);
  }
  if (!/^\p{L}/u.test(name)) {
    throw badQuery('A day of the week is its name or 1 (Monday) to 7 (Sunday), as in weekday:monday.', place);
  }
  throw unknownValue('weekday', name, weekdays, place);
}

/** `14`, or `9..17`, both hours belonging to it. */
export function readHour(value: string, place: Place): FieldTest {
  const [, first, second] = /^(\d{1,2})(?:\.\.(\d{1,2}))?$/.exec(value) ?? [];
  const from = Number(first);
  const to = second === undefined ? from : Number(second);
  if (!(from <= 23 && to <= 23)) {
    throw badQuery(
      'An hour is a number from 0 to 23, as in hour:14, or two with dots between, as in hour:9..17.',
      place,
    );
  }
  if (from <= to) return { on: 'hour', from, to };
  const message = `These hours pass midnight: write them as (hour:${from}..23 OR hour:0..${to}).`;
  throw badQuery(message, place);
}
