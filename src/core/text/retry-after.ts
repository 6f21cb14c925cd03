// Reads the Retry-After header: seconds, or an HTTP date.

/** Milliseconds to wait from `now`, never negative; null where the value says nothing we can read. */
export function parseRetryAfter(value: string | null | undefined, now: number): number | null {
  const text = value?.trim() ?? '';
  // Fractions are not in the RFC, but servers that compute the wait send them.
  if (/^\d{1,12}(\.\d{1,9})?$/.test(text)) return Math.ceil(Number(text) * 1000);
  // Only the shapes of an HTTP date (RFC 9110 5.6.7): Date.parse alone would take `5` or `June` for one.
  if (text.length > 40 || !/^[A-Za-z]{3,9},? .*\d{2}:\d{2}:\d{2}/.test(text)) return null;
  // The asctime form carries no zone and means UTC.
  const at = Date.parse(/(GMT|UTC|[+-]\d{4})$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
