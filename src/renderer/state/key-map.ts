// Which command has which key, and which commands would share one. Pure.

export interface Keyed {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** The room it works in; null where it works everywhere. */
  readonly room: string | null;
  /** As it was made. */
  readonly usual: string | null;
  /** As it is now. */
  readonly keys: string | null;
}

export type OwnKeys = Readonly<Record<string, string>>;

/** The way back to every action: whatever else is changed, it stays. */
export const PALETTE_KEY = 'mod+k';

/** Keys every window, field and list needs for itself. */
const FIXED = /^(?:(?:shift\+)?(?:Tab|Enter|Escape|Space|Arrow\w+)|mod\+(?:[cvxkq]|shift\+i)|F5|mod\+r|F12)$/;

/** Keys that write nothing and edit nothing: they do the same in a field and over a dialog. */
export function worksInText(keys: string): boolean {
  return keys === PALETTE_KEY || /^mod\+(?:plus|-|0)$/.test(keys);
}

export function isFixed(keys: string): boolean {
  return FIXED.test(keys);
}

/** The others that would answer to this key as well, where this one works. */
export function findSharing(command: Keyed, keys: string, all: readonly Keyed[]): readonly Keyed[] {
  return all.filter(
    (other) =>
      other.keys === keys &&
      other.id !== command.id &&
      (other.room === null || command.room === null || other.room === command.room),
  );
}

/** Gives a command a key, and takes it from those it is taken from. */
export function giveKey(own: OwnKeys, command: Keyed, keys: string, from: readonly Keyed[]): OwnKeys {
  const taken = Object.fromEntries(from.map((other) => [other.id, '']));
  return plain({ ...own, ...taken, [command.id]: keys }, [command, ...from]);
}

export function clearKey(own: OwnKeys, command: Keyed): OwnKeys {
  return plain({ ...own, [command.id]: '' }, [command]);
}

export function resetKey(own: OwnKeys, command: Keyed): OwnKeys {
  return Object.fromEntries(Object.entries(own).filter(([id]) => id !== command.id));
}

/** A key that is what it was made to be is no choice of its own. */
function plain(own: OwnKeys, touched: readonly Keyed[]): OwnKeys {
  return Object.fromEntries(
    Object.entries(own).filter(([id, keys]) => !touched.some((each) => each.id === id && (each.usual ?? '') === keys)),
  );
}
