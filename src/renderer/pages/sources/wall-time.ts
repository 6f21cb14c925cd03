// Between a moment and what a clock on the wall of a zone shows, as a date field writes it: `2026-11-22T09:41`. Pure.

export function wallTime(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return parts.replace(' ', 'T');
}

/** Milliseconds of a wall time in a zone; null where it is none. An hour that is skipped is read by the clock before it. */
export function momentOf(text: string, zone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return null;
  const asUtc = Date.parse(`${text.slice(0, 16)}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset at the guess is right except close to a change of the clock: the second look settles that.
  const guess = asUtc - offsetAt(asUtc, zone);
  return asUtc - offsetAt(guess, zone);
}

function offsetAt(at: number, zone: string): number {
  return Date.parse(`${wallTime(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
}
