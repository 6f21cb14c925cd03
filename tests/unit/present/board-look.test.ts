// A client's colour: on every paper it can be read, and what is no colour changes nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dressTheme, readableAccent } from '../../../src/present/board-look.ts';
import { lightTheme, themes } from '../../../src/present/theme.ts';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const dress = (accent: string | null, theme = lightTheme) => dressTheme(theme, { logo: null, accent, foot: '' });

test('any colour ends up readable on each paper, and text on it too', () => {
  fc.assert(
    fc.property(hex, fc.constantFrom(...Object.values(themes)), (color, theme) => {
      const dressed = dress(color, theme);
      expect(contrast(dressed.accent, theme.surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dressed.onAccent, dressed.accent)).toBeGreaterThanOrEqual(4.5);
      expect(dressed.accentWash).toMatch(/^#[0-9a-f]{6}$/);
    }),
  );
});

test('a colour that can be read is left alone; a pale one has a darker one of its kind', () => {
  expect(readableAccent('#8a1c3b')).toBe('#8a1c3b');
  expect(readableAccent('#ffd24d')).not.toBe('#ffd24d');
  expect(dress('#8a1c3b').accent).toBe('#8a1c3b');
});

test('without a colour, or with something else in its place, the theme stays', () => {
  for (const accent of [null, '', 'red', 'url(https://example.com)', '#12345'])
    expect(dress(accent)).toEqual(lightTheme);
  expect(dressTheme(lightTheme, null)).toBe(lightTheme);
});

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
