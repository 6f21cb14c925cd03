// Boards to begin with. Each says what it needs to know and makes its widgets, which flow by width until somebody places
// them; ids are made here so that a board can be saved at once.
import type { Widget, WidgetType } from '../../../contract/boards.ts';
import { addClause, fieldClause } from '../../../contract/clauses.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { widgets } from '../../widgets/list.ts';

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

export function makeWidgets(template: TemplateId, subject: Subject, t: Translator): readonly Widget[] {
  return BUILD[template](subject, t);
}

export function makeWidget(type: WidgetType): Widget {
  const kind = widgets.find((candidate) => candidate.type === type);
  return { id: crypto.randomUUID(), type, width: kind?.width ?? 6 };
}

const BUILD: Readonly<Record<TemplateId, (subject: Subject, t: Translator) => readonly Widget[]>> = {
  empty: () => [],
  brand: ({ topic }, t) => [
    ...threeNumbers(topic, t),
    make('trend', 12, { query: topic }),
    make('cloud', 6, { query: topic, limit: 60 }),
    make('share', 6),
    make('sentiment', 6, { query: topic }),
    make('intent', 6, { query: topic }),
    make('aspects', 6, { query: topic }),
    make('questions', 6, { query: topic, limit: 5 }),
    make('quotes', 12, { query: addClause(topic, 'sentiment:negative'), limit: 6 }),
  ],
  weekly: ({ topic }, t) => [
    make('text', 12, { text: t('template.weekly.note') }),
    ...threeNumbers(topic, t),
    make('trend', 12, { query: topic }),
    make('aspects', 6, { query: topic, limit: 8 }),
    make('intent', 6, { query: topic }),
    make('questions', 6, { query: topic, limit: 4 }),
    make('emerging', 6, { query: topic, limit: 5 }),
    make('quotes', 12, { title: t('template.unanswered'), query: addClause(topic, 'intent:complaint'), limit: 6 }),
  ],
  campaign: ({ topic }, t) => [
    make('text', 12, { text: t('template.campaign.note') }),
    ...threeNumbers(topic, t),
    make('bursts', 12, { query: topic, limit: 3 }),
    make('cloud', 6, { query: topic, limit: 60 }),
    make('intent', 6, { query: topic }),
    make('influencers', 6, { query: topic }),
    make('sentiment', 6, { query: topic }),
    make('quotes', 6, { title: t('template.for'), query: addClause(topic, 'sentiment:positive') }),
    make('quotes', 6, { title: t('template.against'), query: addClause(topic, 'sentiment:negative') }),
  ],
  competitor: ({ topic, competitor }, t) => [
    make('text', 12, { text: t('template.competitor.note') }),
    make('number', 3, { title: t('template.us'), query: topic }),
    make('number', 3, { title: t('template.them'), query: competitor }),
    make('share', 6),
    make('compare', 12, { query: topic, against: competitor }),
    make('aspects', 6, { title: t('template.us.aspects'), query: topic }),
    make('aspects', 6, { title: t('template.them.aspects'), query: competitor }),
    make('keyness', 12, { query: topic, against: competitor }),
    make('quotes', 12, {
      title: t('template.them.pain'),
      query: addClause(competitor, 'sentiment:negative'),
      limit: 6,
    }),
  ],
  research: ({ topic }, t) => [
    make('text', 12, { text: t('template.research.note') }),
    make('themes', 12, { query: topic }),
    make('questions', 6, { query: topic, limit: 5 }),
    make('aspects', 6, { query: topic }),
    make('outliers', 12, { query: topic, limit: 4 }),
    make('cohorts', 12, { query: topic }),
    make('quotes', 12, { query: topic, limit: 6 }),
    make('text', 12, { text: t('template.research.limits') }),
  ],
  listening: ({ topic }) => [
    make('trend', 12, { query: topic }),
    make('themes', 12, { query: topic }),
    make('questions', 6, { query: topic }),
    make('emerging', 6, { query: topic }),
    make('intent', 6, { query: topic }),
    make('aspects', 6, { query: topic }),
    // Side by side: those who are heard, and those who are unlike the rest.
    make('influencers', 6, { query: topic }),
    make('outliers', 6, { query: topic, limit: 4 }),
  ],
};

function threeNumbers(topic: string, t: Translator): readonly Widget[] {
  const of = topic === '' ? {} : { against: topic };
  return [
    make('number', 4, { title: t('template.all'), query: topic }),
    make('number', 4, { title: t('template.negative'), query: addClause(topic, 'sentiment:negative'), ...of }),
    make('number', 4, { title: t('template.questions'), query: addClause(topic, 'intent:question'), ...of }),
  ];
}

function make(
  type: WidgetType,
  width: Widget['width'],
  { query, ...rest }: Pick<Widget, 'title' | 'query' | 'limit' | 'against' | 'text'> = {},
): Widget {
  return { ...makeWidget(type), width, ...rest, ...(query ? { query } : {}) };
}
