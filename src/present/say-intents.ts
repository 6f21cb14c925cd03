// What people want, in a sentence: the two intents that ask most for an answer. Mere comments want nothing.
import type { ShareRow } from '../contract/measures.ts';
import type { Intent } from '../contract/model.ts';
import type { Translator } from './catalogue/translate.ts';

type Wanting = Exclude<Intent, 'comment'>;
const WANTING: ReadonlySet<string> = new Set<Wanting>([
  'request',
  'question',
  'complaint',
  'objection',
  'suggestion',
  'thanks',
]);

export function sayIntents(rows: readonly ShareRow[], n: number, t: Translator): string {
  const [first, second] = rows
    .filter((row) => WANTING.has(row.label) && row.count > 0)
    .sort((a, b) => b.count - a.count)
    .map((row) => t(`intent.many-${row.label as Wanting}`, { count: row.count }));
  if (first === undefined) return t('says.intents-none', { n });
  return second === undefined ? t('says.intents-one', { first, n }) : t('says.intents', { first, second, n });
}
