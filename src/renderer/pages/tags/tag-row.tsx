// One tag: its mark, its name and how many mentions have it, both the way to them, and what one can do with it.
import { Menu } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Tag } from '../../../contract/model.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { Dot } from '../../parts/tag-mark.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';

/** Everything one can do with a tag, from its menu or by its keys. */
export interface TagActions {
  readonly edit: (tag: Tag) => void;
  readonly suggest: (tag: Tag) => void;
  /** Null where there is no other tag. */
  readonly merge: ((tag: Tag) => void) | null;
  readonly remove: (tag: Tag) => void;
}

export function TagRow({ tag, actions }: { readonly tag: Tag; readonly actions: TagActions }) {
  const t = useText();
  const { edit, suggest, merge, remove } = actions;
  const open = () => go('explore', { q: fieldClause('tag', tag.name) });
  return (
    <li className={rows.row}>
      <Dot color={tag.color} pattern={tag.pattern} />
      <p className={`${rows.main} ${rows.name}`}>
        <button type="button" className={rows.link} data-tag={tag.id} onClick={open}>
          {tag.name}
        </button>
      </p>
      <CountDoor of={tag} onOpen={open} />
      <div className={rows.actions}>
        <RowMenu name={tag.name}>
          <Menu.Item onClick={open}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item rightSection="E" onClick={() => edit(tag)}>
            {t('tags.edit')}
          </Menu.Item>
          <Menu.Item rightSection="S" onClick={() => suggest(tag)}>
            {t('suggest.open')}
          </Menu.Item>
          {merge ? (
            <Menu.Item rightSection="M" onClick={() => merge(tag)}>
              {t('tags.merge')}
            </Menu.Item>
          ) : null}
          <Menu.Divider />
          <Menu.Item rightSection={t('key.delete')} onClick={() => remove(tag)}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
