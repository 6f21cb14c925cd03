// The order of day and month, decided over the whole file where its beginning leaves it open.
import { type DetectedDates, dateFormat, decideOrder, type Numbers, readNumbers } from '../../text/date-formats.ts';

const MAX_DATES = 300_000;

/** `groups`: the dates of the file as it writes them, from its beginning. */
export async function settleDates(
  detected: DetectedDates,
  groups: AsyncIterable<readonly string[]>,
): Promise<DetectedDates> {
  if (detected.alternatives.length === 0) return detected;
  const dates: Numbers[] = [];
  for await (const group of groups) {
    for (const text of group) {
      const numbers = readNumbers(text);
      if (numbers) dates.push(numbers);
    }
    if (dates.length >= MAX_DATES) break;
  }
  const { best, others } = decideOrder(dates);
  const shown = detected.format?.label.split(', ').slice(1).join(', ');
  return best
    ? { format: dateFormat(best, shown), alternatives: others.map((order) => dateFormat(order, shown)) }
    : detected;
}
