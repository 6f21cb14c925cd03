// Every action that has a name: the palette lists them, keys run them, the key help explains them.
import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import { nameKey } from './key-name.ts';

export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Such as `j`, `shift+j`, `mod+k`, `?`. */
  readonly keys?: string;
  readonly run: () => void;
  /** Kept out of the palette: meaningful only as a key, such as “next mention”. */
  readonly keyOnly?: boolean;
}

interface Commands {
  readonly sets: ReadonlyMap<symbol, readonly Command[]>;
}

export const useCommandSets = create<Commands>(() => ({ sets: new Map() }));

export function listCommands(sets: Commands['sets']): readonly Command[] {
  return [...sets.values()].flat();
}

/** Offers commands while the calling part is on screen. Later sets win a shared key. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  latest.current = commands;
  const shape = commands.map((command) => `${command.id}\t${command.title}\t${command.keys ?? ''}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says when the list itself changed.
  useEffect(() => {
    const token = Symbol('commands');
    const set = latest.current.map((command, index) => ({ ...command, run: () => latest.current[index]?.run() }));
    useCommandSets.setState(({ sets }) => ({ sets: new Map([...sets, [token, set]]) }));
    return () => useCommandSets.setState(({ sets }) => ({ sets: new Map([...sets].filter(([key]) => key !== token)) }));
  }, [shape]);
}

/** Listens for keys once for the whole window. Returns what stops it. */
export function followKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const pressed = nameKey(event);
    if (pressed !== 'mod+k' && (isTyping(event.target) || isDialogOpen())) return;
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
