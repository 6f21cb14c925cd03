// Above the list: how many were found, the filters, how to show them; or, once some are chosen, what to do with them.
import { ActionIcon, Button, Checkbox, Menu, Tooltip } from '@mantine/core';
import {
  IconChartBar,
  IconFilter,
  IconLayoutList,
  IconList,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react';
import type { SentimentLabel } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { useCommands } from '../../state/commands.ts';
import { chooseAll, chooseNothing, chooseShown, selectionOf, setView, useExplore } from '../../state/explore.ts';
import { useProject } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { setOrder } from './address.ts';
import { Chips } from './chips.tsx';
import classes from './list-bar.module.css';
import type { Mentions, Order } from './use-mentions.ts';
import { useTiny } from './use-tiny.ts';

interface Props {
  readonly query: string;
  readonly order: Order;
  readonly mentions: Mentions;
}

export function ListBar(props: Props) {
  const choosing = useExplore((state) => state.chosen.size > 0);
  return <div className={classes.bar}>{choosing ? <ChosenBar {...props} /> : <FoundBar {...props} />}</div>;
}

function FoundBar({ query, order, mentions }: Props) {
  const t = useText();
  const project = useProject();
  const { charts, compact, facets, drawer } = useExplore();
  const tiny = useTiny();
  const filters = tiny ? drawer : facets;
  const { rows, error } = mentions;
  const total = error ? null : mentions.total;
  const view = [
    {
      id: 'facets',
      label: filters ? t('explore.hide-facets') : t('explore.show-facets'),
      icon: IconFilter,
      run: () => (tiny ? useExplore.setState({ drawer: !drawer }) : setView({ facets: !facets })),
    },
    {
      id: 'charts',
      label: charts ? t('explore.hide-charts') : t('explore.show-charts'),
      icon: IconChartBar,
      run: () => setView({ charts: !charts }),
    },
    {
      id: 'density',
      label: compact ? t('explore.comfortable') : t('explore.compact'),
      icon: compact ? IconLayoutList : IconList,
      run: () => setView({ compact: !compact }),
    },
    {
      id: 'order',
      label: order === 'newest' ? t('explore.oldest') : t('explore.newest'),
      icon: order === 'newest' ? IconSortDescending : IconSortAscending,
      run: () => setOrder(order === 'newest' ? 'oldest' : 'newest'),
    },
  ];
  useCommands(view.map(({ id, label, run }) => ({ id, title: label, group: t('group.explore'), run })));
  return (
    <>
      <Checkbox
        aria-label={t('explore.choose-shown')}
        checked={false}
        disabled={rows.length === 0}
        onChange={() => chooseShown(rows.map((row) => row.id))}
      />
      <p className={classes.total} role="status">
        {total === null ? '' : <strong>{t('count.mentions', { count: total })}</strong>}
        {total === null || query === '' ? '' : ` ${t('explore.of', { count: project.mentions })}`}
      </p>
      <Chips query={query} />
      <div className={classes.tools}>
        {view.map(({ id, label, icon: Icon, run }) => (
          <Tooltip key={id} label={label}>
            <ActionIcon aria-label={label} onClick={run}>
              <Icon size={16} />
            </ActionIcon>
          </Tooltip>
        ))}
      </div>
    </>
  );
}

function ChosenBar({ query, mentions }: Props) {
  const t = useText();
  const state = useExplore();
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const { rows, total } = mentions;
  const count = state.all ? (total ?? 0) : state.chosen.size;
  const to = selectionOf(state, query);
  const label = (value: SentimentLabel) =>
    run(async () => tellChange(await call('labels.set', { facet: 'sentiment', value, to })));
  return (
    <>
      <Checkbox
        aria-label={t('explore.choose-none')}
        checked={state.all}
        indeterminate={!state.all}
        onChange={chooseNothing}
      />
      <p className={classes.total} role="status">
        <strong>{t('explore.chosen', { count })}</strong>
      </p>
      {!state.all && total !== null && total > count ? (
        <Button variant="subtle" size="compact-sm" onClick={() => chooseAll(rows.map((row) => row.id))}>
          {t('explore.choose-found', { count: total })}
        </Button>
      ) : null}
      <div className={classes.tools}>
        <TagPicker to={to} action="apply" shortcut="t" disabled={busy} />
        <TagPicker to={to} action="unapply" disabled={busy} />
        <Menu>
          <Menu.Target>
            <Button variant="default" disabled={busy}>
              {t('field.sentiment')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(['negative', 'neutral', 'positive'] as const).map((value) => (
              <Menu.Item key={value} onClick={() => void label(value)}>
                {t(`sentiment.${value}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button variant="subtle" color="gray" onClick={chooseNothing}>
          {t('explore.choose-none')}
        </Button>
      </div>
    </>
  );
}
