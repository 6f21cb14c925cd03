// A client's face on our page: the theme with the board's colour in it, and whether that colour can be read on paper.
import type { BoardLook } from '../contract/boards.ts';
import { accentFor } from './accent.ts';
import { lightTheme, type Theme } from './theme.ts';

/** The theme with the board's colour as its accent, lightened or darkened where it could not be read. */
export function dressTheme(theme: Theme, look: BoardLook | null): Theme {
  const accent = accentFor(look?.accent, theme);
  if (accent === null) return theme;
  return { ...theme, accent, onAccent: theme.surface, accentWash: blend(accent, theme.surface, 0.86) };
}

/** The colour as it can be read on white: itself, or a darker one of its kind; null where it is no colour. */
export function readableAccent(color: string): string | null {
  return accentFor(color, lightTheme);
}

function blend(color: string, ground: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [own, other] = [color, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((own ?? 0) + ((other ?? 0) - (own ?? 0)) * part);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
