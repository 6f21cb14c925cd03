// The labels a sample can be given, in the order of their keys, and their names.
import type { SampleFacet } from '../../../contract/learning.ts';
import type { Intent, SentimentLabel } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';

const SENTIMENTS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
const INTENTS: readonly Intent[] = ['complaint', 'request', 'question', 'objection', 'suggestion', 'thanks', 'comment'];

/** Empty for languages, which are written. */
export function labelsOf(facet: SampleFacet): readonly string[] {
  if (facet === 'sentiment') return SENTIMENTS;
  return facet === 'intent' ? INTENTS : [];
}

export function nameSampleLabel(facet: SampleFacet, label: string, t: Translator): string {
  if (facet === 'sentiment' && SENTIMENTS.includes(label as SentimentLabel))
    return t(`sentiment.${label as SentimentLabel}`);
  if (facet === 'intent' && INTENTS.includes(label as Intent)) return t(`intent.${label as Intent}`);
  return t.format.language(label);
}
