// What is talked about: terms by the number of mentions that hold them.
import { addClause, textClause } from '../../contract/clauses.ts';
import type { MeasureData } from '../../contract/measures.ts';
import type { TermKind } from '../../contract/model.ts';
import type { Found, Measure, Measured } from './measure.ts';

/** Room in the count for words that are left out as echoes. */
const mostEchoes = 100;

function createTermMeasure(id: string, label: string, definition: string, kinds: readonly TermKind[]): Measure {
  return { id, label, definition, shape: 'terms', compute: (found, limit) => countTerms(found, kinds, limit) };
}

function countTerms(found: Found, kinds: readonly TermKind[], limit: number): Measured {
  const counted = found.terms(kinds, limit + mostEchoes);
  const telling = counted.filter((term) => !found.isEcho(term.key));
  const data: MeasureData = {
    shape: 'terms',
    terms: telling.slice(0, limit).map(({ kind, shown, count }) => ({
      term: shown,
      kind,
      count,
      query: addClause(found.query, textClause(shown)),
    })),
  };
  const excluded = [
    'stop words',
    'numbers',
    ...(telling.length < counted.length ? ['words searched for and the brand’s own name'] : []),
  ];
  return { n: found.total, excluded, labels: true, data };
}

export const terms = createTermMeasure(
  'terms',
  'Terms',
  'Words and hashtags by the number of matching mentions that hold them; a term counts once a mention. What the search itself asks for and the brand’s own name are left out.',
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
