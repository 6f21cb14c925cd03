// Bursts: mentions over time with what stands out, and below what each burst was about.
import { explainBurst, nameBurst } from '../../present/bursts.ts';
import { pictureHeight } from '../../present/charts/chart.ts';
import { Chart } from '../charts/chart.tsx';
import { useText } from '../text.tsx';
import { FindingList, FindingRow } from './finding-list.tsx';
import type { WidgetProps } from './widget.ts';
import classes from './widgets.module.css';

export function BurstsWidget({ widget, result, sentence, onOpen }: WidgetProps) {
  const t = useText();
  const { data } = result;
  if (data.shape !== 'bursts' || data.points.length === 0) return null;
  return (
    <>
      <Chart
        type={widget.type}
        data={data}
        height={pictureHeight(widget.type, data) ?? 240}
        description={sentence}
        onOpen={(door) => onOpen(door.query)}
      />
      <div className={classes.below}>
        <FindingList>
          {data.rows.map((row) => {
            const { facts, quotes } = explainBurst(row, t);
            return (
              <FindingRow
                key={row.from}
                says={<strong>{nameBurst(row, data.bucket, t)}</strong>}
                count={row.count}
                facts={facts}
                onOpen={() => onOpen(row.query)}
              >
                {quotes.map(({ says, query }) => (
                  <blockquote key={query} className={classes.example} dir="auto">
                    <button type="button" onClick={() => onOpen(query)}>
                      {says}
                    </button>
                  </blockquote>
                ))}
              </FindingRow>
            );
          })}
        </FindingList>
      </div>
    </>
  );
}
