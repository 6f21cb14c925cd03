// Analyses one text: language, sentiment with reasons, keywords, entities, terms. The one door to this folder.

import type { Analysis } from '../../contract/model.ts';
import { tokenise } from '../text/tokenise.ts';
import { detectLanguage } from './detect.ts';
import { findEntities } from './entities.ts';
import { findKeywords } from './keywords.ts';
import { scoreSentiment } from './sentiment.ts';
import { termsOf } from './terms.ts';

const LONG_TEXT = 20_000;

/**
 * Everything we can say of a text. Offsets of reasons and entities count Unicode code points, end exclusive.
 * Of a text longer than 20,000 UTF-16 units the sentiment, keywords and entities are those of its first 20,000;
 * its terms are those of the whole (up to 5,000), its language is judged from windows over its beginning.
 */
export function analyse(text: string): Analysis {
  const tokens = tokenise(text);
  const { language, confidence } = detectLanguage(text, tokens);
  const isLong = text.length > LONG_TEXT;
  const part = isLong ? tokens.filter((token) => token.end <= LONG_TEXT) : tokens;
  const head = isLong ? text.slice(0, LONG_TEXT) : text;
  const { label, score, because } = scoreSentiment(head, part, language);
  return {
    language,
    languageConfidence: confidence,
    sentiment: { label, score, because },
    keywords: findKeywords(head, part, language),
    entities: findEntities(head, part, language),
    terms: termsOf(tokens, language),
  };
}
