// Boards to begin with. Each makes its widgets, which flow by width until somebody places them; ids are made here so
// that a board can be saved at once.
import type { Widget, WidgetType } from '../../../contract/boards.ts';
import { addClause } from '../../../contract/clauses.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { widgets } from '../../widgets/list.ts';
import type { Subject, TemplateId } from './template-needs.ts';

/** Of what the board is about; only a comparison names its two sides. */
export function makeWidgets(template: TemplateId, subject: Subject, t: Translator): readonly Widget[] {
  return BUILD[template](subject, t);
}

export function makeWidget(type: WidgetType): Widget {
  const kind = widgets.find((candidate) => candidate.type === type);
  return { id: crypto.randomUUID(), type, width: kind?.width ?? 6 };
}

const BUILD: Readonly<Record<TemplateId, (subject: Subject, t: Translator) => readonly Widget[]>> = {
  empty: () => [],
  brand: () => [
    ...threeNumbers(),
    make('trend', 12),
    make('cloud', 6, { limit: 60 }),
    make('share', 6, { whole: true }),
    make('sentiment', 6),
    make('intent', 6),
    make('aspects', 6),
    make('questions', 6, { limit: 5 }),
    make('quotes', 12, { query: 'sentiment:negative', limit: 6 }),
  ],
  weekly: (_, t) => [
    make('text', 12, { text: t('template.weekly.note') }),
    ...threeNumbers(),
    make('trend', 12),
    make('aspects', 6, { limit: 8 }),
    make('intent', 6),
    make('questions', 6, { limit: 4 }),
    make('emerging', 6, { limit: 5 }),
    make('quotes', 12, { title: t('template.unanswered'), query: 'intent:complaint', limit: 6 }),
  ],
  campaign: (_, t) => [
    make('text', 12, { text: t('template.campaign.note') }),
    ...threeNumbers(),
    make('bursts', 12, { limit: 3 }),
    make('cloud', 6, { limit: 60 }),
    make('intent', 6),
    make('influencers', 6),
    make('sentiment', 6),
    make('quotes', 6, { title: t('template.for'), query: 'sentiment:positive' }),
    make('quotes', 6, { title: t('template.against'), query: 'sentiment:negative' }),
  ],
  competitor: ({ topic, competitor }, t) => [
    make('text', 12, { text: t('template.competitor.note') }),
    make('number', 3, { title: t('template.us'), query: topic }),
    make('number', 3, { title: t('template.them'), query: competitor }),
    make('share', 6, { whole: true }),
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
  research: (_, t) => [
    make('text', 12, { text: t('template.research.note') }),
    make('themes', 12),
    make('questions', 6, { limit: 5 }),
    make('aspects', 6),
    make('outliers', 12, { limit: 4 }),
    make('cohorts', 12),
    make('quotes', 12, { limit: 6 }),
    make('text', 12, { text: t('template.research.limits') }),
  ],
  listening: () => [
    make('trend', 12),
    make('themes', 12),
    make('questions', 6),
    make('emerging', 6),
    make('intent', 6),
    make('aspects', 6),
    // Side by side: those who are heard, and those who are unlike the rest.
    make('influencers', 6),
    make('outliers', 6, { limit: 4 }),
  ],
};

/** Without titles: what they show names them (`present/name-widget.ts`), in the language of who reads. */
function threeNumbers(): readonly Widget[] {
  // A part of what the board is about.
  const against = '';
  return [
    make('number', 4),
    make('number', 4, { query: 'sentiment:negative', against }),
    make('number', 4, { query: 'intent:question', against }),
  ];
}

function make(
  type: WidgetType,
  width: Widget['width'],
  { query, ...rest }: Pick<Widget, 'title' | 'query' | 'limit' | 'against' | 'text' | 'whole'> = {},
): Widget {
  return { ...makeWidget(type), width, ...rest, ...(query ? { query } : {}) };
}
