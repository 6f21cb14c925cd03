// Praise and blame: what is praised and criticised, what people want of us, and what should make one look up.
import { useText } from '../../../text.tsx';
import { Finding } from './finding.tsx';
import classes from './insights.module.css';
import { Picture } from './picture.tsx';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

const THINGS = 12;

export function Praise({ query }: ViewProps) {
  const t = useText();
  const aspects = useMeasure({ measure: 'aspects', query, limit: THINGS });
  const intents = useMeasure({ measure: 'intents', query });
  const signals = useMeasure({ measure: 'signals', query });
  return (
    <div className={classes.mainAndSide}>
      <Finding asked={aspects} name={t('widget.aspects')} none={t('insights.praise.none')} row={30}>
        {(result, sentence) => <Picture type="aspects" result={result} sentence={sentence} />}
      </Finding>
      <div className={classes.stack}>
        <Finding asked={intents} name={t('widget.intent')} none={t('insights.intents.none')} row={30}>
          {(result, sentence) => <Picture type="intent" result={result} sentence={sentence} />}
        </Finding>
        <Finding asked={signals} name={t('insights.signals')} none={t('insights.signals.none')} row={30}>
          {(result, sentence) => <Picture type="intent" result={result} sentence={sentence} />}
        </Finding>
      </div>
    </div>
  );
}
