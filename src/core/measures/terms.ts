// What is talked about: terms by the number of mentions that hold them.
import { addClause, textClause } from '../../contract/clauses.ts';
import type { MeasureData, TermKind } from '../../contract/model.ts';
import type { Found, Measure, Measured } from './measure.ts';

function createTermMeasure(id: string, label: string, definition: string, kinds: readonly TermKind[]): Measure {
  return { id, label, definition, shape: 'terms', compute: (found, limit) => countTerms(found, kinds, limit) };
}

function countTerms(found: Found, kinds: readonly TermKind[], limit: number): Measured {
  const data: MeasureData = {
    shape: 'terms',
    terms: found.terms(kinds, limit).map(({ kind, shown, count }) => ({
      term: shown,
      kind,
      count,
      query: addClause(found.query, textClause(shown)),
    })),
  };
  return { n: found.total, excluded: ['stop words', 'numbers'], labels: true, data };
}

export const terms = createTermMeasure(
  'terms',
  'Terms',
  'Words and hashtags by the number of matching mentions that hold them; a term counts once a mention.',
  ['word', 'hashtag'],
);

export const hashtags = createTermMeasure(
  'hashtags',
  'Hashtags',
  'Hashtags by the number of matching mentions that hold them.',
  ['hashtag'],
);

export const emoji = createTermMeasure(
  'emoji',
  'Emoji',
  'Emoji by the number of matching mentions that hold them; skin tones are counted together.',
  ['emoji'],
);
