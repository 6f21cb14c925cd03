// What is selected and shown in Explore beyond its address: chosen mentions, density, folded parts.
import { create } from 'zustand';
import type { Id, Selection } from '../../contract/model.ts';
import { recall, remember } from './remembered.ts';

interface Explore {
  readonly chosen: ReadonlySet<Id>;
  /** Everything the query finds is chosen, also what is not loaded. */
  readonly all: boolean;
  /** Opened in order to be tagged: the choice of tags opens with it. */
  readonly toTag: Id | null;
  /** Where a shift-click range starts. */
  readonly anchor: Id | null;
  readonly compact: boolean;
  readonly charts: boolean;
  readonly facets: boolean;
  /** On a narrow window the facets lie over the list, and only once asked for. */
  readonly drawer: boolean;
  readonly readerWidth: number;
  /** Groups of facets a person folded or unfolded, by id; the others are as they begin. */
  readonly folded: Readonly<Record<string, boolean>>;
}

const NOTHING: ReadonlySet<Id> = new Set();

export const useExplore = create<Explore>(() => ({
  chosen: NOTHING,
  all: false,
  toTag: null,
  anchor: null,
  compact: recall('compact', false),
  charts: recall('charts', true),
  facets: recall('facets', true),
  drawer: false,
  readerWidth: recall('reader-width', 420),
  folded: recall('facets-folded', {}),
}));

export function choose(id: Id, on: boolean): void {
  useExplore.setState(({ chosen }) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    return { chosen: next, all: false, anchor: id };
  });
}

/** Chooses everything between the last chosen mention and this one, in the order shown. */
export function chooseRange(to: Id, shown: readonly Id[]): void {
  useExplore.setState(({ chosen, anchor }) => {
    const from = anchor === null ? -1 : shown.indexOf(anchor);
    const end = shown.indexOf(to);
    if (from < 0 || end < 0) return { chosen: new Set([...chosen, to]), all: false, anchor: to };
    const range = shown.slice(Math.min(from, end), Math.max(from, end) + 1);
    return { chosen: new Set([...chosen, ...range]), all: false, anchor: to };
  });
}

export function chooseShown(shown: readonly Id[]): void {
  useExplore.setState({ chosen: new Set(shown), all: false });
}

export function chooseAll(shown: readonly Id[]): void {
  useExplore.setState({ chosen: new Set(shown), all: true });
}

export function chooseNothing(): void {
  useExplore.setState({ chosen: NOTHING, all: false, anchor: null });
}

export function foldFacet(id: string, fold: boolean): void {
  const folded = { ...useExplore.getState().folded, [id]: fold };
  useExplore.setState({ folded });
  remember('facets-folded', folded);
}

/** The mentions an action is about, as the engine wants to be told. */
export function selectionOf(state: Pick<Explore, 'chosen' | 'all'>, query: string): Selection {
  return state.all ? { query } : { ids: [...state.chosen] };
}

export function setView(view: Partial<Pick<Explore, 'compact' | 'charts' | 'facets' | 'readerWidth'>>): void {
  useExplore.setState(view);
  const { compact, charts, facets, readerWidth } = useExplore.getState();
  for (const [key, value] of Object.entries({ compact, charts, facets, 'reader-width': readerWidth })) {
    remember(key, value);
  }
}
