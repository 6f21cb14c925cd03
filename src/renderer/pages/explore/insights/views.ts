// The views over the mentions of Explore, and where they are kept in its address: the view, what it compares, the word.

import { useQuery } from '../../../search/address.ts';
import { listWords } from '../../../search/clauses.ts';
import { setView as changeView } from '../../../state/explore.ts';
import { go, useRoute } from '../../../state/route.ts';

/** The views by what they tell, in the order of their tabs. */
export const GROUPS = [
  { id: 'overview', views: ['overview'] },
  { id: 'said', views: ['themes', 'questions', 'praise', 'balance', 'context'] },
  { id: 'when', views: ['rising', 'bursts', 'hours'] },
  { id: 'who', views: ['voices', 'people', 'replies'] },
  { id: 'effect', views: ['answers', 'engagement', 'reach'] },
  { id: 'set-beside', views: ['beside', 'differences', 'compare', 'business'] },
] as const;
export type Group = (typeof GROUPS)[number]['id'];
export type View = (typeof GROUPS)[number]['views'][number];
export const VIEWS: readonly View[] = GROUPS.flatMap<View>((group) => group.views);

export function groupOf(view: View): Group {
  return GROUPS.find(({ views }) => (views as readonly View[]).includes(view))?.id ?? 'overview';
}

/** Ids that tie tabs to their panel. */
export const panelId = 'explore-view';
export const groupTabId = (group: Group) => `explore-group-${group}`;
export const tabId = (view: View) => `explore-tab-${view}`;

/** What names the panel of a view: the tab of its group and its own, where it has one. */
export function labelIds(view: View): string {
  return view === 'overview' ? groupTabId('overview') : `${groupTabId(groupOf(view))} ${tabId(view)}`;
}

/** A search that is set beside another one is seen side by side, unless a view was chosen. */
export function useView(): View {
  return useRoute(
    ({ params }) => VIEWS.find((view) => view === params.view) ?? (params.with === undefined ? 'overview' : 'beside'),
  );
}

/** Shows a view, unfolding what was hidden. Leaves no step to come back to: the search stays the same. */
export function showView(view: View): void {
  changeView({ charts: true });
  const { params } = useRoute.getState();
  const { of, ...rest } = params;
  const usual = view === (params.with === undefined ? 'overview' : 'beside');
  // The overview follows the list; a view that was opened afresh is about what is searched now.
  go('explore', { ...(view === 'overview' ? rest : params), view: usual ? '' : view }, { replace: true });
}

/** The search a view is about: the one its open door was found in, else what is searched. */
export function useScope(): string {
  const query = useQuery();
  return useRoute((state) => state.params.of?.trim() ?? query);
}

/** Opens the mentions behind a number in the list below; the view stays about what it was about. */
export function openFound(query: string): void {
  const { m: _, at: __, ...params } = useRoute.getState().params;
  const scope = params.of ?? params.q ?? '';
  // The address keeps no empty values, and a view may well be about everything.
  go('explore', { ...params, q: query, of: scope === '' ? ' ' : scope });
}

/** The search this one is set beside, in every view that compares; empty where there is none. */
export function useAgainst(): string {
  return useRoute((state) => state.params.with ?? '');
}

export function setAgainst(against: string): void {
  go('explore', { ...useRoute.getState().params, with: against }, { replace: true });
}

/** The word looked at in context: the one asked for, else the first that was searched. */
export function useWord(): string {
  const scope = useScope();
  return useRoute((state) => state.params.word ?? listWords(scope)[0] ?? '');
}

export function setWord(word: string): void {
  go('explore', { ...useRoute.getState().params, word }, { replace: true });
}

const USUAL_TARGET = 24;

/** Hours within which an answer is wanted. */
export function useTarget(): number {
  return useRoute((state) => (Number(state.params.target) > 0 ? Number(state.params.target) : USUAL_TARGET));
}

export function setTarget(hours: number): void {
  const target = hours === USUAL_TARGET ? '' : String(hours);
  go('explore', { ...useRoute.getState().params, target }, { replace: true });
}

/** Whose answers are counted: those to who asks something, or those to everybody. */
export function useAsked(): 'asking' | 'all' {
  return useRoute((state) => (state.params.asked === 'all' ? 'all' : 'asking'));
}

export function setAsked(asked: 'asking' | 'all'): void {
  go('explore', { ...useRoute.getState().params, asked: asked === 'all' ? asked : '' }, { replace: true });
}

export interface ViewProps {
  /** What the view is about. */
  readonly query: string;
}
