// Explore's address: the query, the open mention, the order. Everything else of the room is not worth a step back.
import { go, useRoute } from '../../state/route.ts';
import type { Order } from './use-mentions.ts';

export function useQuery(): string {
  return useRoute((state) => state.params.q ?? '');
}

export function useOpenMention(): number | null {
  const m = useRoute((state) => state.params.m);
  return m && /^-?\d+$/.test(m) ? Number(m) : null;
}

export function useOrder(): Order {
  return useRoute((state) => (state.params.order === 'oldest' ? 'oldest' : 'newest'));
}

/** Searches. `typing` leaves no step to come back to. A view (`of`, see insights/views.ts) is about the new search, too. */
export function setQuery(query: string, typing = false): void {
  const { params } = useRoute.getState();
  const { m: _, of: __, ...rest } = params;
  go('explore', { ...rest, q: query }, { replace: typing });
}

/** Opens a mention in the reader. Walking on from an open one replaces it, so that back leaves the reader. */
export function openMention(id: number | null): void {
  const { params } = useRoute.getState();
  const { m, ...rest } = params;
  if (id === null) go('explore', rest, { replace: true });
  else go('explore', { ...rest, m: String(id) }, { replace: m !== undefined });
}

export function setOrder(order: Order): void {
  const { params } = useRoute.getState();
  go('explore', { ...params, order: order === 'newest' ? '' : order }, { replace: true });
}
