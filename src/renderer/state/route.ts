// Where the window is, kept in the address (`#/explore?q=…`) so that back, forward and deep links work.
import { create } from 'zustand';

const ROOMS = [
  'start',
  'inbox',
  'explore',
  'columns',
  'sources',
  'topics',
  'people',
  'tags',
  'boards',
  'check',
  'history',
  'settings',
] as const;
export type Room = (typeof ROOMS)[number];

export interface Route {
  readonly room: Room;
  /** The one thing shown in the room, such as a board. */
  readonly id: number | null;
  readonly params: Readonly<Record<string, string>>;
}

export const useRoute = create<Route>(() => readRoute(window.location.hash));

export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [name, id] = path.split('/');
  const room = ROOMS.find((candidate) => candidate === name) ?? 'start';
  return {
    room,
    id: id && /^-?\d+$/.test(id) ? Number(id) : null,
    params: Object.fromEntries(new URLSearchParams(search)),
  };
}

export function writeRoute(
  room: Room,
  params: Readonly<Record<string, string>> = {},
  id: number | null = null,
): string {
  const kept = Object.entries(params).filter(([, value]) => value !== '');
  const search = new URLSearchParams(kept).toString();
  return `#/${room}${id === null ? '' : `/${id}`}${search === '' ? '' : `?${search}`}`;
}

/** Goes to a room. `replace` leaves no step to come back to: for changes made while typing or moving. */
export function go(
  room: Room,
  params: Readonly<Record<string, string>> = {},
  options: { id?: number | null; replace?: boolean } = {},
): void {
  const hash = writeRoute(room, params, options.id ?? null);
  if (hash === window.location.hash) return;
  if (options.replace) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
  useRoute.setState(readRoute(hash));
}

/**
 * Whether one is there now; the address tells it earlier than what is drawn. For what goes somewhere by itself, once
 * something is done or gone: nobody who has left meanwhile is pulled back.
 */
export function isAt(room: Room, id?: number): boolean {
  const now = readRoute(window.location.hash);
  return now.room === room && (id === undefined || now.id === id);
}

/** Starts following the back and forward buttons. Returns what stops it. */
export function followAddress(): () => void {
  const follow = () => useRoute.setState(readRoute(window.location.hash));
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  return () => {
    window.removeEventListener('popstate', follow);
    window.removeEventListener('hashchange', follow);
  };
}
