// What is on the rise: each term with how often it is said lately, what its own past led one to expect, and how it went.
import type { EmergingRow } from '../../contract/measures.ts';
import { sayRise } from '../../present/say-rise.ts';
import { Spark } from '../charts/spark.tsx';
import { useText } from '../text.tsx';
import { FindingList, FindingRow } from './finding-list.tsx';
import type { WidgetProps } from './widget.ts';

export function EmergingWidget({ result, onOpen }: WidgetProps) {
  if (result.data.shape !== 'emerging') return null;
  return (
    <FindingList>
      {result.data.rows.map((row) => (
        <Term key={`${row.kind} ${row.term}`} row={row} onOpen={onOpen} />
      ))}
    </FindingList>
  );
}

function Term({ row, onOpen }: { readonly row: EmergingRow; readonly onOpen: (query: string) => void }) {
  const t = useText();
  return (
    <FindingRow
      says={<strong>{row.term}</strong>}
      count={row.recent}
      facts={[sayRise(row, t)]}
      side={<Spark trend={row.trend} />}
      onOpen={() => onOpen(row.query)}
    />
  );
}
