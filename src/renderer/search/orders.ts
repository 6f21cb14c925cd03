// The orders the mentions can stand in, in the order they are offered.
import type { SearchOrder } from '../../contract/searching.ts';

export const ORDERS: readonly SearchOrder[] = ['newest', 'oldest', 'relevance', 'engagement', 'unanswered'];

/** Only where the list follows time is there a place in it for a date. */
export function followsTime(order: SearchOrder): boolean {
  return order === 'newest' || order === 'oldest' || order === 'unanswered';
}

/** Whether the pages of an order come to everything a search finds. */
export function holdsAll(order: SearchOrder): boolean {
  return order !== 'unanswered';
}
