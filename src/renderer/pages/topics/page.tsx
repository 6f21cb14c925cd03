// Topics: saved searches by scope, with their weight; brands, competitors and industry make the share of voice.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Topic } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { Room } from '../../parts/room.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { Dot } from '../../parts/tag-mark.tsx';
import { SCOPES, TopicDialog } from '../../parts/topic-dialog.tsx';
import { useAsked } from '../../state/asked.ts';
import { useCommands } from '../../state/commands.ts';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';

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

function TopicRow(props: { readonly topic: Topic; readonly most: number; readonly onEdit: () => void }) {
  const t = useText();
  const { topic, most, onEdit } = props;
  const [run] = useAction();
  const tellChange = useTellChange();
  const open = () => go('explore', { q: fieldClause('topic', topic.name) });
  return (
    <li className={rows.row}>
      <Dot color={topic.color} />
      <div className={rows.main}>
        <p className={rows.name}>{topic.name}</p>
        <p className={rows.query} title={topic.query}>
          {topic.query}
        </p>
      </div>
      <div className={rows.share} aria-hidden="true">
        <span style={{ width: `${(100 * topic.mentions) / most}%`, backgroundColor: topic.color }} />
      </div>
      <CountDoor of={topic} onOpen={open} />
      <div className={rows.actions}>
        <RowMenu name={topic.name}>
          <Menu.Item onClick={open}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item onClick={() => go('explore', { q: topic.query })}>{t('topics.open-query')}</Menu.Item>
          <Menu.Item onClick={onEdit}>{t('frame.edit')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => void run(async () => tellChange(await call('topics.remove', { id: topic.id })))}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
