// Between a moment and what a clock on the wall of a zone shows, `2026-11-22T09:41`, and a time as it is typed. Pure.

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

/** `HH:MM` of `9:41`, `9.41`, `0941` or `9`; null for what is no time of the day. */
export function readTime(typed: string): string | null {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.h]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null;
}

function offsetAt(at: number, zone: string): number {
  return Date.parse(`${wallTime(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
}
