// A board as pages to present: the title, then one widget a page; numbers that stand together stay together. Pure.
import type { WidgetData } from '../../../contract/boards.ts';

export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'numbers'; readonly items: readonly WidgetData[] }
  | { readonly kind: 'widget'; readonly item: WidgetData };

const MOST_NUMBERS = 4;

/** `items` in reading order. */
export function makeSlides(items: readonly WidgetData[]): readonly Slide[] {
  const slides: Slide[] = [{ kind: 'title' }];
  for (const item of items) {
    const last = slides.at(-1);
    if (item.widget.type !== 'number') slides.push({ kind: 'widget', item });
    else if (last?.kind === 'numbers' && last.items.length < MOST_NUMBERS)
      slides[slides.length - 1] = { kind: 'numbers', items: [...last.items, item] };
    else slides.push({ kind: 'numbers', items: [item] });
  }
  return slides;
}
