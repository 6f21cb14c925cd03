// One topic: what it is found by, how many mentions it has, and by what they name it, each count a door.
import { Menu } from '@mantine/core';
import { fieldClause } from '../../../contract/clauses.ts';
import type { NameKind, Topic } from '../../../contract/model.ts';
import { topicQuery } from '../../../contract/topic-query.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { CountDoor } from '../../parts/count-door.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { RowMenu } from '../../parts/row-menu.tsx';
import rows from '../../parts/rows.module.css';
import { Dot } from '../../parts/tag-mark.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import classes from './topics.module.css';

interface Props {
  readonly topic: Topic;
  /** Mentions of the largest topic. */
  readonly most: number;
  readonly onEdit: () => void;
}

export function TopicRow({ topic, most, onEdit }: Props) {
  const t = useText();
  const [run] = useAction();
  const tellChange = useTellChange();
  const open = () => go('explore', { q: fieldClause('topic', topic.name) });
  const said = sayTopic(topic, t);
  return (
    <li className={rows.row}>
      <Dot color={topic.color} />
      <div className={rows.main}>
        <p className={rows.name}>{topic.name}</p>
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
      <CountDoor of={topic} onOpen={open} />
      <div className={rows.actions}>
        <RowMenu name={topic.name}>
          <Menu.Item onClick={open}>{t('frame.open-mentions')}</Menu.Item>
          <Menu.Item onClick={() => go('explore', { q: topicQuery(topic) })}>{t('topics.open-query')}</Menu.Item>
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

const kinds: readonly NameKind[] = ['name', 'handle', 'domain', 'misspelling'];
const words = {
  name: 'topic.by.name',
  handle: 'topic.by.handle',
  domain: 'topic.by.domain',
  misspelling: 'topic.by.misspelling',
} as const satisfies Record<NameKind, string>;

function ByName({ topic: { name, byName } }: { readonly topic: Topic }) {
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
    </ul>
  );
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
