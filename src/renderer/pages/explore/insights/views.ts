// The views over the mentions of Explore, and where they are kept in its address: the view, what it compares, the word.
import { setView as changeView } from '../../../state/explore.ts';
import { go, useRoute } from '../../../state/route.ts';
import { useQuery } from '../address.ts';
import { listWords } from '../clauses.ts';

export const VIEWS = ['overview', 'themes', 'questions', 'rising', 'praise', 'voices', 'compare', 'context'] as const;
export type View = (typeof VIEWS)[number];

/** Ids that tie a tab to its panel. */
export const panelId = 'explore-view';
export const tabId = (view: View) => `explore-tab-${view}`;

export function useView(): View {
  return useRoute((state) => VIEWS.find((view) => view === state.params.view) ?? 'overview');
}

/** Shows a view, unfolding what was hidden. Leaves no step to come back to: the search stays the same. */
export function showView(view: View): void {
  changeView({ charts: true });
  const { params } = useRoute.getState();
  const { of, ...rest } = params;
  // The overview follows the list; a view that was opened afresh is about what is searched now.
  go('explore', { ...(view === 'overview' ? rest : params), view: view === 'overview' ? '' : view }, { replace: true });
}

/** The search a view is about: the one its open door was found in, else what is searched. */
export function useScope(): string {
  const query = useQuery();
  return useRoute((state) => state.params.of?.trim() ?? query);
}

/** Opens the mentions behind a number in the list below; the view stays about what it was about. */
export function openFound(query: string): void {
  const { m: _, ...params } = useRoute.getState().params;
  const scope = params.of ?? params.q ?? '';
  // The address keeps no empty values, and a view may well be about everything.
  go('explore', { ...params, q: query, of: scope === '' ? ' ' : scope });
}

export function useAgainst(): string {
  return useRoute((state) => state.params.against ?? '');
}

export function setAgainst(against: string): void {
  go('explore', { ...useRoute.getState().params, against }, { replace: true });
}

/** The word looked at in context: the one asked for, else the first that was searched. */
export function useWord(): string {
  const scope = useScope();
  return useRoute((state) => state.params.word ?? listWords(scope)[0] ?? '');
}

export function setWord(word: string): void {
  go('explore', { ...useRoute.getState().params, word }, { replace: true });
}

export interface ViewProps {
  /** What the view is about. */
  readonly query: string;
}
