// Topics: saved searches by scope, with their weight; brands, competitors and industry make the share of voice.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Topic } from '../../../contract/model.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { Room } from '../../parts/room.tsx';
import rows from '../../parts/rows.module.css';
import { SCOPES, TopicDialog } from '../../parts/topic-dialog.tsx';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { TopicRow } from './topic-row.tsx';

export function TopicsPage() {
  const t = useText();
  const topics = useCall('topics.list', {}, ['topics', 'mentions']);
  const [dialog, setDialog] = useState<{ topic?: Topic } | null>(null);
  const list = topics.data ?? [];
  const most = Math.max(1, ...list.map((topic) => topic.mentions));
  useAsked('topics', () => setDialog({}));
  useCommands([
    { id: 'new-topic', title: t('topics.new'), group: t('group.topics'), keys: 'n', run: () => setDialog({}) },
  ]);
  return (
    <Room
      title={t('room.topics')}
      words={t('topics.words')}
      actions={
        <Button leftSection={<IconPlus size={14} />} onClick={() => setDialog({})}>
          {t('topics.new')}
        </Button>
      }
    >
      <ErrorNote error={topics.error} retry={topics.reload} />
      {topics.data && list.length === 0 ? (
        <Empty title={t('topics.empty')} words={t('topics.empty.words')} picture={<Picture of="topics" />}>
          <Button onClick={() => setDialog({})}>{t('topics.new')}</Button>
        </Empty>
      ) : null}
      {SCOPES.map((scope) => ({ scope, members: list.filter((topic) => topic.scope === scope) }))
        .filter(({ members }) => members.length > 0)
        .map(({ scope, members }) => (
          <section key={scope} className={rows.group}>
            <h2>{t(`scope.${scope}.many`)}</h2>
            <p>{t(`scope.${scope}.help`)}</p>
            <ul className={rows.rows}>
              {members.map((topic) => (
                <TopicRow key={topic.id} topic={topic} most={most} onEdit={() => setDialog({ topic })} />
              ))}
            </ul>
          </section>
        ))}
      {dialog ? <TopicDialog {...dialog} onClose={() => setDialog(null)} /> : null}
    </Room>
  );
}
