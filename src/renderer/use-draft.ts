// Several fields that are saved together, each at once: what was chosen a moment ago is not lost to what is still on its
// way, nor shown as it was before.
import { useEffect, useRef, useState } from 'react';
import { tellError } from './tell.ts';

/** What to show, and the way to change some of it. `save` is given the whole. */
export function useDraft<T extends object>(
  saved: T,
  save: (whole: T) => Promise<unknown>,
): readonly [shown: T, change: (changed: Partial<T>) => void] {
  const [draft, setDraft] = useState<T | null>(null);
  const shown = draft ?? saved;
  const latest = useRef(shown);
  latest.current = shown;
  const arrived = draft !== null && JSON.stringify(draft) === JSON.stringify(saved);
  useEffect(() => {
    if (arrived) setDraft(null);
  }, [arrived]);
  const change = (changed: Partial<T>) => {
    const next = { ...latest.current, ...changed };
    latest.current = next;
    setDraft(next);
    save(next).catch((thrown) => {
      setDraft(null);
      tellError(thrown);
    });
  };
  return [shown, change];
}
