// A client's colour as the variables of everything below.
import type { CSSProperties } from 'react';
import type { BoardLook } from '../../../contract/boards.ts';
import { dressTheme } from '../../../present/board-look.ts';
import { useTheme } from '../../use-theme.ts';

export function useLookStyle(look: BoardLook | null): CSSProperties {
  const theme = dressTheme(useTheme(), look);
  return {
    '--accent': theme.accent,
    '--on-accent': theme.onAccent,
    '--accent-wash': theme.accentWash,
  } as CSSProperties;
}
