// How each room of a project was left: what was open in it, how it was narrowed. Kept on this machine.
import { recall, remember } from './remembered.ts';
import { type Room, type Route, readRoute, writeRoute } from './route.ts';

/** Addresses by room. */
type Left = Partial<Record<Room, string>>;

export function rememberLeft(file: string, { room, params, id }: Route): void {
  const left = recall<Left>(keyOf(file), {});
  remember(keyOf(file), { ...left, [room]: writeRoute(room, params, id) });
}

/** A room that nobody was in yet begins at its beginning. */
export function recallLeft(file: string, room: Room): Route {
  return readRoute(recall<Left>(keyOf(file), {})[room] ?? writeRoute(room));
}

function keyOf(file: string): string {
  return `rooms:${file}`;
}
