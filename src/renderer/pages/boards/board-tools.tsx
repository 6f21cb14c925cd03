// What one can do with a board: read, arrange, dress, present, hand on.
import { Button, Menu } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPalette, IconPencil, IconPlus, IconPresentation } from '@tabler/icons-react';
import { RowMenu } from '../../parts/row-menu.tsx';
import { StillReading } from '../../parts/still-reading.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './board.module.css';

interface Props {
  readonly name: string;
  readonly editing: boolean;
  readonly onEdit: (on: boolean) => void;
  readonly onAdd: () => void;
  readonly onDress: () => void;
  readonly onPresent: () => void;
  readonly onDuplicate: () => void;
  readonly onExport: () => void;
  readonly onSchedule: () => void;
  /** Null where the host has no print dialog. */
  readonly onPrint: (() => void) | null;
}

export function BoardTools(props: Props) {
  const t = useText();
  return (
    <div className={classes.tools}>
      <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={14} />} onClick={() => go('boards')}>
        {t('boards.all')}
      </Button>
      {props.editing ? (
        <div>
          <Button variant="default" leftSection={<IconPalette size={14} />} onClick={props.onDress}>
            {t('look.open')}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={props.onAdd}>
            {t('boards.add-widget')}
          </Button>
          <Button onClick={() => props.onEdit(false)}>{t('frame.done')}</Button>
        </div>
      ) : (
        <div>
          <StillReading />
          <RowMenu name={props.name}>
            <Menu.Item onClick={props.onDuplicate}>{t('board.duplicate')}</Menu.Item>
            <Menu.Item onClick={props.onDress}>{t('look.open')}</Menu.Item>
            {props.onPrint ? <Menu.Item onClick={props.onPrint}>{t('boards.print')}</Menu.Item> : null}
            <Menu.Item onClick={props.onSchedule}>{t('schedule.open')}</Menu.Item>
          </RowMenu>
          <Button variant="default" leftSection={<IconPencil size={14} />} onClick={() => props.onEdit(true)}>
            {t('boards.edit')}
          </Button>
          <Button variant="default" leftSection={<IconPresentation size={14} />} onClick={props.onPresent}>
            {t('present.start')}
          </Button>
          <Button leftSection={<IconDownload size={14} />} onClick={props.onExport}>
            {t('boards.export')}
          </Button>
        </div>
      )}
    </div>
  );
}
