// The look in force as plain values, for charts that draw their own colours.
import { useComputedColorScheme } from '@mantine/core';
import { createContext, useContext, useMemo } from 'react';
import type { BoardLook } from '../contract/boards.ts';
import { dressTheme } from '../present/board-look.ts';
import { type Theme, themes } from '../present/theme.ts';
import { useContrast } from './state/preferences.ts';

/** What a client's board puts on; charts below it follow. */
export const LookContext = createContext<BoardLook | null>(null);

export function useTheme(): Theme {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const contrast = useContrast();
  const look = useContext(LookContext);
  const theme = contrast ? themes[`contrast-${scheme}` as const] : themes[scheme];
  return useMemo(() => dressTheme(theme, look), [theme, look]);
}
