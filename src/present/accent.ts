// A client's colour on our paper: only plain hex, and lightened or darkened until it can be read there.
import type { Theme } from './theme.ts';

/** What text needs against the paper it stands on (WCAG AA). */
const READABLE = 4.5;

/** The colour as an accent of this theme; null where it is none. */
export function accentFor(color: string | null | undefined, theme: Theme): string | null {
  if (!color || !/^#[0-9a-f]{6}$/i.test(color)) return null;
  const goal = lightness(theme.surface) > 0.5 ? 0 : 255;
  for (let part = 0; part <= 1; part += 0.1) {
    const mixed = mix(color, goal, part);
    if (contrast(mixed, theme.surface) >= READABLE) return mixed;
  }
  return theme.accent;
}

function mix(color: string, goal: number, part: number): string {
  const channels = channelsOf(color).map((channel) => Math.round(channel + (goal - channel) * part));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
