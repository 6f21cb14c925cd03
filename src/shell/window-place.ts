// Where the window stood, kept between starts, and brought back on screen when a display is gone.

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowPlace {
  /** Null before it was ever moved: the system then chooses. */
  readonly x: number | null;
  readonly y: number | null;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export const firstPlace: WindowPlace = { x: null, y: null, width: 1360, height: 880, maximized: false };
export const smallest = { width: 640, height: 480 } as const;

/** Enough of the title bar to take hold of. */
const grip = 80;

export function readPlace(file: string): WindowPlace {
  try {
    return parsePlace(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return firstPlace;
  }
}

/** Written beside and renamed, so that a crash leaves the old place or the new one; at once, for the program may end. */
export function writePlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(place)}\n`);
    renameSync(`${file}.new`, file);
  } catch (thrown) {
    console.error('The place of the window was not kept.', thrown);
  }
}

export function parsePlace(value: unknown): WindowPlace {
  const { x, y, width, height, maximized } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (!isPixels(width) || !isPixels(height) || width < smallest.width || height < smallest.height) return firstPlace;
  const placed = isPixels(x) && isPixels(y);
  return { x: placed ? x : null, y: placed ? y : null, width, height, maximized: maximized === true };
}

/** The place as it is where its title bar can be reached on one of `screens`; else as large as fits, placed anew. */
export function bringOnScreen(place: WindowPlace, screens: readonly Box[]): WindowPlace {
  const { x, y } = place;
  const reachable = screens.some(
    (screen) =>
      x !== null &&
      y !== null &&
      x + place.width >= screen.x + grip &&
      x <= screen.x + screen.width - grip &&
      y >= screen.y &&
      y <= screen.y + screen.height - grip,
  );
  if (reachable) return place;
  const largest = screens[0];
  if (!largest) return { ...place, x: null, y: null };
  return {
    ...place,
    x: null,
    y: null,
    width: Math.max(smallest.width, Math.min(place.width, largest.width)),
    height: Math.max(smallest.height, Math.min(place.height, largest.height)),
  };
}

function isPixels(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 100_000;
}
