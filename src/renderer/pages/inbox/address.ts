// The inbox's address: the view, the filter, the open mention.
import type { InboxView } from '../../../contract/inbox.ts';
import type { Id } from '../../../contract/model.ts';
import { setInboxState, useInboxState } from '../../state/inbox.ts';
import { go, useRoute } from '../../state/route.ts';

export const VIEWS = ['answer', 'new', 'later', 'done', 'all'] as const satisfies readonly InboxView[];

/** The one the address names, else the one that was looked at last. */
export function useView(): InboxView {
  const named = useRoute((state) => VIEWS.find((view) => view === state.params.view));
  const last = useInboxState((state) => state.view);
  return named ?? VIEWS.find((view) => view === last) ?? 'answer';
}

export function useFilter(): string {
  return useRoute((state) => state.params.q ?? '');
}

export function useOpenMention(): Id | null {
  const mention = useRoute((state) => state.params.mention);
  return mention && /^-?\d+$/.test(mention) ? Number(mention) : null;
}

/** The open mention was marked as unread by hand: in the address, so that coming back to the room does not read it. */
export function useKeptUnread(): boolean {
  return useRoute((state) => state.params.unread === '1');
}

export function keepUnread(on: boolean): void {
  go('inbox', { ...useRoute.getState().params, unread: on ? '1' : '' }, { replace: true });
}

export function showView(view: InboxView): void {
  setInboxState({ view });
  const { mention: _, unread: __, ...rest } = useRoute.getState().params;
  go('inbox', { ...rest, view });
}

/** Walking on from an open mention replaces it, so that back leaves the reader. */
export function openMention(id: Id | null): void {
  const { mention, unread: _, ...rest } = useRoute.getState().params;
  if (id === null) go('inbox', rest, { replace: true });
  else go('inbox', { ...rest, mention: String(id) }, { replace: mention !== undefined });
}

export function setFilter(query: string): void {
  go('inbox', { ...useRoute.getState().params, q: query }, { replace: true });
}
