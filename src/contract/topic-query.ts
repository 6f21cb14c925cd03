// What a topic finds, written as one query: how it is named, or its search, without what only looks like it.
import { textClause } from './clauses.ts';
import type { TopicNames } from './model.ts';

export const noNames: TopicNames = { names: [], handles: [], domains: [], misspellings: [], exclusions: [] };

/**
 * The effective query of a topic: any of its names, handles, domains and misspellings, or its search, without its
 * exclusions. A topic that is only a search is that search; one with nothing at all is ''.
 */
export function topicQuery(topic: { readonly names: Partial<TopicNames>; readonly query: string }): string {
  const { names, handles, domains, misspellings, exclusions } = { ...noNames, ...topic.names };
  const ways = [
    ...names,
    ...handles.map((handle) => `@${bareHandle(handle)}`),
    ...domains.map(bareDomain),
    ...misspellings,
  ].map(textClause);
  const search = topic.query.trim();
  if (ways.length === 0 && (search === '' || exclusions.length === 0)) return topic.query;
  // In parentheses, because what it says stands for itself: the search may hold an OR of its own.
  if (search !== '') ways.push(`(${search})`);
  const any = ways.join(' OR ');
  if (exclusions.length === 0) return any;
  return [ways.length > 1 ? `(${any})` : any, ...exclusions.map((words) => `-${textClause(words)}`)].join(' ');
}

/** `marazul` of `@marazul` and of `u/marazul`. */
export function bareHandle(handle: string): string {
  return handle.trim().replace(/^(?:\/?u\/|@)+/i, '');
}

/** `marazul.example` of `https://www.marazul.example/`. What follows the host, but for a last slash, stays. */
export function bareDomain(domain: string): string {
  return domain
    .trim()
    .toLowerCase()
    .replace(/^(?:[a-z][a-z0-9+.-]{0,20}:)?\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}
