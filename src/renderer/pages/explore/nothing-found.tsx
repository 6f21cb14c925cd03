// Where the list has nothing to show: why, and the way out.
import { Button } from '@mantine/core';
import { Empty } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useReading } from '../../parts/still-reading.tsx';
import { goToDay, setOrder, setQuery, useDay } from '../../search/address.ts';
import { askFor } from '../../state/asked.ts';
import { useProject } from '../../state/session.ts';
import { tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { pickImports } from '../sources/pick-imports.ts';

interface Props {
  readonly query: string;
  /** What the search finds, though the list has nothing to show of it. */
  readonly total: number;
}

export function NothingFound({ query, total }: Props) {
  const t = useText();
  const project = useProject();
  const day = useDay();
  const reading = useReading();
  if (total > 0 || day !== null) {
    return day === null ? (
      <Empty title={t('order.all-answered')} words={t('order.all-answered.words')}>
        <Button variant="default" onClick={() => setOrder('newest')}>
          {t('order.newest')}
        </Button>
      </Empty>
    ) : (
      <Empty title={t('jump.none')} words={t('jump.none.words')}>
        <Button variant="default" onClick={() => goToDay(null)}>
          {t('jump.begin')}
        </Button>
      </Empty>
    );
  }
  if (query !== '') {
    return (
      <Empty title={t('explore.none')} words={t(reading ? 'explore.none.reading' : 'explore.none.words')}>
        <Button variant="default" onClick={() => setQuery('')}>
          {t('command.clear-search')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty
      title={t('explore.empty', { project: project.name })}
      words={t('explore.empty.words')}
      picture={<Picture of="explore" />}
    >
      <Button onClick={() => askFor('sources')}>{t('sources.add')}</Button>
      <Button variant="default" onClick={() => void pickImports(t).catch(tellError)}>
        {t('imports.pick')}
      </Button>
    </Empty>
  );
}
