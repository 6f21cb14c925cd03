// What several links lead to: looked at a few at a time, each with what was found first or what went wrong.
import { useEffect, useState } from 'react';
import type { FoundSource } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import type { WishedLink } from './read-wish.ts';

export interface LookedAt {
  /** Null where nothing can be listened to. */
  readonly source: FoundSource | null;
  readonly error: unknown;
}

interface Links {
  /** By link; those that nobody looked at yet are missing. */
  readonly looked: ReadonlyMap<string, LookedAt>;
  readonly looking: boolean;
  readonly look: () => Promise<void>;
  readonly stop: () => void;
}

const AT_ONCE = 4;

export function useLinks(links: readonly WishedLink[]): Links {
  const [looked, setLooked] = useState<ReadonlyMap<string, LookedAt>>(new Map());
  const [controller, setController] = useState<AbortController | null>(null);
  useEffect(() => () => controller?.abort(), [controller]);

  const look = async () => {
    const fresh = new AbortController();
    setController(fresh);
    // One iterator: whoever is free takes the next.
    const queue = links.filter(({ link }) => !looked.has(link)).values();
    const work = async () => {
      for (const { link } of queue) {
        if (fresh.signal.aborted) return;
        const result = await lookAt(link, fresh.signal);
        if (result) setLooked((before) => new Map(before).set(link, result));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    setController((latest) => (latest === fresh ? null : latest));
  };
  const stop = () => {
    controller?.abort();
    setController(null);
  };
  return { looked, looking: controller !== null, look, stop };
}

/** Null where it was left. */
async function lookAt(link: string, signal: AbortSignal): Promise<LookedAt | null> {
  try {
    const [source = null] = await call('sources.discover', { link }, signal);
    return { source, error: null };
  } catch (thrown) {
    return isCancelled(thrown) ? null : { source: null, error: thrown };
  }
}
