// The look in force as plain values, for charts that draw their own colours.
import { useComputedColorScheme } from '@mantine/core';
import { type Theme, themes } from '../present/theme.ts';

export function useTheme(): Theme {
  return themes[useComputedColorScheme('light', { getInitialValueInEffect: false })];
}
