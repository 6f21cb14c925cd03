// The name of a row whose label is a word of ours: an intent, a signal.
import type { Flag, Intent } from '../contract/model.ts';
import type { Translator } from './catalogue/translate.ts';

const INTENTS: ReadonlySet<string> = new Set<Intent>([
  'request',
  'question',
  'complaint',
  'objection',
  'suggestion',
  'thanks',
  'comment',
]);
const FLAGS: ReadonlySet<string> = new Set<Flag>(['irony', 'purchase', 'churn', 'public']);

/** `measure` says of what the label is one; other labels are names and stay as they are. */
export function nameLabel(measure: string, label: string, t: Translator): string {
  if (measure === 'intents' && INTENTS.has(label)) return t(`intent.${label as Intent}`);
  if (measure === 'signals' && FLAGS.has(label)) return t(`flag.${label as Flag}`);
  return label;
}
