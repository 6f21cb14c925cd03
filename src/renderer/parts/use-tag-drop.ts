// What stands for a tag takes the mentions that are dropped on it.
import { type DragEvent, useState } from 'react';
import type { Id } from '../../contract/model.ts';
import { call } from '../api.ts';
import { holdsMentions, stopDragging, useMentionDrag } from '../state/mention-drag.ts';
import { tellError } from '../tell.ts';
import { useTellChange } from './report.tsx';

export type TagDrop = ReturnType<ReturnType<typeof useTagDrop>>;

/** `query` finds everything that can be chosen at once. The answer is what the element of a tag needs to take mentions. */
export function useTagDrop(query: string) {
  const [over, setOver] = useState<Id | null>(null);
  const tellChange = useTellChange();
  const hover = (tag: Id) => (event: DragEvent) => {
    if (!holdsMentions(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(tag);
  };
  return (tag: Id) => ({
    'data-over': over === tag || undefined,
    onDragEnter: hover(tag),
    onDragOver: hover(tag),
    // The next is entered before this one is left.
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setOver((now) => (now === tag ? null : now));
    },
    onDrop: (event: DragEvent) => {
      const { dragged } = useMentionDrag.getState();
      if (dragged === null || !holdsMentions(event)) return;
      event.preventDefault();
      setOver(null);
      stopDragging();
      const to = dragged.all ? { query } : { ids: dragged.ids };
      call('tags.apply', { tag, to }).then(tellChange, tellError);
    },
  });
}
