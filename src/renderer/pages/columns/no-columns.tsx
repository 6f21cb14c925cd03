// The room without a column: what it is for, and the first ones to begin with.
import { Button } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import { call } from '../../api.ts';
import { Empty } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction } from '../../parts/report.tsx';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';

/** As many as one reads at a glance. */
const MOST_BRANDS = 3;

export function NoColumns({ onAdd }: { readonly onAdd: () => void }) {
  const t = useText();
  const topics = useCall('topics.list', {}, ['topics']);
  const [run, busy] = useAction();
  const brands = (topics.data ?? []).filter(({ scope }) => scope === 'brand').slice(0, MOST_BRANDS);
  return (
    <Empty title={t('columns.empty')} words={t('columns.empty.words')} picture={<Picture of="columns" />}>
      {brands.map(({ id, name }) => (
        <Button
          key={id}
          loading={busy}
          onClick={() => void run(() => call('columns.save', { name, query: fieldClause('topic', name) }))}
        >
          {t('columns.add-topic', { name })}
        </Button>
      ))}
      <Button variant={brands.length > 0 ? 'default' : 'filled'} onClick={onAdd}>
        {t('columns.add')}
      </Button>
    </Empty>
  );
}
