// Every action that has a name: the palette lists them, keys run them, the key help explains them.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { create } from 'zustand';
import { isFixed, worksInText } from './key-map.ts';
import { nameKey } from './key-name.ts';
import { usePreferences } from './preferences.ts';

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Such as `j`, `shift+j`, `mod+k`, `?`. */
  readonly keys?: string;
  readonly run: () => void;
  /** Kept out of the palette: meaningful only as a key, such as “next mention”. */
  readonly keyOnly?: boolean;
  /** Chosen by its title alone, whatever key a person gave it: what it is about is said there and nowhere else. */
  readonly nameOnly?: boolean;
}

interface Commands {
  readonly sets: ReadonlyMap<symbol, readonly Command[]>;
}

export const useCommandSets = create<Commands>(() => ({ sets: new Map() }));

/** The commands on screen with their keys, told again when either changes. */
export function useListedCommands(): readonly Command[] {
  const sets = useCommandSets((state) => state.sets);
  const keys = usePreferences((state) => state.keys);
  return useMemo(() => listCommands(sets, keys), [sets, keys]);
}

/** With the keys a person gave them. */
export function listCommands(sets: Commands['sets'], keys = usePreferences.getState().keys): readonly Command[] {
  return [...sets.values()].flat().map((command) => withOwnKeys(command, keys));
}

function withOwnKeys(command: Command, keys: Readonly<Record<string, string>>): Command {
  const own = keys[command.id];
  if (own === undefined || command.nameOnly || (command.keys !== undefined && isFixed(command.keys))) return command;
  const { keys: usual, ...rest } = command;
  return own === '' ? rest : { ...rest, keys: own };
}

/** Offers commands while the calling part is on screen. Later sets win a shared key. */
export function useCommands(commands: readonly Command[]): void {
  const [token] = useState(() => Symbol('commands'));
  const latest = useRef(commands);
  latest.current = commands;
  const shape = commands.map((command) => `${command.id}\t${command.title}\t${command.keys ?? ''}`).join('\n');
  // Before it is seen: a key pressed at the first sight of what it works on would fall into nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says when the list itself changed.
  useLayoutEffect(() => {
    const set = latest.current.map((command, index) => ({ ...command, run: () => latest.current[index]?.run() }));
    // Where it stands it stays, however often it changes: which of two wins a key does not turn.
    useCommandSets.setState(({ sets }) => ({ sets: new Map([...sets, [token, set]]) }));
  }, [shape, token]);
  useLayoutEffect(
    () => () => useCommandSets.setState(({ sets }) => ({ sets: new Map([...sets].filter(([key]) => key !== token)) })),
    [token],
  );
}

/** Listens for keys once for the whole window. Returns what stops it. */
export function followKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const pressed = nameKey(event);
    if (!worksInText(pressed) && (isTyping(event.target) || isDialogOpen())) return;
    const command = listCommands(useCommandSets.getState().sets).findLast((candidate) => candidate.keys === pressed);
    if (!command) return;
    event.preventDefault();
    command.run();
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target.isContentEditable || target.closest('textarea, select, [role=menu], [role=listbox]') !== null;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true]') !== null;
}
