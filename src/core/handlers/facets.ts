// Facets of a result: the values that divide it, with counts and the clause that narrows to each.
import type { Database } from 'better-sqlite3';
import { attributeClause, type FieldName, fieldClause } from '../../contract/clauses.ts';
import type { Facet } from '../../contract/model.ts';
import {
  countAttributes,
  countGroups,
  countTerms,
  type FoundSql,
  type GroupCount,
  type Grouping,
  holdFound,
  type TermCount,
} from '../index/gather.ts';

const groupFacets: readonly { by: Grouping; label: string; field: FieldName; limit: number }[] = [
  { by: 'sentiment', label: 'Sentiment', field: 'sentiment', limit: 3 },
  { by: 'language', label: 'Language', field: 'lang', limit: 12 },
  { by: 'intent', label: 'Intent', field: 'intent', limit: 7 },
  { by: 'flag', label: 'Signals', field: 'is', limit: 4 },
  { by: 'source', label: 'Source', field: 'source', limit: 100 },
  { by: 'kind', label: 'Kind of source', field: 'kind', limit: 12 },
  { by: 'site', label: 'Site', field: 'site', limit: 12 },
  { by: 'topic', label: 'Topic', field: 'topic', limit: 12 },
  { by: 'tag', label: 'Tag', field: 'tag', limit: 12 },
  { by: 'author', label: 'Author', field: 'author', limit: 12 },
  { by: 'weekday', label: 'Weekday', field: 'weekday', limit: 7 },
  { by: 'hour', label: 'Hour', field: 'hour', limit: 24 },
];

/** What divides a result, as it was counted: by SQL or in columns. */
export interface FacetCounts {
  groups(by: Grouping, limit: number): readonly GroupCount[];
  hashtags(limit: number): readonly TermCount[];
  attributes(limit: number): readonly { name: string; label: string; values: readonly GroupCount[] }[];
}

export function countFacets(db: Database, query: FoundSql): FacetCounts {
  const found = holdFound(db, query);
  return {
    groups: (by, limit) => countGroups(db, found, by, limit),
    hashtags: (limit) => countTerms(db, found, ['hashtag'], limit),
    attributes: (limit) => countAttributes(db, found, limit),
  };
}

export function listFacets(counts: FacetCounts): Facet[] {
  const groups = groupFacets.map(({ by, label, field, limit }) => ({
    id: by,
    label,
    values: counts.groups(by, limit).map((group) => ({ ...group, clause: fieldClause(field, group.value) })),
  }));
  const hashtags = counts.hashtags(12).map((term) => ({
    value: term.key,
    label: term.shown,
    count: term.count,
    clause: fieldClause('hashtag', term.shown),
  }));
  const attributes = counts.attributes(6).map((attribute) => ({
    id: `attribute:${attribute.name}`,
    label: attribute.label,
    values: attribute.values.map((value) => ({ ...value, clause: attributeClause(attribute.name, value.value) })),
  }));
  return [...groups, { id: 'hashtag', label: 'Hashtag', values: hashtags }, ...attributes].filter(
    (facet) => facet.values.length > 0,
  );
}
