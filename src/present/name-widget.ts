// What a widget is called: by its title, or, where nobody gave it one, by what it shows, in the language of who reads.
import type { Widget } from '../contract/boards.ts';
import type { Translator } from './catalogue/translate.ts';

type Named = Pick<Widget, 'type' | 'title' | 'query' | 'against' | 'whole'>;

export function nameWidget({ title, ...widget }: Named, t: Translator): string {
  return title?.trim() || nameUntitled(widget, t);
}

export function nameUntitled({ type, query, against, whole }: Omit<Named, 'title'>, t: Translator): string {
  const part = type === 'number' && against === '';
  if (part && query === 'sentiment:negative') return t('template.negative');
  if (part && query === 'intent:question') return t('template.questions');
  if (type === 'share' && whole) return t('template.voice');
  return t(`widget.${type}`);
}
