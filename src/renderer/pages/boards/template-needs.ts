// What each template asks for, and the search of the board that is made of the answers. Pure.
import { addClause, fieldClause } from '../../../contract/clauses.ts';

export const TEMPLATES = ['brand', 'weekly', 'campaign', 'competitor', 'research', 'listening', 'empty'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** What a template is about: names of topics, or a search of its own. */
export interface Subject {
  /** A clause such as `topic:"Mar Azul"`; empty for everything. */
  readonly topic: string;
  readonly competitor: string;
}

/** What each asks for beside its name; the dates become the filter of the board. */
export const NEEDS: Readonly<Record<TemplateId, readonly ('topic' | 'competitor' | 'period')[]>> = {
  brand: ['topic', 'period'],
  weekly: ['topic', 'period'],
  campaign: ['topic', 'period'],
  competitor: ['topic', 'competitor', 'period'],
  research: ['topic', 'period'],
  listening: ['topic', 'period'],
  empty: [],
};

export function topicSubject(name: string): string {
  return fieldClause('topic', name);
}

/** What a whole board is about: its topic (or the two it compares) within the dates. */
export function boardQuery(template: TemplateId, { topic, competitor }: Subject, dates: string): string {
  const needs = NEEDS[template];
  if (!needs.includes('topic')) return '';
  const both = needs.includes('competitor') && topic !== '';
  return addClause(both ? `${topic} OR ${competitor}` : needs.includes('competitor') ? '' : topic, dates);
}
