// Begins, goes on with, leaves and ends the tour.
import type { Translator } from '../../present/catalogue/translate.ts';
import { call } from '../api.ts';
import { go, useRoute } from '../state/route.ts';
import { enterProject, useSession } from '../state/session.ts';
import { setTour, useTour } from '../state/tour.ts';
import { tell } from '../tell.ts';
import { QUESTIONS, wayTo } from './questions.ts';

/** Opens the sample; the first time the tour offers itself there. */
export async function openSample(t: Translator): Promise<void> {
  await enterProject(t('start.making-sample'), () => call('project.sample', {}));
  const file = useSession.getState().project?.file ?? null;
  setTour(useTour.getState().offered ? { file } : { file, offered: true, shown: 'offer' });
}

/** From the question it was left at, in the sample, whatever project is open. */
export async function takeTour(t: Translator): Promise<void> {
  const { file } = useTour.getState();
  if (file === null || useSession.getState().project?.file !== file) await openSample(t);
  showQuestion(useTour.getState().left);
  focusTour();
}

export function showQuestion(place: number): void {
  setTour({ shown: place, left: place, offered: true });
  goThere(place);
}

export function goThere(place: number): void {
  const way = wayTo(place, useRoute.getState());
  if (way) go(way.room, way.params, { id: way.id });
}

/** What a person did by hand answers the question: the next one comes, and nothing moves. */
export function goOn(place: number): void {
  const next = Math.min(place + 1, QUESTIONS.length - 1);
  setTour({ shown: next, left: next });
}

export function leaveTour(t: Translator): void {
  setTour({ shown: null });
  document.getElementById('room')?.focus();
  tell(t('tour.left'));
}

export function endTour(t: Translator): void {
  setTour({ shown: null, left: 0 });
  document.getElementById('room')?.focus();
  tell(t('tour.ended'));
}

/** Id of the tour's heading: where one lands who asks for it. */
export const TOUR = 'tour';

export function isTourShown(): boolean {
  return document.getElementById(TOUR) !== null;
}

/** It is drawn first: the project may just have been opened. */
export function focusTour(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(TOUR)?.focus()));
}
