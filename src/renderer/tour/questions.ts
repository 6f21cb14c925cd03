// The questions of the tour, in the order a listener asks them, each with the place where it is answered.
import { type Route, readRoute } from '../state/route.ts';

export type QuestionId = 'what' | 'why' | 'right' | 'waiting' | 'sure' | 'tell';

interface Question {
  readonly id: QuestionId;
  readonly address: string;
  /** Whether this place will do: who is there already is not taken elsewhere. */
  readonly isThere: (route: Route) => boolean;
  /** Whether what is shown answers it, so that the tour goes on by itself. */
  readonly isAnswered?: (route: Route) => boolean;
}

const WEEK = 'since:2026-09-22 until:2026-09-27';
const explore = (query: string) => `#/explore?${new URLSearchParams({ q: query })}`;
const search = ({ room, params }: Route) => (room === 'explore' ? (params.q ?? '') : null);
const isInWeek = (route: Route) => /2026-09-2\d/.test(search(route) ?? '');

export const QUESTIONS: readonly Question[] = [
  { id: 'what', address: '#/explore', isThere: (route) => search(route) === '', isAnswered: isInWeek },
  { id: 'why', address: explore(WEEK), isThere: isInWeek },
  { id: 'right', address: explore(WEEK), isThere: isInWeek },
  { id: 'waiting', address: '#/inbox?view=answer', isThere: ({ room }) => room === 'inbox' },
  {
    id: 'sure',
    address: explore(`topic:"Mar Azul" ${WEEK}`),
    isThere: (route) => search(route)?.includes('topic:') ?? false,
  },
  { id: 'tell', address: '#/boards', isThere: ({ room }) => room === 'boards' },
];

/** Where to go for a question; null where one is. */
export function wayTo(place: number, here: Route): Route | null {
  const question = QUESTIONS[place];
  return !question || question.isThere(here) ? null : readRoute(question.address);
}
