// What many ask or repeat: the most typical wording, how many people, since when, and how it went.
import type { ClusterRow } from '../../contract/measures.ts';
import { Spark } from '../charts/spark.tsx';
import { useText } from '../text.tsx';
import { FindingList, FindingRow } from './finding-list.tsx';
import type { WidgetProps } from './widget.ts';

export function ClustersWidget({ result, onOpen }: WidgetProps) {
  if (result.data.shape !== 'clusters') return null;
  return (
    <FindingList>
      {result.data.rows.map((row) => (
        <Cluster key={row.query} row={row} onOpen={onOpen} />
      ))}
    </FindingList>
  );
}

function Cluster({ row, onOpen }: { readonly row: ClusterRow; readonly onOpen: (query: string) => void }) {
  const t = useText();
  return (
    <FindingRow
      says={t('query.word', { text: row.text })}
      quote
      count={row.count}
      facts={[t('found.people', { count: row.people }), t('found.since', { when: t.format.date(row.first) })]}
      side={<Spark trend={row.trend} />}
      onOpen={() => onOpen(row.query)}
    />
  );
}
