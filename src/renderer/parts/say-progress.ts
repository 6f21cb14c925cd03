// How far a job is. Jobs count bytes, pages, files or texts: as numbers those would be taken for mentions.
import type { JobState } from '../../contract/model.ts';
import type { Translator } from '../../present/catalogue/translate.ts';

/** A share where the whole is known, else how much so far; nothing before it has begun. */
export function sayProgress({ done, total }: Pick<JobState, 'done' | 'total'>, t: Translator): string {
  if (total === null && done === 0) return '';
  return total === null ? t('jobs.so-far', { count: done }) : t.format.percent(shareDone(done, total));
}

function shareDone(done: number, total: number): number {
  return total === 0 ? 0 : Math.min(1, done / total);
}
