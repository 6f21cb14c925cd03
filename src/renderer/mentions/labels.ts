// The labels a person can give a mention, in the order they are offered, each with the name of its command. Pure.
import type { Flag, Intent, LabelFacet, SentimentLabel } from '../../contract/model.ts';
import type { PlainKey, Translator } from '../../present/catalogue/translate.ts';
import type { RiskLevel } from '../../present/risk-level.ts';

export const SENTIMENTS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
/** What asks most for an answer first. */
export const INTENTS: readonly Intent[] = [
  'complaint',
  'objection',
  'request',
  'question',
  'suggestion',
  'thanks',
  'comment',
];
export const FLAGS: readonly Flag[] = ['purchase', 'churn', 'public', 'irony'];
const LEVELS: readonly RiskLevel[] = ['low', 'raised', 'high'];

export interface LabelChoice {
  /** Of its command. */
  readonly id: string;
  readonly facet: LabelFacet;
  /** Yes for a signal: it is put on, and taken off where it is on. */
  readonly value: string;
  readonly field: PlainKey;
  readonly label: PlainKey;
}

export const LABEL_CHOICES: readonly LabelChoice[] = [
  ...SENTIMENTS.map((value) => {
    const [id, label] = [`set-sentiment-${value}`, `sentiment.${value}`] as const;
    return { id, facet: 'sentiment', value, field: 'field.sentiment', label } as const;
  }),
  ...INTENTS.map((value) => {
    const [id, label] = [`set-intent-${value}`, `intent.${value}`] as const;
    return { id, facet: 'intent', value, field: 'field.intent', label } as const;
  }),
  ...LEVELS.map((value) => {
    const [id, label] = [`set-risk-${value}`, `risk.${value}`] as const;
    return { id, facet: 'risk', value, field: 'field.risk', label } as const;
  }),
  ...FLAGS.map((facet) => {
    const [id, label] = [`set-signal-${facet}`, `flag.${facet}`] as const;
    return { id, facet, value: 'yes', field: 'reader.signals', label } as const;
  }),
];

/** “Sentiment: negative”. */
export function nameChoice({ field, label }: Pick<LabelChoice, 'field' | 'label'>, t: Translator): string {
  return t('label.command', { field: t(field), label: t(label) });
}

/** “Signals: not may be ironic”. */
export function nameDenial({ field, label }: Pick<LabelChoice, 'field' | 'label'>, t: Translator): string {
  return t('label.command', { field: t(field), label: t('reader.flag-no', { flag: t(label) }) });
}
