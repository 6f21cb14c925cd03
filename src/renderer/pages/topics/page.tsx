// Topics: saved searches by scope, with their weight; brands and competitors make the share of voice.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Topic } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { walkRows } from '../../parts/row-walk.ts';
import rows from '../../parts/rows.module.css';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useByName } from '../../use-by-name.ts';
import { useCall } from '../../use-call.ts';
import { useReopened } from '../../use-unsaved.ts';
import { AlertsDrawer } from './alerts-drawer.tsx';
import { ShareOfVoice } from './share-of-voice.tsx';
import { SCOPES, TopicDialog } from './topic-dialog.tsx';
import { TopicRow } from './topic-row.tsx';
import { useVoices } from './use-voices.ts';

const walk = walkRows('topic');
const isVoice = ({ scope }: Topic) => scope === 'brand' || scope === 'competitor';

export function TopicsPage() {
  const t = useText();
  const topics = useByName(useCall('topics.list', {}, ['topics', 'mentions']));
  const [dialog, setDialog] = useState<{ topic?: Topic } | null>(null);
  const alerts = useCall('alerts.list', {}, ['alerts', 'topics']);
  const { asked, voices } = useVoices();
  const [run] = useAction();
  const tellChange = useTellChange();
  const list = topics.data ?? [];
  // Its alerts are in the address: a link leads to them.
  const watched = useRoute((state) => state.id);
  const open = (topic: Topic) => go('topics', {}, { id: topic.id });
  const withFocused = (run: (topic: Topic) => void) => () => {
    const topic = list.find(({ id }) => id === walk.focused());
    if (topic) run(topic);
  };
  const remove = (topic: Topic) =>
    void run(async () => {
      tellChange(await call('topics.remove', { id: topic.id }));
      walk.leave(topic.id);
    });
  const most = Math.max(1, ...list.map((topic) => topic.mentions));
  useReopened(
    'topic',
    (about) => {
      const topic = list.find(({ id }) => String(id) === about);
      if (topic) setDialog({ topic });
      else if (about === 'new') setDialog({});
    },
    topics.data !== undefined,
  );
  useAsked('topics', () => setDialog({}));
  const group = t('group.topics');
  useCommands([
    { id: 'new-topic', title: t('topics.new'), group, keys: 'n', run: () => setDialog({}) },
    { id: 'topic-alerts', title: t('alerts.of-topic'), group, keys: 'a', keyOnly: true, run: withFocused(open) },
    {
      id: 'edit-topic',
      title: t('alerts.edit-topic'),
      group,
      keys: 'e',
      keyOnly: true,
      run: withFocused((topic) => setDialog({ topic })),
    },
    { id: 'next-topic', title: t('alerts.next-topic'), group, keys: 'j', keyOnly: true, run: () => walk.move(1) },
    {
      id: 'previous-topic',
      title: t('alerts.previous-topic'),
      group,
      keys: 'k',
      keyOnly: true,
      run: () => walk.move(-1),
    },
    { id: 'remove-topic', title: t('frame.remove'), group, keys: 'Delete', keyOnly: true, run: withFocused(remove) },
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
      {topics.data || topics.error ? null : <WaitingRows />}
      {topics.data && list.length === 0 ? (
        <Empty title={t('topics.empty')} words={t('topics.empty.words')} picture={<Picture of="topics" />}>
          <Button onClick={() => setDialog({})}>{t('topics.new')}</Button>
        </Empty>
      ) : null}
      <ShareOfVoice asked={asked} count={list.filter(isVoice).length} />
      {SCOPES.map((scope) => ({ scope, members: list.filter((topic) => topic.scope === scope) }))
        .filter(({ members }) => members.length > 0)
        .map(({ scope, members }) => (
          <section key={scope} className={rows.group}>
            <h2>{t(`scope.${scope}.many`)}</h2>
            <p>{t(`scope.${scope}.help`)}</p>
            <ul className={rows.rows}>
              {members.map((topic) => (
                <TopicRow
                  key={topic.id}
                  topic={topic}
                  most={most}
                  voice={voices.get(topic.name)}
                  alerts={(alerts.data ?? []).filter((alert) => alert.topic === topic.id && alert.enabled).length}
                  onAlerts={() => open(topic)}
                  onEdit={() => setDialog({ topic })}
                  onRemove={() => remove(topic)}
                />
              ))}
            </ul>
          </section>
        ))}
      <AlertsDrawer topic={list.find(({ id }) => id === watched)} onClose={() => go('topics')} />
      {dialog ? <TopicDialog {...dialog} onClose={() => setDialog(null)} /> : null}
    </Room>
  );
}
