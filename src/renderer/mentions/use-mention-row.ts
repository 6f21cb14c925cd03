// What every row of mentions does, in whichever list: it is opened, chosen, walked to, and dragged onto a tag.
import { type CSSProperties, type DragEvent, type KeyboardEvent, type MouseEvent, useId } from 'react';
import type { Id, Tag } from '../../contract/model.ts';
import { choose, chooseRange, useExplore } from '../state/explore.ts';
import { dragMentions, stopDragging } from '../state/mention-drag.ts';
import { useText } from '../text.tsx';
import { showDragged } from './drag-picture.ts';

/** What a list tells each of its rows. */
export interface RowPlace {
  readonly words: readonly string[];
  readonly tags: readonly Tag[];
  readonly position: number;
  readonly total: number;
  readonly open: boolean;
  /** The one row that the Tab key reaches. */
  readonly current: boolean;
  readonly chosen: boolean;
  readonly shown: readonly Id[];
  readonly offset: number;
  readonly index: number;
  /** Tells the list how high the row became. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly onOpen: (id: Id) => void;
  readonly onFocus: (id: Id) => void;
}

/** The attributes of its article, and the id of the part that names it. */
export function useMentionRow(mention: Id, place: RowPlace) {
  const t = useText();
  const name = useId();
  const { chosen, shown, onOpen, onFocus } = place;
  const article = {
    ref: place.measure,
    'data-index': place.index,
    'data-id': mention,
    'data-open': place.open || undefined,
    'data-chosen': chosen || undefined,
    style: { transform: `translateY(${place.offset}px)` } satisfies CSSProperties,
    'aria-labelledby': name,
    'aria-posinset': place.position,
    'aria-setsize': place.total,
    tabIndex: place.current ? 0 : -1,
    draggable: true,
    onClick: (event: MouseEvent) => {
      onFocus(mention);
      if (event.shiftKey) chooseRange(mention, shown);
      else if (event.ctrlKey || event.metaKey) choose(mention, !chosen);
      else onOpen(mention);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
      event.preventDefault();
      onOpen(mention);
    },
    onFocus: () => onFocus(mention),
    onDragStart: (event: DragEvent) => {
      const { all, chosen: every } = useExplore.getState();
      const ids = every.has(mention) ? [...every] : [mention];
      const whole = all && every.has(mention);
      showDragged(event, whole ? t('tags.drag-all') : t('count.mentions', { count: ids.length }));
      dragMentions(event, { ids, all: whole });
    },
    onDragEnd: stopDragging,
  };
  return { article, name };
}
