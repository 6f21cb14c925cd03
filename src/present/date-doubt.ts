// What is to be said beside the date of a mention, where it is not what its source told.
import type { MentionRow } from '../contract/model.ts';
import type { Translator } from './catalogue/translate.ts';

/** Empty where the date and its zone are the source's own. */
export function dateDoubt({ dated }: Pick<MentionRow, 'dated'>, t: Translator): string {
  if (dated === 'assumed') return t('export.zone-assumed');
  return dated === 'captured' ? t('export.date-captured') : '';
}
