// The strip above a widget while editing: take hold of it here, and everything one can do with it.
import { ActionIcon, Kbd, Menu } from '@mantine/core';
import { IconCopy, IconDots, IconGripVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import type { WidgetData } from '../../../contract/boards.ts';
import { showKeys } from '../../parts/show-keys.ts';
import { useText } from '../../text.tsx';
import { ARRANGE_ACTIONS, type ArrangeAction } from './arrange-actions.ts';
import classes from './board-edit.module.css';

/** What the grid takes hold of. */
export const HANDLE = 'board-handle';

export interface WidgetActions {
  readonly onEdit: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onArrange: (id: string, action: ArrangeAction) => void;
}

export function WidgetTools({ item, actions }: { readonly item: WidgetData; readonly actions: WidgetActions }) {
  const t = useText();
  const { id, type, title, place, width } = item.widget;
  const name = title || t(`widget.${type}`);
  return (
    <div className={classes.strip} role="toolbar" aria-label={t('boards.tools', { name })}>
      <div className={`${HANDLE} ${classes.handle}`}>
        <IconGripVertical size={16} aria-hidden="true" />
        <span className={classes.size}>{t('boards.columns', { count: place?.width ?? width })}</span>
      </div>
      <ActionIcon size={24} aria-label={t('boards.edit-of', { name })} onClick={() => actions.onEdit(id)}>
        <IconPencil size={16} />
      </ActionIcon>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon size={24} aria-label={t('frame.more-of', { name })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => actions.onDuplicate(id)}>
            {t('board.widget.duplicate')}
          </Menu.Item>
          <Menu.Divider />
          {ARRANGE_ACTIONS.map((action) => (
            <Menu.Item
              key={action.id}
              leftSection={<action.icon size={16} />}
              rightSection={<Kbd size="xs">{showKeys(action.keys, t)}</Kbd>}
              // Several steps in a row are the rule.
              closeMenuOnClick={false}
              onClick={() => actions.onArrange(id, action)}
            >
              {t(`board.arrange.${action.id}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash size={16} />} color="red" onClick={() => actions.onRemove(id)}>
            {t('boards.remove-of', { name })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
