// Tags: what people and rules put on mentions, and the rules themselves.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { Dot } from '../../parts/tag-mark.tsx';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { Rules } from './rules.tsx';
import { Suggestions } from './suggestions.tsx';
import { TagDialog } from './tag-dialog.tsx';

export function TagsPage() {
  const t = useText();
  const tags = useCall('tags.list', {}, ['tags', 'mentions']);
  const [dialog, setDialog] = useState<{ tag?: Tag } | null>(null);
  const [merging, setMerging] = useState<Tag | null>(null);
  const [suggesting, setSuggesting] = useState<Tag | null>(null);
  const list = tags.data ?? [];
  useAsked('tags', () => setDialog({}));
  useCommands([{ id: 'new-tag', title: t('tags.new'), group: t('group.tags'), keys: 'n', run: () => setDialog({}) }]);
  return (
    <Room
      title={t('room.tags')}
      words={t('tags.words')}
      actions={
        <Button leftSection={<IconPlus size={14} />} onClick={() => setDialog({})}>
          {t('tags.new')}
        </Button>
      }
    >
      <ErrorNote error={tags.error} retry={tags.reload} />
      {tags.data || tags.error ? null : <WaitingRows />}
      {tags.data && list.length === 0 ? (
        <Empty title={t('tags.empty')} words={t('tags.empty.words')} picture={<Picture of="tags" />}>
          <Button onClick={() => setDialog({})}>{t('tags.new')}</Button>
        </Empty>
      ) : null}
      <ul className={`${rows.rows} ${rows.group}`}>
        {list.map((tag) => (
          <TagRow
            key={tag.id}
            tag={tag}
            onEdit={() => setDialog({ tag })}
            onSuggest={() => setSuggesting(tag)}
            onMerge={list.length > 1 ? () => setMerging(tag) : null}
          />
        ))}
      </ul>
      {list.length > 0 ? <Rules tags={list} /> : null}
      {suggesting ? <Suggestions tag={suggesting} onClose={() => setSuggesting(null)} /> : null}
      {merging ? <MergeDialog tag={merging} tags={list} onClose={() => setMerging(null)} /> : null}
      {dialog ? <TagDialog {...dialog} count={list.length} onClose={() => setDialog(null)} /> : null}
    </Room>
  );
}

interface RowProps {
  readonly tag: Tag;
  readonly onEdit: () => void;
  readonly onSuggest: () => void;
  /** Null where there is no other tag. */
  readonly onMerge: (() => void) | null;
}

function TagRow({ tag, onEdit, onSuggest, onMerge }: RowProps) {
  const t = useText();
  const [run] = useAction();
  const tellChange = useTellChange();
  const open = () => go('explore', { q: fieldClause('tag', tag.name) });
  return (
    <li className={rows.row}>
      <Dot color={tag.color} pattern={tag.pattern} />
      <p className={`${rows.main} ${rows.name}`}>{tag.name}</p>
      <CountDoor of={tag} onOpen={open} />
      <div className={rows.actions}>
        <RowMenu name={tag.name}>
          <Menu.Item onClick={open}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item onClick={onEdit}>{t('tags.edit')}</Menu.Item>
          <Menu.Item onClick={onSuggest}>{t('suggest.open')}</Menu.Item>
          {onMerge ? <Menu.Item onClick={onMerge}>{t('tags.merge')}</Menu.Item> : null}
          <Menu.Divider />
          <Menu.Item onClick={() => void run(async () => tellChange(await call('tags.remove', { id: tag.id })))}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
