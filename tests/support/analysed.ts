// An analysis as the analyst hands it over, with only what a test is about filled in.
import type { SentimentLabel } from '../../src/contract/model.ts';
import type { AnalysedMention } from '../../src/core/db/facts.ts';

type Analysed = AnalysedMention['analysis'];

export function makeAnalysis(
  given: Partial<Omit<Analysed, 'sentiment' | 'terms'>> & {
    sentiment?: SentimentLabel;
    words?: readonly string[];
  } = {},
): Analysed {
  const { sentiment = 'neutral', words = [], ...rest } = given;
  return {
    language: 'en',
    languageConfidence: 0.9,
    sentiment: { label: sentiment, score: sentiment === 'neutral' ? 0 : sentiment === 'positive' ? 0.5 : -0.5 },
    intent: 'comment',
    flags: [],
    risk: { score: 0, because: [], public: false },
    terms: words.map((word) => ({ kind: 'word', key: word, shown: word })),
    ...rest,
  };
}
