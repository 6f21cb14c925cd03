// Explore's address: the query, the open mention, the order, the date gone to. Everything else is not worth a step back.
import { addClause } from '../../contract/clauses.ts';
import type { SearchOrder } from '../../contract/searching.ts';
import { go, isAt, useRoute } from '../state/route.ts';
import { lastClause } from './clauses.ts';
import { ORDERS } from './orders.ts';

export function useQuery(): string {
  return useRoute((state) => state.params.q ?? '');
}

export function useOpenMention(): number | null {
  const m = useRoute((state) => state.params.m);
  return m && /^-?\d+$/.test(m) ? Number(m) : null;
}

export function useOrder(): SearchOrder {
  return useRoute((state) => ORDERS.find((order) => order === state.params.order) ?? 'newest');
}

/** The ISO day the list begins with, where one was gone to. */
export function useDay(): string | null {
  const day = useRoute((state) => state.params.at);
  return day && isDay(day) ? day : null;
}

/** Searches. `typing` leaves no step to come back to. A view (`of`, see insights/views.ts) is about the new search, too. */
export function setQuery(query: string, typing = false): void {
  // What was typed may be ready when the address is another room's already: nobody is pulled back.
  if (typing && !isAt('explore')) return;
  const { m: _, of: __, at: ___, ...rest } = useRoute.getState().params;
  go('explore', { ...rest, q: query }, { replace: typing });
}

/** Changes the search as it is now: what is drawn may still be of the one before. */
export function changeQuery(change: (query: string) => string): void {
  setQuery(change(useRoute.getState().params.q ?? ''));
}

/** Keeps what a figure counted, in the search as it is now; the figure may still be of the one before. */
export function narrowTo(counted: string): void {
  changeQuery((now) => addClause(now, lastClause(counted)));
}

/** Opens a mention in the reader. Walking on from an open one replaces it, so that back leaves the reader. */
export function openMention(id: number | null): void {
  const { params } = useRoute.getState();
  const { m, ...rest } = params;
  if (id === null) go('explore', rest, { replace: true });
  else go('explore', { ...rest, m: String(id) }, { replace: m !== undefined });
}

export function setOrder(order: SearchOrder): void {
  const { at: _, ...rest } = useRoute.getState().params;
  go('explore', { ...rest, order: order === 'newest' ? '' : order }, { replace: true });
}

/** Begins the list with a day; null begins it with the first again. */
export function goToDay(day: string | null): void {
  go('explore', { ...useRoute.getState().params, at: day ?? '' });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
