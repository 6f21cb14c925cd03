// Whether the dialog that puts mentions on a board is open, and for which: asked for by the reader and by lists.
import { create } from 'zustand';
import type { Id } from '../../contract/model.ts';

export const usePinDialog = create<{ readonly mentions: readonly Id[] | null }>(() => ({ mentions: null }));

export function pinMentions(mentions: readonly Id[]): void {
  if (mentions.length > 0) usePinDialog.setState({ mentions });
}

export function closePin(): void {
  usePinDialog.setState({ mentions: null });
}
