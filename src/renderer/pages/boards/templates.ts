// Boards to begin with: nothing, or the health of a brand. Ids are made here so that a board can be saved at once.
import type { Widget, WidgetType } from '../../../contract/model.ts';
import { widgets } from '../../widgets/list.ts';

export type TemplateId = 'empty' | 'brand';

export function makeWidgets(template: TemplateId): readonly Widget[] {
  if (template === 'empty') return [];
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

export function makeWidget(type: WidgetType): Widget {
  const kind = widgets.find((candidate) => candidate.type === type);
  return { id: crypto.randomUUID(), type, width: kind?.width ?? 6 };
}
