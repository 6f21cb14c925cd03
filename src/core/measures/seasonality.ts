// When people speak: every hour of the week, as often as there were such hours.
import type { SeasonCell } from '../../contract/measures.ts';
import type { Measure } from './measure.ts';
import { narrow } from './narrow.ts';
import { sayFew } from './say-few.ts';
import { readUndated } from './undated.ts';

const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const dayLength = 86_400_000;

export const seasonality: Measure = {
  id: 'seasonality',
  label: 'Hours of the week',
  definition:
    'Matching mentions by weekday and hour in the project’s time zone. The rate is the count divided by how many of these weekdays lie between the first and the last day with a match, so that a weekday that came once more does not look busier.',
  shape: 'seasonality',
  compute: (found) => {
    const spoken = found.days();
    const days = countWeekdays(spoken.at(0)?.day, spoken.at(-1)?.day);
    const counts = new Map(found.hours().map(({ weekday, hour, count }) => [24 * weekday + hour, count]));
    const rows = dayNames.flatMap((name, index) =>
      Array.from({ length: 24 }, (_, hour): SeasonCell => {
        const count = counts.get(24 * (index + 1) + hour) ?? 0;
        const such = days[index] ?? 0;
        const query = narrow(narrow(found.query, `weekday:${name}`), `hour:${hour}`);
        return { weekday: index + 1, hour, count, rate: such === 0 ? 0 : count / such, query };
      }),
    );
    return {
      n: found.total,
      excluded: sayFew(found.total, 'mentions'),
      labels: false,
      undated: readUndated(found),
      data: { shape: 'seasonality', days, rows },
    };
  },
};

/** How many Mondays, Tuesdays … lie between two ISO dates, both among them. */
export function countWeekdays(first: string | undefined, last: string | undefined): number[] {
  if (first === undefined || last === undefined) return dayNames.map(() => 0);
  const length = Math.round((Date.parse(last) - Date.parse(first)) / dayLength) + 1;
  // Monday is 0.
  const begin = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  return dayNames.map((_, day) => Math.floor((length - 1 - ((day - begin + 7) % 7)) / 7) + 1);
}
