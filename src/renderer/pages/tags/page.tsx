// Tags: what people and rules put on mentions, and the rules themselves.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import rows from '../../parts/rows.module.css';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useAsked } from '../../state/asked.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { Rules } from './rules.tsx';
import { Suggestions } from './suggestions.tsx';
import { TagDialog } from './tag-dialog.tsx';
import { type TagActions, TagRow } from './tag-row.tsx';
import { tagWalk, useTagCommands } from './use-tag-commands.ts';

type Opened =
  | { readonly is: 'edit'; readonly tag?: Tag }
  | { readonly is: 'suggest' | 'merge'; readonly tag: Tag }
  | null;

export function TagsPage() {
  const t = useText();
  const tags = useByName(useCall('tags.list', {}, ['tags', 'mentions']));
  const [opened, setOpened] = useState<Opened>(null);
  const [run] = useAction();
  const tellChange = useTellChange();
  const list = tags.data ?? [];
  const make = () => setOpened({ is: 'edit' });
  const actions: TagActions = {
    edit: (tag) => setOpened({ is: 'edit', tag }),
    suggest: (tag) => setOpened({ is: 'suggest', tag }),
    merge: list.length > 1 ? (tag) => setOpened({ is: 'merge', tag }) : null,
    remove: (tag) =>
      void run(async () => {
        tellChange(await call('tags.remove', { id: tag.id }));
        tagWalk.leave(tag.id);
      }),
  };
  useAsked('tags', make);
  useTagCommands(list, actions, make);
  const close = () => {
    setOpened(null);
    tagWalk.resume(opened?.tag?.id);
  };
  return (
    <Room
      title={t('room.tags')}
      words={t('tags.words')}
      actions={
        <Button leftSection={<IconPlus size={14} />} onClick={make}>
          {t('tags.new')}
        </Button>
      }
    >
      <ErrorNote error={tags.error} retry={tags.reload} />
      {tags.data || tags.error ? null : <WaitingRows />}
      {tags.data && list.length === 0 ? (
        <Empty title={t('tags.empty')} words={t('tags.empty.words')} picture={<Picture of="tags" />}>
          <Button onClick={make}>{t('tags.new')}</Button>
        </Empty>
      ) : null}
      <ul className={`${rows.rows} ${rows.group}`}>
        {list.map((tag) => (
          <TagRow key={tag.id} tag={tag} actions={actions} />
        ))}
      </ul>
      {list.length > 0 ? <Rules tags={list} /> : null}
      {opened?.is === 'edit' ? <TagDialog tag={opened.tag} count={list.length} onClose={close} /> : null}
      {opened?.is === 'suggest' ? <Suggestions tag={opened.tag} onClose={close} /> : null}
      {opened?.is === 'merge' ? (
        <MergeDialog
          tag={opened.tag}
          tags={list}
          onClose={close}
          onMerged={(into) => {
            setOpened(null);
            // What was merged goes from the list: one goes on with what it became.
            requestAnimationFrame(() => tagWalk.focus(into));
          }}
        />
      ) : null}
    </Room>
  );
}
