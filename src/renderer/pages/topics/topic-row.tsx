// One topic: what it is found by, how many mentions it has, and by what they name it, each count a door.
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconBell, IconBellFilled } from '@tabler/icons-react';
import { fieldClause } from '../../../contract/clauses.ts';
import type { Proportion } from '../../../contract/measures.ts';
import type { NameKind, Topic } from '../../../contract/model.ts';
import { topicQuery } from '../../../contract/topic-query.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { Dot } from '../../parts/tag-mark.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './topics.module.css';

export interface Voice {
  readonly share: Proportion;
  /** Mentions that name any brand or competitor. */
  readonly n: number;
  /** Opens those that name this one. */
  readonly query: string;
}

interface Props {
  readonly topic: Topic;
  /** Mentions of the largest topic. */
  readonly most: number;
  /** Its share of voice: of a brand or a competitor. */
  readonly voice: Voice | undefined;
  /** How many of its alerts are on. */
  readonly alerts: number;
  readonly onAlerts: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function TopicRow({ topic, most, voice, alerts, onAlerts, onEdit, onRemove }: Props) {
  const t = useText();
  const open = () => go('explore', { q: fieldClause('topic', topic.name) });
  const said = sayTopic(topic, t);
  const bell =
    alerts > 0 ? t('alerts.on', { name: topic.name, count: alerts }) : t('alerts.none-on', { name: topic.name });
  return (
    <li className={rows.row}>
      <Dot color={topic.color} />
      <div className={rows.main}>
        <p className={rows.name}>
          <button type="button" className={rows.link} data-topic={topic.id} onClick={open}>
            {topic.name}
          </button>
        </p>
        {said === '' ? null : (
          <p className={rows.query} title={said}>
            {said}
          </p>
        )}
        <ByName topic={topic} />
      </div>
      <div className={rows.share} aria-hidden="true">
        <span style={{ width: `${(100 * topic.mentions) / most}%`, backgroundColor: topic.color }} />
      </div>
      <VoiceShare voice={voice} />
      <CountDoor of={topic} onOpen={open} />
      <div className={rows.actions}>
        <Tooltip label={bell}>
          <ActionIcon aria-label={bell} onClick={onAlerts}>
            {alerts > 0 ? <IconBellFilled size={16} className={classes.on} /> : <IconBell size={16} />}
          </ActionIcon>
        </Tooltip>
        <RowMenu name={topic.name}>
          <Menu.Item onClick={open}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item onClick={() => go('explore', { q: topicQuery(topic) })}>{t('topics.open-query')}</Menu.Item>
          <Menu.Item rightSection="A" onClick={onAlerts}>
            {t('alerts.tell-me')}
          </Menu.Item>
          <Menu.Item rightSection="E" onClick={onEdit}>
            {t('frame.edit')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item rightSection={t('key.delete')} onClick={onRemove}>
            {t('frame.remove')}
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}

function VoiceShare({ voice }: Pick<Props, 'voice'>) {
  const t = useText();
  if (!voice) return <span className={classes.voice} />;
  const { value, low, high } = voice.share;
  const share = t.format.percent(value);
  const words = t('alerts.voice', { share, range: t.format.percentRange(low, high), n: t.format.number(voice.n) });
  return (
    <Tooltip label={words} multiline w={260}>
      <button type="button" className={classes.voice} onClick={() => go('explore', { q: voice.query })}>
        <span aria-hidden="true">{share}</span>
        <span className="sr-only">{words}</span>
      </button>
    </Tooltip>
  );
}

const kinds: readonly NameKind[] = ['name', 'handle', 'domain', 'misspelling'];
const words = {
  name: 'topic.by.name',
  handle: 'topic.by.handle',
  domain: 'topic.by.domain',
  misspelling: 'topic.by.misspelling',
} as const satisfies Record<NameKind, string>;

/** The ways add up to all its mentions: what is found by none of them is said, and what counts for several. */
function ByName({ topic: { name, byName, several, otherwise } }: { readonly topic: Topic }) {
  const t = useText();
  const found = kinds.filter((kind) => byName[kind] > 0);
  if (found.length === 0) return null;
  return (
    <ul className={classes.ways}>
      {found.map((kind) => (
        <li key={kind}>
          <button
            type="button"
            aria-label={`${name}: ${t(words[kind], { n: t.format.number(byName[kind]) })}`}
            onClick={() => go('explore', { q: fieldClause('named', `${name}/${kind}`) })}
          >
            {t(words[kind], { n: t.format.number(byName[kind]) })}
          </button>
        </li>
      ))}
      {otherwise === 0 ? null : (
        <li>
          <Tooltip label={t('topic.by.otherwise.help')}>
            <button
              type="button"
              aria-label={`${name}: ${t('topic.by.otherwise', { n: t.format.number(otherwise) })}. ${t('topic.by.otherwise.help')}`}
              onClick={() => go('explore', { q: otherwiseQuery(name) })}
            >
              {t('topic.by.otherwise', { n: t.format.number(otherwise) })}
            </button>
          </Tooltip>
        </li>
      )}
      {several === 0 ? null : (
        <li className={classes.several}>{t('topic.by.several', { n: t.format.number(several) })}</li>
      )}
    </ul>
  );
}

function otherwiseQuery(name: string): string {
  return [fieldClause('topic', name), ...kinds.map((kind) => `-${fieldClause('named', `${name}/${kind}`)}`)].join(' ');
}

/** `@marazul · brisa OR caleta · without mar de plata`; what it is named above is not said again. */
function sayTopic({ name, names, query }: Topic, t: Translator): string {
  const ways = [
    ...names.names.filter((each) => each.toLowerCase() !== name.toLowerCase()),
    ...names.handles.map((handle) => `@${handle}`),
    ...names.domains,
    ...names.misspellings,
  ];
  const without = names.exclusions.length > 0 ? [t('topic.without', { words: t.format.list(names.exclusions) })] : [];
  return [...ways, ...(query.trim() === '' ? [] : [query]), ...without].join(' · ');
}
