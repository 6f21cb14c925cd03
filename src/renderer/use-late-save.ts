// What is typed or moved is saved after a pause; sooner where one leaves its place, or the window is closed or put away.
import { useEffect, useRef, useState } from 'react';

/** A short rest between words: whoever types on is not saved letter by letter, and a crash takes no more than this. */
const PAUSE_MS = 1000;

export interface LateSave<T> {
  /** Saves this once nothing newer has come for a while. */
  readonly later: (value: T) => void;
  /** Saves what waits. */
  readonly now: () => Promise<void>;
  /** Saves what was refused when it was tried. */
  readonly again: () => Promise<void>;
  /** What waits is not wanted any more. */
  readonly drop: () => void;
  readonly waits: () => boolean;
}

/** May answer a promise: what it rejects waits on, and is saved again when one leaves or the engine is back. */
type Save<T> = (value: T) => unknown;

/** What the parts on screen do when they are left, and their saves that may have been refused. */
const leaving = new Set<() => unknown>();
const onScreen = new Set<Pick<LateSave<never>, 'again'>>();
/** Sent and not answered yet: a project that is closed over them would lose them. */
const underWay = new Set<Promise<unknown>>();

/** Before another project takes the place of this one: what waits is about this one. */
export async function saveWhatWaits(): Promise<void> {
  await Promise.allSettled([...leaving].map(async (leave) => leave()));
  await Promise.allSettled(underWay);
}

/** What was typed while the project was left has no place to go. */
export function forgetWhatWaits(): void {
  leaving.clear();
  onScreen.clear();
}

export async function saveRefused(): Promise<void> {
  await Promise.allSettled([...onScreen].map(({ again }) => again()));
}

/** `pause` null: only leaving saves, for what means something else half typed. */
export function useLateSave<T>(save: Save<T>, pause: number | null = PAUSE_MS): LateSave<T> {
  const latest = useRef(save);
  latest.current = save;
  const [late] = useState(() => createLateSave<T>((value) => latest.current(value), pause));
  useLeaving(late.now);
  useEffect(() => {
    onScreen.add(late);
    return () => void onScreen.delete(late);
  }, [late]);
  return late;
}

/** Runs when the component goes, and when the window is closed, loaded again or put away. */
export function useLeaving(act: () => unknown): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const leave = () => latest.current();
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    leaving.add(leave);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      if (leaving.delete(leave)) leave();
    };
  }, []);
}

export function createLateSave<T>(save: Save<T>, pause: number | null): LateSave<T> {
  type Given = { readonly value: T };
  let waiting: Given | null = null;
  /** What was given last, saved or not: what is refused later than that is of no use any more. */
  let last: Given | null = null;
  let refused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    waiting = null;
    last = null;
    refused = false;
  };
  const now = async () => {
    const given = waiting;
    drop();
    if (!given) return;
    last = given;
    const saving = (async () => save(given.value))();
    underWay.add(saving);
    try {
      await saving;
    } catch {
      // Who saves has said why. It waits without a timer: it would be refused again every second.
      if (last !== given) return;
      waiting = given;
      refused = true;
    } finally {
      underWay.delete(saving);
    }
  };
  const again = async () => {
    if (refused) await now();
  };
  const later = (value: T) => {
    drop();
    waiting = { value };
    last = waiting;
    if (pause !== null) timer = setTimeout(now, pause);
  };
  return { later, now, again, drop, waits: () => waiting !== null };
}
