// The mentions being dragged with the mouse, so that what can take them shows itself and knows what it takes.
import type { DragEvent } from 'react';
import { create } from 'zustand';
import type { Id } from '../../contract/model.ts';

export interface Dragged {
  readonly ids: readonly Id[];
  /** Everything the search finds was chosen, also what is not loaded. */
  readonly all: boolean;
}

/** Tells a drag of mentions from one of files or of columns. */
const TYPE = 'application/x-earshot-mentions';

export const useMentionDrag = create<{ readonly dragged: Dragged | null }>(() => ({ dragged: null }));

export function dragMentions(event: DragEvent, dragged: Dragged): void {
  event.dataTransfer.setData(TYPE, '');
  event.dataTransfer.effectAllowed = 'copy';
  // A page that changes while a drag begins ends it.
  setTimeout(() => {
    useMentionDrag.setState({ dragged });
    // The row may be gone by the end, and then nobody tells of it: the mouse moves again once nothing is dragged.
    window.addEventListener('pointermove', stopDragging, { once: true });
  });
}

export function stopDragging(): void {
  window.removeEventListener('pointermove', stopDragging);
  useMentionDrag.setState({ dragged: null });
}

export function holdsMentions(event: DragEvent): boolean {
  return event.dataTransfer.types.includes(TYPE);
}
