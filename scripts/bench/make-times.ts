// When the benches' mentions were said: 730 days, fewer on weekends and at night, more on a few days of uproar; in order.

export const days = 730;
export const dayLength = 86_400_000;
/** The day after the last one. */
export const endOfTime = Date.UTC(2026, 9, 1);
export const startOfTime = endOfTime - days * dayLength;

const uproars = new Map([
  [88, 2.5],
  [301, 4],
  [302, 2],
  [517, 3],
  [699, 3.5],
]);

/** The time of the mention at `part` (0 to 1) of all. */
export function createClock(): (part: number) => number {
  const dayShares = addUp(Array.from({ length: days }, (_, day) => weightOfDay(day)));
  const hourShares = addUp(Array.from({ length: 24 }, (_, hour) => (hour < 7 ? 0.3 : hour < 22 ? 1 : 0.6)));
  let day = 0;
  return (part) => {
    // Asked in order: the day is found where the last one was.
    if (part < (dayShares[day] ?? 0)) day = 0;
    while (day < days - 1 && part >= (dayShares[day + 1] ?? 1)) day++;
    const first = dayShares[day] ?? 0;
    const within = (part - first) / ((dayShares[day + 1] ?? 1) - first);
    const hour = Math.min(
      23,
      hourShares.findLastIndex((share) => share <= within),
    );
    const from = hourShares[hour] ?? 0;
    const hours = hour + (within - from) / ((hourShares[hour + 1] ?? 1) - from);
    return Math.floor(startOfTime + (day + hours / 24) * dayLength);
  };
}

function weightOfDay(day: number): number {
  const weekday = new Date(startOfTime + day * dayLength).getUTCDay();
  const usual = weekday === 0 || weekday === 6 ? 0.7 : 1.1;
  return usual * (1 + day / days / 2) * (uproars.get(day) ?? 1);
}

/** Where each begins, as a part of all; and the end. */
function addUp(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = [0];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    shares.push(sum / whole);
  }
  return shares;
}
