// Every command that can have a key, of this room and of those that are not on screen, with the key it has now.
import { useMemo } from 'react';
import { type Command, useCommandSets } from '../../state/commands.ts';
import { isFixed, type Keyed, type OwnKeys, PALETTE_KEY } from '../../state/key-map.ts';
import { usePreferences } from '../../state/preferences.ts';
import { useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { ROOM_COMMANDS } from './command-list.ts';

export function useKeyMap(): readonly Keyed[] {
  const t = useText();
  const own = usePreferences((state) => state.keys);
  const sets = useCommandSets((state) => state.sets);
  const canPrint = useSession((state) => state.shell?.printDialog === true);
  return useMemo(() => {
    const here = [...sets.values()].flat();
    const listed = ROOM_COMMANDS.filter(({ id }) => canPrint || id !== 'print-board').map(
      ({ id, title, group, room, keys }) => withKey({ id, title: title(t), group: t(group), room, usual: keys }, own),
    );
    const known = new Set(ROOM_COMMANDS.map(({ id }) => id));
    const isKeyable = (command: Command) =>
      !known.has(command.id) && (command.keys === undefined || command.keys === PALETTE_KEY || !isFixed(command.keys));
    // The frame's work everywhere.
    const everywhere = here
      .filter(isKeyable)
      .toSorted((one, other) => Number(leadsToRoom(other)) - Number(leadsToRoom(one)))
      .map(({ id, title, group, keys }) => withKey({ id, title, group, room: null, usual: keys ?? null }, own));
    return [...everywhere, ...listed];
  }, [sets, own, canPrint, t]);
}

/** The ways to the rooms stand first, whichever part of the frame was there first. */
function leadsToRoom({ id }: Command): boolean {
  return id.startsWith('room-');
}

function withKey(command: Omit<Keyed, 'keys'>, own: OwnKeys): Keyed {
  const chosen = command.usual === PALETTE_KEY ? undefined : own[command.id];
  return { ...command, keys: chosen === undefined ? command.usual : chosen || null };
}
