// The words of a cloud where they stand. Placing takes as long as all else on the page: it waits until that is shown and
// nobody types, goes in short pieces, and ends with the next words. Until then the former ones stay.
import { startTransition, useEffect, useRef, useState } from 'react';
import { type CloudTerm, growCloud, type PlacedWord } from '../../present/cloud.ts';

const REST_MS = 200;
/** Half a frame: a key that is pressed meanwhile is seen in the next. */
const SLICE_MS = 8;

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
    let stop = () => {};
    const go = () => {
      begun.current = true;
      const options = { width, height, slice: SLICE_MS, createCanvas: () => document.createElement('canvas') };
      stop = growCloud(terms, options, (words) => startTransition(() => setPlaced({ words, of: terms })));
    };
    const timer = setTimeout(go, begun.current ? REST_MS : 0);
    return () => {
      clearTimeout(timer);
      stop();
    };
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
