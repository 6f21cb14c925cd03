// Facets of a result: the values that divide it, with counts and the clause that narrows to each.
import type { Database } from 'better-sqlite3';
import { attributeClause, type FieldName, fieldClause, textClause } from '../../contract/clauses.ts';
import type { Facet } from '../../contract/model.ts';
import { countAttributes, countGroups, countTerms, type FoundSql, type Grouping, holdFound } from '../index/gather.ts';

const groupFacets: readonly { by: Grouping; label: string; field: FieldName; limit: number }[] = [
  { by: 'sentiment', label: 'Sentiment', field: 'sentiment', limit: 3 },
  { by: 'language', label: 'Language', field: 'lang', limit: 12 },
  { by: 'intent', label: 'Intent', field: 'intent', limit: 7 },
  { by: 'flag', label: 'Signals', field: 'is', limit: 4 },
  { by: 'source', label: 'Source', field: 'source', limit: 12 },
  { by: 'topic', label: 'Topic', field: 'topic', limit: 12 },
  { by: 'tag', label: 'Tag', field: 'tag', limit: 12 },
  { by: 'author', label: 'Author', field: 'author', limit: 12 },
];

export function listFacets(db: Database, query: FoundSql): Facet[] {
  const found = holdFound(db, query);
  const groups = groupFacets.map(({ by, label, field, limit }) => ({
    id: by,
    label,
    values: countGroups(db, found, by, limit).map((group) => ({ ...group, clause: fieldClause(field, group.value) })),
  }));
  const hashtags = countTerms(db, found, ['hashtag'], 12).map((term) => ({
    value: term.key,
    label: term.shown,
    count: term.count,
    clause: textClause(term.shown),
  }));
  const attributes = countAttributes(db, found, 6).map((attribute) => ({
    id: `attribute:${attribute.name}`,
    label: attribute.label,
    values: attribute.values.map((value) => ({ ...value, clause: attributeClause(attribute.name, value.value) })),
  }));
  return [...groups, { id: 'hashtag', label: 'Hashtag', values: hashtags }, ...attributes].filter(
    (facet) => facet.values.length > 0,
  );
}
