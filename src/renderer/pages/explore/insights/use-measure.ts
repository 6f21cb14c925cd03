// Asks for a measure once: what was answered is kept until something changes, so that coming back to a view is instant.
import { useCallback, useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { EngineApi, Part } from '../../../../contract/api.ts';
import type { MeasureResult } from '../../../../contract/measures.ts';
import { type Asked, useCall, useChanges } from '../../../use-call.ts';

export type MeasureParams = Parameters<EngineApi['measures.compute']>[0];

interface Kept {
  readonly results: ReadonlyMap<string, MeasureResult>;
}

const NOTHING: Kept = { results: new Map() };
const MOST_KEPT = 60;
/** Those whose change makes a measure stale. */
const PARTS: readonly Part[] = ['mentions', 'labels', 'topics', 'settings', 'series'];

const useKept = create<Kept>(() => NOTHING);

/** Forgets what was answered when something changed, and when Explore is left. Used once, by the page. */
export function useKeeper(): void {
  const forget = useCallback(() => useKept.setState(NOTHING), []);
  useChanges(PARTS, forget);
  useEffect(() => forget, [forget]);
}

/** `params` null asks nothing. While an answer is on its way the one before stays. */
export function useMeasure(params: MeasureParams | null): Asked<MeasureResult> {
  const key = params === null ? '' : JSON.stringify(params);
  const kept = useKept((state) => state.results.get(key));
  const asked = useCall('measures.compute', kept ? null : params);
  const latest = useRef<MeasureResult | undefined>(undefined);
  const fresh = key !== '' && !kept && !asked.busy && !asked.error ? asked.data : undefined;
  const here = kept ?? fresh;
  if (here) latest.current = here;

  useEffect(() => {
    if (fresh) keep(key, fresh);
  }, [key, fresh]);

  return {
    data: params === null ? undefined : (here ?? latest.current),
    error: kept || asked.busy ? null : asked.error,
    busy: params !== null && !here && asked.busy,
    reload: asked.reload,
  };
}

function keep(key: string, result: MeasureResult): void {
  const entries = [...useKept.getState().results].slice(1 - MOST_KEPT);
  useKept.setState({ results: new Map([...entries, [key, result]]) });
}
