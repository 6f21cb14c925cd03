// The time zones one can choose, the machine's own first.
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export const ZONES: string[] = [...new Set([ownZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])];
