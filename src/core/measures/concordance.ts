// Key word in context: each place of a word or phrase with what stands before and after it.
import { textClause } from '../../contract/clauses.ts';
import type { ConcordanceLine } from '../../contract/measures.ts';
import { tokenise } from '../text/tokenise.ts';
import { findPlaces, foldToken, readPattern, type WordPattern } from './find-word.ts';
import type { FoundText, Measure } from './measure.ts';
import { readDocuments } from './read-documents.ts';

/** UTF-16 units shown on either side. */
const reach = 70;
const mostPerMention = 3;

export const concordance: Measure = {
  id: 'concordance',
  label: 'Key word in context',
  definition:
    'Each place where the word or phrase stands in matching mentions, latest first, with what is said before and after it; at most three places a mention.',
  shape: 'concordance',
  needs: ['word'],
  compute: (found, limit, { word }) => {
    const pattern = readPattern(word ?? '');
    if (pattern.words.length === 0)
      return { n: found.total, excluded: [], labels: false, data: { shape: 'concordance', word: '', lines: [] } };
    const holding = found.within(wordClause(word ?? ''));
    const { documents, excluded } = readDocuments(holding, { most: Math.max(limit, 1) });
    const texts = found.texts(documents.map((document) => document.id));
    const lines = texts.flatMap((text) => linesOf(text, pattern)).slice(0, limit);
    return { n: holding.total, excluded, labels: false, data: { shape: 'concordance', word: word ?? '', lines } };
  },
};

/** The search for the word, its star kept. */
export function wordClause(word: string): string {
  const trimmed = word.trim();
  if (!trimmed.endsWith('*')) return textClause(trimmed);
  return `${textClause(trimmed.slice(0, -1).trim())}*`;
}

function linesOf(found: FoundText, pattern: WordPattern): ConcordanceLine[] {
  const { text } = found;
  const tokens = tokenise(text);
  const places = findPlaces(tokens.map(foldToken), pattern).slice(0, mostPerMention);
  return places.map(({ first, last }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    return {
      mention: found.id,
      at: found.at,
      author: found.author,
      source: found.source,
      before: tidy(text.slice(wordStart(text, start - reach), start)),
      match: text.slice(start, end),
      after: tidy(text.slice(end, wordEnd(text, end + reach))),
    };
  });
}

/** The next space from there on, so that no word is cut. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 20 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < at - 20 ? at : space;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').toWellFormed();
}
