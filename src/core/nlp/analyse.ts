// Analyses one text: language, sentiment with reasons, intent, irony, risk, names, aspects, terms. The one door to this folder.

import type { Analysis } from '../../contract/model.ts';
import { tokenise } from '../text/tokenise.ts';
import { findAspects } from './aspects.ts';
import { detectLanguage } from './detect.ts';
import { findEntities } from './entities.ts';
import { readIntent } from './intent.ts';
import { readIrony } from './irony.ts';
import { findKeywords } from './keywords.ts';
import { findLanguage } from './languages/index.ts';
import { applyLearned, type Learned } from './learned.ts';
import { readRisk } from './risk.ts';
import { findSentences } from './sentences.ts';
import type { SentimentModel } from './sentiment/model.ts';
import { readFeelings } from './sentiment/reading.ts';
import { scoreSentiment } from './sentiment.ts';
import { termsOf } from './terms.ts';

const LONG_TEXT = 20_000;

export interface AnalyseOptions {
  /** Learned weights; without them the lexicons decide. */
  readonly model?: SentimentModel | null;
  /** The language where somebody knows it; else it is told from the text. */
  readonly language?: string | null;
  /** What corrections taught. */
  readonly learned?: Learned | null;
}

/**
 * Everything we can say of a text. Offsets of reasons and entities count Unicode code points, end exclusive.
 * Of a text longer than 20,000 UTF-16 units all but terms and language are those of its first 20,000;
 * its terms are those of the whole (up to 5,000), its language is judged from windows over its beginning.
 */
export function analyse(
  text: string,
  { model = null, learned = null, language: known = null }: AnalyseOptions = {},
): Analysis {
  const tokens = tokenise(text);
  const { language, confidence } = known === null ? detectLanguage(text, tokens) : { language: known, confidence: 1 };
  const isLong = text.length > LONG_TEXT;
  const part = isLong ? tokens.filter((token) => token.end <= LONG_TEXT) : tokens;
  const head = isLong ? text.slice(0, LONG_TEXT) : text;
  const knowledge = findLanguage(language);
  const reading = knowledge ? readFeelings(head, part, knowledge) : undefined;
  const scored = scoreSentiment(head, part, language, model, reading);
  const sentiment = learned ? applyLearned(head, part, language, scored, learned) : scored;
  return {
    language,
    languageConfidence: confidence,
    sentences: findSentences(head, part, language),
    sentiment,
    intent: readIntent(head, part, language, sentiment),
    irony: readIrony(head, part, language, sentiment),
    risk: readRisk(head, part, language, sentiment),
    keywords: findKeywords(head, part, language),
    entities: findEntities(head, part, language),
    aspects: findAspects(head, part, language, reading),
    terms: termsOf(tokens, language),
  };
}
