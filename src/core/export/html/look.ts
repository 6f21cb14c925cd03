// A client's own face on an exported page, checked: a picture that can only be a picture, colours that are only colours.
import type { BoardLook } from '../../../contract/boards.ts';
import { dressTheme } from '../../../present/board-look.ts';
import { darkTheme, lightTheme, type Theme } from '../../../present/theme.ts';

/** 300 kB as base64. */
const LARGEST_LOGO = 420_000;

/** The address of the logo where it is a picture within the file itself; an SVG runs nothing and asks nothing there. */
export function logoAddress(look: BoardLook | null): string | null {
  const logo = look?.logo ?? '';
  if (logo.length > LARGEST_LOGO) return null;
  return /^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[a-z0-9+/]+={0,2}$/i.test(logo) ? logo : null;
}

export function lookThemes(look: BoardLook | null): { readonly light: Theme; readonly dark: Theme } {
  return { light: dressTheme(lightTheme, look), dark: dressTheme(darkTheme, look) };
}
