// Widgets that are their table: answers, reactions, reach, who answers whom, the balance. Each figure beside its interval.
import { toTable } from '../../present/tables.ts';
import { DataTable } from '../charts/data-table.tsx';
import { useText } from '../text.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function TableWidget({ result, sentence, onOpen }: WidgetProps) {
  const t = useText();
  if (result.n === 0 || toTable(result, t).rows.length === 0) return null;
  return (
    <div className={classes.wide}>
      <DataTable result={result} label={sentence} onOpen={onOpen} />
    </div>
  );
}
