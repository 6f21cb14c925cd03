// Brands and competitors beside each other: who is spoken of how much, as in every other figure.
import type { MeasureResult } from '../../../contract/measures.ts';
import { rowsHeight } from '../../../present/charts/rows.ts';
import { saySentence } from '../../../present/sentences.ts';
import { Chart } from '../../charts/chart.tsx';
import { Figure } from '../../charts/figure.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import type { Asked } from '../../use-call.ts';
import classes from './topics.module.css';

/** Its name, its finding and what it rests on, in pixels. */
const AROUND = 68;

interface Props {
  readonly asked: Asked<MeasureResult>;
  /** Brands and competitors. */
  readonly count: number;
}

export function ShareOfVoice({ asked, count }: Props) {
  const t = useText();
  // One alone has nobody to be compared with.
  if (count < 2) return null;
  const result = asked.data;
  if (!result && asked.busy) return <Waiting count={count} />;
  if (result?.data.shape !== 'shares' || result.n === 0) return null;
  const sentence = saySentence(result, t);
  const open = (query: string) => go('explore', { q: query });
  return (
    <section className={classes.figure} aria-label={t('widget.share')}>
      <Figure result={result} name={t('widget.share')} sentence={sentence} height={null} onOpen={open}>
        <Chart
          type="share"
          data={result.data}
          height={rowsHeight(result.data.rows.length)}
          description={sentence}
          onOpen={(door) => open(door.query)}
        />
      </Figure>
    </section>
  );
}

/** As high as what is coming: the topics below stay where they are. */
function Waiting({ count }: Pick<Props, 'count'>) {
  const t = useText();
  return (
    <div className={classes.figure} style={{ height: AROUND + rowsHeight(count) }} aria-busy="true">
      <span className="sr-only">{t('insights.counting')}</span>
    </div>
  );
}
