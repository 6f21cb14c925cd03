// What a link leads to: told at once where its shape says it, asked of the network only when someone wants it looked at.
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { FoundSource } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import { useCall } from '../../use-call.ts';

export interface Found {
  readonly link: string;
  readonly sources: readonly FoundSource[];
}

export interface Discovery {
  /** What is known of the link at hand; null where nobody has looked yet. */
  readonly shown: Found | null;
  readonly looking: boolean;
  readonly error: unknown;
  readonly look: (link: string) => Promise<void>;
  readonly stop: () => void;
}

const PAUSE_MS = 200;

/** `found` is kept by the caller: it outlives the way to a form and back. */
export function useDiscovery(
  link: string | null,
  found: Found | null,
  onFound: (found: Found | null) => void,
): Discovery {
  const [error, setError] = useState<unknown>(null);
  const [controller, setController] = useState<AbortController | null>(null);
  const [settled] = useDebouncedValue(link, PAUSE_MS);
  const shape = useCall('sources.recognise', settled === null ? null : { link: settled });
  useEffect(() => () => controller?.abort(), [controller]);

  const byShape =
    link !== null && settled === link && !shape.busy && shape.data && shape.data.length > 0
      ? { link, sources: shape.data }
      : null;
  const stop = () => {
    controller?.abort();
    setController(null);
    setError(null);
  };
  const look = async (address: string) => {
    controller?.abort();
    const fresh = new AbortController();
    setController(fresh);
    onFound(null);
    setError(null);
    try {
      const sources = await call('sources.discover', { link: address }, fresh.signal);
      if (!fresh.signal.aborted) onFound({ link: address, sources });
    } catch (thrown) {
      if (!fresh.signal.aborted && !isCancelled(thrown)) setError(thrown);
    } finally {
      setController((latest) => (latest === fresh ? null : latest));
    }
  };
  return {
    shown: found !== null && found.link === link ? found : byShape,
    looking: controller !== null,
    error,
    look,
    stop,
  };
}

/** The same source, however often it is found. */
export function keyOf({ kind, config }: FoundSource): string {
  return `${kind} ${JSON.stringify(config)}`;
}
