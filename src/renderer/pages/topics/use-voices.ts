// The share of voice of brands and competitors: the figure, and what of it belongs to a topic, by its name.
import type { MeasureResult } from '../../../contract/measures.ts';
import { type Asked, useCall } from '../../use-call.ts';
import type { Voice } from './topic-row.tsx';

export function useVoices(): {
  readonly asked: Asked<MeasureResult>;
  readonly voices: ReadonlyMap<string, Voice>;
} {
  const asked = useCall('measures.compute', { measure: 'share-of-voice', query: '' }, ['topics', 'mentions']);
  const { data, n } = asked.data ?? { data: null, n: 0 };
  const rows = data?.shape === 'shares' ? data.rows : [];
  const voices = new Map(rows.map(({ label, share, query }) => [label, { share, n, query }]));
  return { asked, voices };
}
