// What stands above a column: its name, what is new, how much it holds of which search, and what one can do with it.
import { Menu, Tooltip } from '@mantine/core';
import {
  IconArrowLeft,
  IconArrowRight,
  IconBell,
  IconBellOff,
  IconPencil,
  IconSearch,
  IconTrash,
} from '@tabler/icons-react';
import type { DragEvent } from 'react';
import type { Column } from '../../../contract/columns.ts';
import { sayNew } from '../../../present/say-new.ts';
import { RowMenu } from '../../parts/row-menu.tsx';
import { go, writeRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './columns.module.css';

export interface ColumnActions {
  readonly edit: () => void;
  readonly turnMode: () => void;
  /** Undefined where it stands at that end already. */
  readonly moveLeft: (() => void) | undefined;
  readonly moveRight: (() => void) | undefined;
  readonly remove: () => void;
}

interface Props {
  readonly column: Column;
  readonly total: number | null;
  /** Not looked at yet. */
  readonly fresh: number;
  readonly actions: ColumnActions;
  readonly onShowNew: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

export function ColumnHead({ column, total, fresh, actions, onShowNew, onDragStart, onDragEnd }: Props) {
  const t = useText();
  const { name, query, mode } = column;
  const address = { q: query };
  const count = total === null ? null : t('count.mentions', { count: total });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is for the mouse; the keys move columns by commands.
    <header
      className={classes.head}
      draggable
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      title={t('columns.drag')}
    >
      <div className={classes.title}>
        <h2 title={name}>{name}</h2>
        {mode === 'notify' ? (
          <Tooltip label={t('columns.tells')}>
            <span className={classes.bell} role="img" aria-label={t('columns.tells')}>
              <IconBell size={14} aria-hidden="true" />
            </span>
          </Tooltip>
        ) : null}
        {/* Said as it comes, and kept from the first so that a screen reader hears the change. */}
        <span className={classes.fresh} role="status">
          {fresh > 0 ? (
            <button type="button" onClick={onShowNew} aria-label={t('columns.new-in', { name, new: sayNew(fresh, t) })}>
              {sayNew(fresh, t)}
            </button>
          ) : null}
        </span>
        <RowMenu name={name}>
          <Menu.Item leftSection={<IconPencil size={14} />} onClick={actions.edit}>
            {t('columns.edit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconSearch size={14} />} onClick={() => go('explore', address)}>
            {t('columns.open')}
          </Menu.Item>
          <Menu.Item
            leftSection={mode === 'notify' ? <IconBellOff size={14} /> : <IconBell size={14} />}
            onClick={actions.turnMode}
          >
            {mode === 'notify' ? t('columns.be-quiet') : t('columns.tell')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconArrowLeft size={14} />} disabled={!actions.moveLeft} onClick={actions.moveLeft}>
            {t('columns.move-left')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowRight size={14} />}
            disabled={!actions.moveRight}
            onClick={actions.moveRight}
          >
            {t('columns.move-right')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={14} />} onClick={actions.remove}>
            {t('columns.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
      <p className={classes.search}>
        {count === null ? null : (
          <a
            href={writeRoute('explore', address)}
            draggable={false}
            aria-label={t('columns.open-count', { count, name })}
            onClick={(event) => {
              event.preventDefault();
              go('explore', address);
            }}
          >
            {count}
          </a>
        )}
        <span title={query}>{query === '' ? t('columns.everything') : query}</span>
      </p>
    </header>
  );
}
