// What is typed or moved is saved after a pause; sooner where one leaves its place, or the window is closed or put away.
import { useEffect, useRef, useState } from 'react';

/** A short rest between words: whoever types on is not saved letter by letter, and a crash takes no more than this. */
const PAUSE_MS = 1000;

export interface LateSave<T> {
  /** Saves this once nothing newer has come for a while. */
  readonly later: (value: T) => void;
  /** Saves what waits. */
  readonly now: () => void;
  /** What waits is not wanted any more. */
  readonly drop: () => void;
  readonly waits: () => boolean;
}

/** `pause` null: only leaving saves, for what means something else half typed. */
export function useLateSave<T>(save: (value: T) => void, pause: number | null = PAUSE_MS): LateSave<T> {
  const latest = useRef(save);
  latest.current = save;
  const [late] = useState(() => createLateSave<T>((value) => latest.current(value), pause));
  useLeaving(late.now);
  return late;
}

/** Runs when the component goes, and when the window is closed, loaded again or put away. */
export function useLeaving(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const leave = () => latest.current();
    const hide = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, []);
}

export function createLateSave<T>(save: (value: T) => void, pause: number | null): LateSave<T> {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const now = () => {
    const given = waiting;
    drop();
    if (given) save(given.value);
  };
  const later = (value: T) => {
    drop();
    waiting = { value };
    if (pause !== null) timer = setTimeout(now, pause);
  };
  return { later, now, drop, waits: () => waiting !== null };
}
