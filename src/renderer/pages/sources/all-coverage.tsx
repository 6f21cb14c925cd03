// A year of collecting over all sources: on which days nothing was heard because nobody could listen, and reading all
// that was kept again.
import { Button } from '@mantine/core';
import type { Source } from '../../../contract/model.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import type { Asked } from '../../use-call.ts';
import classes from './coverage.module.css';
import { Coverage } from './coverage.tsx';
import { type DayCell, sumDays } from './coverage-weeks.ts';
import { Reread } from './reread.tsx';
import drawer from './source-drawer.module.css';
import { isFetched } from './source-facts.ts';

const WEEKS = 53;

interface Props {
  readonly sources: Asked<readonly Source[]>;
  readonly onAdd: () => void;
}

export function AllCoverage({ sources, onAdd }: Props) {
  const t = useText();
  if (sources.error) return <ErrorNote error={sources.error} retry={sources.reload} />;
  if (!sources.data) return null;
  const since = Math.min(...sources.data.filter(isFetched).map(({ created }) => created));
  return (
    <div className={drawer.drawer}>
      {Number.isFinite(since) ? (
        <Coverage
          source={null}
          since={since}
          weeks={WEEKS}
          onOpen={(day) => go('explore', { q: `date:${day}` })}
          more={(cells) => <More cells={cells} />}
        />
      ) : (
        <Empty
          title={sources.data.length > 0 ? t('coverage.files') : t('coverage.empty')}
          words={t('coverage.empty.words')}
          picture={<Picture of="sources" />}
        >
          <Button onClick={onAdd}>{t('sources.add')}</Button>
        </Empty>
      )}
      {sources.data.length > 0 ? <Reread source={null} /> : null}
    </div>
  );
}

function More({ cells }: { readonly cells: readonly DayCell[] }) {
  const t = useText();
  const failed = cells.filter((cell) => cell.failed > 0).length;
  const { added } = sumDays(cells);
  return (
    <p className={classes.more}>
      {[
        t('coverage.all-added', { count: added }),
        ...(failed > 0 ? [t('coverage.all-failed', { count: failed })] : []),
        t('coverage.open-day'),
      ].join(' ')}
    </p>
  );
}
