// Above the list: what narrows it, which period and order; once mentions are chosen, what to do with them.
import { Checkbox } from '@mantine/core';
import { IconArrowsSort, IconCalendar } from '@tabler/icons-react';
import type { InboxCounts, InboxOrder } from '../../../contract/inbox.ts';
import { ChoiceMenu } from '../../parts/choice-menu.tsx';
import { useCommands } from '../../state/commands.ts';
import { chooseShown, useExplore } from '../../state/explore.ts';
import { ORDERS, PERIODS, type Period, setInboxState, useInboxState } from '../../state/inbox.ts';
import { useText } from '../../text.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { FilterField } from './filter-field.tsx';
import classes from './inbox-bar.module.css';
import type { InboxList, InboxSearch } from './use-inbox.ts';
import type { Marking } from './use-marking.ts';

interface Props {
  readonly search: InboxSearch;
  readonly period: Period;
  readonly list: InboxList;
  readonly counts: InboxCounts | undefined;
  readonly marking: Marking;
}

export function InboxBar({ search, period, list, counts, marking }: Props) {
  const t = useText();
  const choosing = useExplore((state) => state.chosen.size > 0);
  const shown = list.rows.map((row) => row.mention.id);
  if (choosing)
    return (
      <div className={classes.bar}>
        <ChosenBar search={search} list={list} counts={counts} marking={marking} />
      </div>
    );
  return (
    <div className={classes.bar}>
      <Checkbox
        aria-label={t('explore.choose-shown')}
        checked={false}
        disabled={shown.length === 0}
        onChange={() => chooseShown(shown)}
      />
      <FilterField query={search.query} />
      <div className={classes.tools}>
        <PeriodMenu period={period} />
        <OrderMenu />
      </div>
    </div>
  );
}

function PeriodMenu({ period }: { readonly period: Period }) {
  const t = useText();
  return (
    <ChoiceMenu
      label={t('inbox.period')}
      icon={<IconCalendar size={16} aria-hidden="true" />}
      options={PERIODS}
      value={period}
      say={(days) => (days === null ? t('inbox.period-all') : t('inbox.period-days', { count: days }))}
      onChange={(days) => setInboxState({ period: days })}
      className={classes.tool}
    />
  );
}

function OrderMenu() {
  const t = useText();
  const order = useInboxState((state) => state.order);
  const say = (each: InboxOrder) => (each === 'risk' ? t('inbox.order-risk') : t(`order.${each}`));
  const setOrder = (each: InboxOrder) => setInboxState({ order: each });
  useCommands(
    ORDERS.map((each) => ({
      id: `inbox-order-${each}`,
      title: t('order.command', { order: say(each).toLocaleLowerCase(t.locale) }),
      group: t('group.inbox'),
      run: () => setOrder(each),
    })),
  );
  return (
    <ChoiceMenu
      label={t('order.label')}
      icon={<IconArrowsSort size={16} aria-hidden="true" />}
      options={ORDERS}
      value={order}
      say={say}
      onChange={setOrder}
      className={classes.tool}
    />
  );
}
