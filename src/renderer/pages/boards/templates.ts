// Boards to begin with: nothing, the health of a brand, or what listening finds. Ids are made here so that a board can be saved at once.
import type { Widget, WidgetType } from '../../../contract/boards.ts';
import { widgets } from '../../widgets/list.ts';

export const TEMPLATES = ['brand', 'listening', 'empty'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

export function makeWidgets(template: TemplateId): readonly Widget[] {
  if (template === 'empty') return [];
  if (template === 'listening') return makeListening();
  const number = (query: string): Widget => ({ ...makeWidget('number'), width: 4, query });
  return [
    { ...makeWidget('number'), width: 4 },
    number('sentiment:negative'),
    number('sentiment:positive'),
    makeWidget('trend'),
    makeWidget('share'),
    makeWidget('sentiment'),
    makeWidget('cloud'),
    makeWidget('authors'),
    { ...makeWidget('quotes'), query: 'sentiment:negative', limit: 4 },
  ];
}

function makeListening(): readonly Widget[] {
  return [
    makeWidget('trend'),
    makeWidget('themes'),
    makeWidget('questions'),
    makeWidget('emerging'),
    makeWidget('intent'),
    makeWidget('aspects'),
    // Side by side: those who are heard, and those who are unlike the rest.
    makeWidget('influencers'),
    makeWidget('outliers'),
  ];
}

export function makeWidget(type: WidgetType): Widget {
  const kind = widgets.find((candidate) => candidate.type === type);
  return { id: crypto.randomUUID(), type, width: kind?.width ?? 6 };
}
