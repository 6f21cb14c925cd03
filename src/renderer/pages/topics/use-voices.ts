// The share of voice of brands and competitors, by the topic's name.
import { useCall } from '../../use-call.ts';
import type { Voice } from './topic-row.tsx';

export function useVoices(): ReadonlyMap<string, Voice> {
  const asked = useCall('measures.compute', { measure: 'share-of-voice', query: '' }, ['topics', 'mentions']);
  const { data, n } = asked.data ?? { data: null, n: 0 };
  const rows = data?.shape === 'shares' ? data.rows : [];
  return new Map(rows.map(({ label, share }) => [label, { share, n }]));
}
