// New and returning people: who was never heard before in the project, over time.
import { useText } from '../../../text.tsx';
import { Finding } from './finding.tsx';
import { Picture } from './picture.tsx';
import { useMeasure } from './use-measure.ts';
import type { ViewProps } from './views.ts';

export function People({ query }: ViewProps) {
  const t = useText();
  const asked = useMeasure({ measure: 'cohorts', query });
  return (
    <Finding asked={asked} name={t('insights.people')} none={t('people.none')}>
      {(result, sentence) => <Picture type="trend" result={result} sentence={sentence} />}
    </Finding>
  );
}
