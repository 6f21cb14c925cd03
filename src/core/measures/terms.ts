// What is talked about: terms by the number of mentions that hold them.
import { addClause, fieldClause } from '../../contract/clauses.ts';
import type { MeasureData } from '../../contract/measures.ts';
import type { TermKind } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { clauseOf } from './count-by-search.ts';
import type { CountedTerm, Found, Measure, Measured } from './measure.ts';

/** Room in the count for words that are left out as echoes, and for names of topics. */
const mostEchoes = 100;
/** What a topic is called is no place and nobody's name, whatever it is written like. */
const takenByTopics: ReadonlySet<TermKind> = new Set(['person', 'place']);

function createTermMeasure(id: string, label: string, definition: string, kinds: readonly TermKind[]): Measure {
  return { id, label, definition, shape: 'terms', compute: (found, limit) => countTerms(found, kinds, limit) };
}

function countTerms(found: Found, kinds: readonly TermKind[], limit: number): Measured {
  const counted = found.terms(kinds, limit + mostEchoes);
  const apart = counted.filter(({ kind, key }) => !takenByTopics.has(kind) || !found.isTopic(key));
  const telling = apart.filter((term) => !found.isEcho(term.key));
  const data: MeasureData = {
    shape: 'terms',
    terms: telling.slice(0, limit).map((term) => ({
      term: term.shown,
      kind: term.kind,
      count: term.count,
      query: addClause(found.query, openerOf(term)),
    })),
  };
  const excluded = [
    'stop words',
    'numbers',
    ...(apart.length < counted.length ? ['names of topics'] : []),
    ...(telling.length < apart.length ? ['words searched for and the brand’s own name'] : []),
  ];
  return { n: found.total, excluded, labels: true, data };
}

/**
 * What finds exactly the mentions that were counted: the word written alone also finds `check-in`, `#check` and texts
 * in a language where it says nothing.
 */
function openerOf({ kind, key, shown }: CountedTerm): string {
  if (kind !== 'word' && kind !== 'hashtag') return clauseOf(kind, shown);
  return fieldClause(kind, fold(shown).replace(/^#/, '') === key ? shown : key);
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

export const phrases = createTermMeasure(
  'phrases',
  'Phrases',
  'Phrases of two words and more that tell what a mention is about, by the number of matching mentions that hold them.',
  ['phrase'],
);

export const people = createTermMeasure(
  'people',
  'People',
  'People named in matching mentions, by the number of mentions that name them.',
  ['person'],
);

export const organisations = createTermMeasure(
  'organisations',
  'Organisations',
  'Companies and other organisations named in matching mentions, by the number of mentions that name them.',
  ['organisation'],
);

export const places = createTermMeasure(
  'places',
  'Places',
  'Places named in matching mentions, by the number of mentions that name them.',
  ['place'],
);

export const products = createTermMeasure(
  'products',
  'Products',
  'Products named in matching mentions, by the number of mentions that name them.',
  ['product'],
);
