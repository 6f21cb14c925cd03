// Text can be read in light and in dark: contrast is computed, not believed.
import { expect, test } from 'vitest';
import {
  contrastDarkTheme,
  contrastLightTheme,
  darkTheme,
  lightTheme,
  type Theme,
  topicColor,
  topicColors,
  variableTheme,
} from '../../../src/present/theme.ts';

for (const theme of [lightTheme, darkTheme, contrastLightTheme, contrastDarkTheme]) {
  test(`text of the ${theme.name} theme reaches 4.5:1 on every ground`, () => {
    const inks = [
      'ink',
      'inkSoft',
      'inkFaint',
      'accent',
      'negativeInk',
      'neutralInk',
      'positiveInk',
      'danger',
    ] as const;
    for (const ground of ['ground', 'surface', 'sunken'] as const) {
      for (const ink of inks) expect(contrast(theme[ink], theme[ground]), `${ink} on ${ground}`).toBeGreaterThan(4.5);
    }
    const pairs: readonly [keyof Theme, keyof Theme][] = [
      ['onAccent', 'accent'],
      ['onNegative', 'negative'],
      ['onNegative', 'hatch'],
      ['onNeutral', 'neutral'],
      ['onPositive', 'positive'],
      ['ink', 'accentWash'],
    ];
    for (const [ink, ground] of pairs)
      expect(contrast(theme[ink], theme[ground]), `${ink} on ${ground}`).toBeGreaterThan(4.5);
  });

  test(`bars of the ${theme.name} theme stand out from the paper and from each other`, () => {
    for (const part of ['negative', 'positive', 'accent'] as const) {
      expect(contrast(theme[part], theme.surface), part).toBeGreaterThan(2.3);
      expect(contrast(theme[part], theme.neutral), part).toBeGreaterThan(1.4);
    }
    expect(new Set(topicColors(theme)).size).toBe(8);
  });
}

test('in high contrast text reaches 7:1 on every ground, and lines 3:1', () => {
  for (const theme of [contrastLightTheme, contrastDarkTheme]) {
    for (const ground of ['ground', 'surface', 'sunken'] as const) {
      for (const ink of ['ink', 'inkSoft', 'inkFaint', 'accent', 'negativeInk', 'positiveInk', 'danger'] as const)
        expect(contrast(theme[ink], theme[ground]), `${ink} on ${ground}`).toBeGreaterThan(7);
      expect(contrast(theme.line, theme[ground]), `line on ${ground}`).toBeGreaterThan(3);
    }
  }
});

test('a row keeps its own colour only where it is a plain hex colour', () => {
  expect(topicColor(lightTheme, '#0072B2', 3)).toBe('#0072B2');
  expect(topicColor(lightTheme, 'url(javascript:alert(1))', 0)).toBe(lightTheme.topic1);
  expect(topicColor(lightTheme, '#12"><script>', 9)).toBe(lightTheme.topic2);
});

test('the theme of variables names each colour', () => {
  expect(variableTheme.inkSoft).toBe('var(--ink-soft)');
  expect(variableTheme.topic1).toBe('var(--topic1)');
});

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
