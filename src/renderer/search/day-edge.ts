// Where a day begins and ends in a time zone, also where the clock is changed at midnight. Pure.

const DAY = 86_400_000;
/** No zone is farther from UTC than this, and none changes its clock twice within it. */
const FARTHEST = 15 * 3_600_000;

/** First millisecond of an ISO day. */
export function startOfDay(day: string, zone: string): number {
  const clock = clockOf(zone);
  const wall = Date.parse(`${day}T00:00:00Z`);
  const starts = [wall - FARTHEST, wall + FARTHEST].map((at) => wall - (clock(at) - at)).sort((a, b) => a - b);
  return starts.find((at) => clock(at) >= wall) ?? wall;
}

/** Last millisecond of an ISO day. */
export function endOfDay(day: string, zone: string): number {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY);
  return startOfDay(next.toISOString().slice(0, 10), zone) - 1;
}

/** What the clock on the wall shows at a time, as if it were UTC. */
export function clockOf(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  };
}
