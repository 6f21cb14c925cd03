// Offsets of IANA zones, cached by the hour: a hundred thousand dates cost a few thousand look-ups.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MAX_HOURS = 50_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly byHour: Map<number, number>;
}

const zones = new Map<string, Zone>();

let machine: string | null = null;

/** Asked once: asking costs as much as fifty dates. */
export function machineZone(): string {
  machine ??= Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return machine;
}

export function isZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** Minutes east of UTC in a zone at an instant. Throws RangeError for a zone nobody knows: check with `isZone`. */
export function offsetAt(zoneName: string, at: number): number {
  const zone = zoneOf(zoneName);
  // Quarter hours: no zone has ever changed its offset in between since 1970.
  const slot = Math.floor(at / (HOUR / 4));
  const known = zone.byHour.get(slot);
  if (known !== undefined) return known;
  const offset = computeOffset(zone.format, at);
  if (zone.byHour.size > MAX_HOURS) zone.byHour.clear();
  zone.byHour.set(slot, offset);
  return offset;
}

/** The instant of a wall-clock time, given as if it were UTC. In a gap or overlap the earlier offset counts. */
export function fromLocal(zoneName: string, wall: number): { at: number; offset: number } {
  const before = offsetAt(zoneName, wall - 24 * HOUR);
  if (offsetAt(zoneName, wall - before * MINUTE) === before) return { at: wall - before * MINUTE, offset: before };
  const after = offsetAt(zoneName, wall + 24 * HOUR);
  if (offsetAt(zoneName, wall - after * MINUTE) === after) return { at: wall - after * MINUTE, offset: after };
  return { at: wall - before * MINUTE, offset: before };
}

function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone: Zone = { format, byHour: new Map() };
  zones.set(name, zone);
  return zone;
}

function computeOffset(format: Intl.DateTimeFormat, at: number): number {
  const parts: Record<string, string> = {};
  for (const part of format.formatToParts(at)) parts[part.type] = part.value;
  const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
  const wall = Date.UTC(
    year,
    Number(parts.month) - 1,
    Number(parts.day),
    Number(parts.hour),
    Number(parts.minute),
    Number(parts.second),
  );
  return Math.round((wall - Math.floor(at / 1000) * 1000) / MINUTE);
}
