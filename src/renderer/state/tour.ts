// Where a person is in the tour of the sample: kept on this machine, so that it can be left and gone on with.
import { create } from 'zustand';
import { recall, remember } from './remembered.ts';

interface Tour {
  /** The question shown, by its place; `offer` asks whether to begin; null shows nothing. */
  readonly shown: number | 'offer' | null;
  /** The question it was left at. */
  readonly left: number;
  /** It offers itself once in its life. */
  readonly offered: boolean;
  /** The file of the sample: the tour is about this project alone. */
  readonly file: string | null;
}

const BEGIN: Tour = { shown: null, left: 0, offered: false, file: null };

export const useTour = create<Tour>(() => ({ ...BEGIN, ...recall<Partial<Tour>>('tour', {}) }));

export function setTour(changed: Partial<Tour>): void {
  useTour.setState(changed);
  remember('tour', useTour.getState());
}
