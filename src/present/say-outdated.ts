// That some labels a board counts are still those of an older analysis; nothing where all are of today's.
import type { BoardData } from '../contract/boards.ts';
import type { Translator } from './catalogue/translate.ts';

export function sayOutdated({ widgets }: Pick<BoardData, 'widgets'>, t: Translator): readonly string[] {
  const count = Math.max(0, ...widgets.map(({ result }) => result?.outdated ?? 0));
  return count === 0 ? [] : [t('boards.outdated', { count })];
}
