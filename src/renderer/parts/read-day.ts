// A day as a person types it in their own order, or as `2026-09-10`, and as it is shown for typing. Pure.

/** `YYYY-MM-DD`; null for what is no day of the calendar. */
export function readDay(typed: string, locale: string): string | null {
  const parts = typed.trim().split(/[-./\s]+/);
  if (parts.length !== 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null;
  const order = parts[0]?.length === 4 ? (['year', 'month', 'day'] as const) : orderOf(locale);
  const said = Object.fromEntries(order.map((name, at) => [name, parts[at] ?? '']));
  if (said.year?.length !== 4) return null;
  const day = `${said.year}-${said.month?.padStart(2, '0')}-${said.day?.padStart(2, '0')}`;
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day) ? day : null;
}

/** `day` is `YYYY-MM-DD`. */
export function writeDay(day: string, locale: string): string {
  return format(locale).format(Date.parse(`${day.slice(0, 10)}T00:00:00Z`));
}

function format(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
}

function orderOf(locale: string): readonly string[] {
  return format(locale)
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== 'literal');
}
