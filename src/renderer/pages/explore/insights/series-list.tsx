// The numbers and activities of the project: choose one, bring more, change or remove them.
import { Button, Menu } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import type { Id } from '../../../../contract/model.ts';
import type { Series } from '../../../../contract/series.ts';
import { sayExtent } from '../../../../present/say-extent.ts';
import { call } from '../../../api.ts';
import { useAction, useTellChange } from '../../../parts/report.tsx';
import { RowMenu } from '../../../parts/row-menu.tsx';
import { useText } from '../../../text.tsx';
import { ActivityDialog } from './activity-dialog.tsx';
import classes from './business.module.css';
import { SeriesDialog } from './series-dialog.tsx';
import { SeriesImport } from './series-import.tsx';

const EXTENSIONS = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'ods'];

interface Props {
  readonly list: readonly Series[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

type Open = { readonly file: string } | { readonly series: Series } | 'activity' | null;

export function SeriesList({ list, chosen, onChoose }: Props) {
  const t = useText();
  const [open, setOpen] = useState<Open>(null);
  const [run, busy] = useAction();
  const pick = async () => {
    const [file] = await call('shell.pick-files', { title: t('series.pick'), extensions: EXTENSIONS });
    if (file) setOpen({ file });
  };
  const close = () => setOpen(null);
  return (
    <section className={classes.series} aria-label={t('series.list')}>
      {list.length === 0 ? null : <h3>{t('series.list')}</h3>}
      <ul className={classes.list}>
        {list.map((series) => (
          <Item
            key={series.id}
            series={series}
            isChosen={series.id === chosen}
            onChoose={() => onChoose(series.id)}
            onEdit={() => setOpen({ series })}
          />
        ))}
      </ul>
      <div className={classes.buttons}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconTableImport size={14} aria-hidden="true" />}
          disabled={busy}
          onClick={() => void run(pick)}
        >
          {t('series.import')}
        </Button>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden="true" />}
          onClick={() => setOpen('activity')}
        >
          {t('series.add')}
        </Button>
      </div>
      {open === 'activity' ? <ActivityDialog list={list} onClose={close} onDone={onChoose} /> : null}
      {open !== null && open !== 'activity' && 'file' in open ? (
        <SeriesImport file={open.file} list={list} onClose={close} onDone={onChoose} />
      ) : null}
      {open !== null && open !== 'activity' && 'series' in open ? (
        <SeriesDialog series={open.series} onClose={close} />
      ) : null}
    </section>
  );
}

interface ItemProps {
  readonly series: Series;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onEdit: () => void;
}

function Item({ series, isChosen, onChoose, onEdit }: ItemProps) {
  const t = useText();
  const [run] = useAction();
  const tellChange = useTellChange();
  return (
    <li className={classes.item} data-chosen={isChosen || undefined}>
      <button type="button" className={classes.choose} aria-pressed={isChosen} onClick={onChoose}>
        <span dir="auto" title={series.name}>
          {series.name}
        </span>
        <small>{sayExtent(series, t)}</small>
      </button>
      <RowMenu name={series.name}>
        <Menu.Item onClick={onEdit}>{t('series.edit')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void run(async () => tellChange(await call('series.remove', { id: series.id })))}>
          {t('frame.remove')}
        </Menu.Item>
      </RowMenu>
    </li>
  );
}
