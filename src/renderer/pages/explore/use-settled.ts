// A text once nobody types on: within a burst of letters a word is one search, a single letter is not waited for.
import { useEffect, useRef, useState } from 'react';

/** Between two letters of a quick typist. */
const BURST_MS = 80;
/** Letters further apart are searched one by one anyway: each at once, but for what comes with it. */
const SOON_MS = 20;

export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  const latest = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const now = performance.now();
    const wait = now - latest.current < BURST_MS ? BURST_MS : SOON_MS;
    latest.current = now;
    const timer = setTimeout(() => setSettled(text), wait);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
