// Every source with its health in words, under its folder; filtered, sorted, walked with the keys.
import { Button, Select, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Source } from '../../../contract/model.ts';
import { Empty, ErrorNote } from '../../parts/notes.tsx';
import { Picture } from '../../parts/pictures.tsx';
import { walkRows } from '../../parts/row-walk.ts';
import rows from '../../parts/rows.module.css';
import { WaitingRows } from '../../parts/waiting-rows.tsx';
import { useCommands } from '../../state/commands.ts';
import { recall, remember } from '../../state/remembered.ts';
import { go, useRoute } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import type { Asked } from '../../use-call.ts';
import { arrange, type Group, ORDERS, type SourceOrder } from './arrange.ts';
import { isFetched } from './source-facts.ts';
import classes from './source-list.module.css';
import { type SourceActions, SourceRow } from './source-row.tsx';

interface Props {
  readonly sources: Asked<readonly Source[]>;
  readonly kindLabel: (id: string) => string;
  readonly onAdd: () => void;
  readonly onPick: () => void;
  readonly onPickList: () => void;
  readonly busy: boolean;
  readonly actions: SourceActions;
}

export const sourceWalk = walkRows('source');

/** With fewer than this a filter and an order are in the way. */
const WORTH_A_BAR = 6;

export function SourceList({ sources, kindLabel, onAdd, onPick, onPickList, busy, actions }: Props) {
  const t = useText();
  const filter = useRoute(({ params }) => params.q ?? '');
  const setFilter = (q: string) => go('sources', { ...useRoute.getState().params, q }, { replace: true });
  const [order, setOrder] = useState<SourceOrder>(() => recall('source-order', 'attention'));
  const field = useRef<HTMLInputElement>(null);
  const all = sources.data ?? [];
  const groups = arrange(
    all,
    filter,
    order,
    (source) => `${kindLabel(source.kind)} ${t(`health.${source.health.state}`)}`,
    t.locale,
  );
  const holds = (is: Group['is']) => groups.some((one) => one.is === is);
  const shown = groups.flatMap((group) => group.sources);

  const group = t('group.sources');
  /** What a key does to the source that has the focus. */
  const withSource = (act: (source: Source) => void) => () => {
    const source = shown.find((candidate) => candidate.id === sourceWalk.focused());
    if (source) act(source);
  };
  const fetched = (act: (source: Source) => void) => (source: Source) => (isFetched(source) ? act(source) : undefined);
  useCommands([
    { id: 'filter-sources', title: t('sources.filter'), group, keys: '/', run: () => field.current?.focus() },
    { id: 'next', title: t('sources.next-one'), group, keys: 'j', keyOnly: true, run: () => sourceWalk.move(1) },
    {
      id: 'previous',
      title: t('sources.previous-one'),
      group,
      keys: 'k',
      keyOnly: true,
      run: () => sourceWalk.move(-1),
    },
    {
      id: 'check',
      title: t('sources.check'),
      group,
      keys: 'r',
      keyOnly: true,
      run: withSource(fetched(actions.check)),
    },
    {
      id: 'pause',
      title: t('sources.pause-or-resume'),
      group,
      keys: 'p',
      keyOnly: true,
      run: withSource(fetched(actions.pause)),
    },
    { id: 'edit', title: t('sources.edit'), group, keys: 'e', keyOnly: true, run: withSource(actions.edit) },
    { id: 'remove', title: t('sources.remove'), group, keys: 'Delete', keyOnly: true, run: withSource(actions.remove) },
  ]);

  if (sources.error) return <ErrorNote error={sources.error} retry={sources.reload} />;
  if (!sources.data) return <WaitingRows />;
  if (all.length === 0) {
    return (
      <Empty title={t('sources.empty')} words={t('sources.empty.words')} picture={<Picture of="sources" />}>
        <Button onClick={onAdd}>{t('sources.add')}</Button>
        <Button variant="default" onClick={onPick}>
          {t('imports.pick')}
        </Button>
        <Button variant="subtle" onClick={onPickList}>
          {t('list.pick')}
        </Button>
      </Empty>
    );
  }
  return (
    <div>
      {all.length >= WORTH_A_BAR || filter !== '' ? (
        <div className={classes.bar}>
          <TextInput
            ref={field}
            aria-label={t('sources.filter')}
            placeholder={t('sources.filter')}
            leftSection={<IconFilter size={14} aria-hidden="true" />}
            value={filter}
            onChange={(event) => setFilter(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && setFilter('')}
          />
          <p className={classes.summary} role="status">
            {filter.trim() !== '' ? t('sources.found', { count: shown.length, all: all.length }) : sayCount()}
          </p>
          <Select
            w={190}
            aria-label={t('sources.order')}
            data={ORDERS.map((value) => ({ value, label: t(`sources.order-${value}`) }))}
            value={order}
            onChange={(value) => {
              setOrder(value as SourceOrder);
              remember('source-order', value);
            }}
          />
        </div>
      ) : null}
      {shown.length === 0 ? <p className={rows.note}>{t('sources.none-found')}</p> : null}
      {groups.map((one) => (
        <section key={`${one.is} ${one.folder}`} className={classes.group}>
          {headingOf(one) === null ? null : <h2>{headingOf(one)}</h2>}
          <ul className={rows.rows}>
            {one.sources.map((source) => (
              <SourceRow key={source.id} source={source} kind={kindLabel(source.kind)} busy={busy} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );

  function headingOf({ is, folder }: Group): string | null {
    if (is === 'folder') return folder;
    if (is !== 'loose' || holds('folder')) return t(`sources.group-${is}`);
    return holds('troubled') ? t('sources.group-others') : null;
  }

  function sayCount(): string {
    const inState = (state: Source['health']['state']) => all.filter((source) => source.health.state === state).length;
    const [failing, silent] = [inState('failing'), inState('silent')];
    const parts = [t('sources.count', { count: all.length })];
    if (failing > 0) parts.push(t('sources.failing', { count: failing }));
    if (silent > 0) parts.push(t('sources.silent', { count: silent }));
    return parts.join(' · ');
  }
}
