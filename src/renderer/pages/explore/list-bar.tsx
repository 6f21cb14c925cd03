// Above the list: how many were found, the filters, in which order and how to show them.
import { ActionIcon, Checkbox, Tooltip } from '@mantine/core';
import { IconChartBar, IconFilter, IconLayoutList, IconList } from '@tabler/icons-react';
import { memo } from 'react';
import type { SearchOrder } from '../../../contract/searching.ts';
import { ChosenBar } from '../../mentions/chosen-bar.tsx';
import classes from '../../mentions/list-bar.module.css';
import { followsTime } from '../../search/orders.ts';
import { useCommands } from '../../state/commands.ts';
import { chooseShown, setView, useExplore } from '../../state/explore.ts';
import { useRoomSize } from '../../state/room-size.ts';
import { useText } from '../../text.tsx';
import { Chips } from './chips.tsx';
import { ExportMentions } from './export-mentions.tsx';
import { JumpButton } from './jump-button.tsx';
import { JumpChip } from './jump-chip.tsx';
import { OrderMenu } from './order-menu.tsx';
import { sayList } from './say-list.ts';
import type { Mentions } from './use-explore.ts';

interface Props {
  readonly query: string;
  readonly order: SearchOrder;
  /** The day the list begins with, where one was gone to. */
  readonly day: string | null;
  readonly mentions: Mentions;
}

export const ListBar = memo(function ListBar({ query, mentions, ...place }: Props) {
  const t = useText();
  const choosing = useExplore((state) => state.chosen.size > 0);
  const note = sayList(mentions, t);
  if (choosing)
    return (
      <div className={classes.head}>
        <div className={classes.bar} data-choosing>
          <ChosenBar query={query} mentions={mentions} />
        </div>
      </div>
    );
  return (
    <div className={classes.head}>
      <div className={classes.bar}>
        <FoundBar query={query} mentions={mentions} {...place} />
      </div>
      {note === null ? null : <p className={classes.note}>{note}</p>}
    </div>
  );
});

function FoundBar({ query, order, day, mentions }: Props) {
  const t = useText();
  const { charts, compact, facets, drawer } = useExplore();
  const tiny = useRoomSize((state) => state.tiny);
  const filters = tiny ? drawer : facets;
  const { rows } = mentions;
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
      <strong className={classes.title}>{t('group.mentions')}</strong>
      <Chips query={query} />
      {day !== null && followsTime(order) ? <JumpChip day={day} order={order} /> : null}
      <div className={classes.tools}>
        <OrderMenu order={order} />
        {followsTime(order) ? <JumpButton /> : null}
        {view.map(({ id, label, icon: Icon, run }) => (
          <Tooltip key={id} label={label}>
            <ActionIcon aria-label={label} onClick={run}>
              <Icon size={16} />
            </ActionIcon>
          </Tooltip>
        ))}
        <ExportMentions query={query} total={mentions.error ? null : mentions.total} />
      </div>
    </>
  );
}
