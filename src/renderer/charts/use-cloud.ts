// The words of a cloud where they stand. Placing takes as long as all else on the page: it waits until that is shown and
// nobody types, goes try by try, and ends with the next words. Until then the former ones stay.
import { startTransition, useEffect, useRef, useState } from 'react';
import { type CloudTerm, type PlacedWord, tryCloud } from '../../present/cloud.ts';

const REST_MS = 200;

interface Placed {
  readonly words: readonly PlacedWord[];
  /** What they are the words of. */
  readonly of: readonly CloudTerm[] | null;
}

export function useCloud(terms: readonly CloudTerm[], width: number, height: number): Placed {
  const [placed, setPlaced] = useState<Placed>({ words: [], of: null });
  const fontReady = useFont();
  const begun = useRef(false);
  useEffect(() => {
    if (width === 0 || !fontReady) return;
    const tries = tryCloud(terms, { width, height, createCanvas: () => document.createElement('canvas') });
    const go = () => {
      begun.current = true;
      const { done, value } = tries.next();
      if (done) startTransition(() => setPlaced({ words: value, of: terms }));
      else timer = setTimeout(go);
    };
    let timer = setTimeout(go, begun.current ? REST_MS : 0);
    return () => clearTimeout(timer);
  }, [terms, width, height, fontReady]);
  return placed;
}

/** A layout measured before the font arrived would overlap after it. */
function useFont(): boolean {
  const [ready, setReady] = useState(() => document.fonts.check('600 16px "Inter Variable"'));
  useEffect(() => {
    let gone = false;
    Promise.all([document.fonts.load('400 16px "Inter Variable"'), document.fonts.load('600 16px "Inter Variable"')])
      .catch(() => {})
      .finally(() => {
        if (!gone) setReady(true);
      });
    return () => {
      gone = true;
    };
  }, []);
  return ready;
}
