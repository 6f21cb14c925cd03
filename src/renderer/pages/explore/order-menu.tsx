// In which order the mentions stand: the order in force as a word, the others in its menu and as commands.
import { IconArrowsSort } from '@tabler/icons-react';
import { useState } from 'react';
import type { SearchOrder } from '../../../contract/searching.ts';
import classes from '../../mentions/list-bar.module.css';
import { ChoiceMenu } from '../../parts/choice-menu.tsx';
import { setOrder } from '../../search/address.ts';
import { ORDERS } from '../../search/orders.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';

export function OrderMenu({ order }: { readonly order: SearchOrder }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  useCommands([
    { id: 'order', title: t('order.label'), group: t('group.explore'), keys: 'o', run: () => setOpen(true) },
    ...ORDERS.map((each) => ({
      id: `order-${each}`,
      title: t('order.command', { order: t(`order.${each}`).toLocaleLowerCase(t.locale) }),
      group: t('group.explore'),
      run: () => setOrder(each),
    })),
  ]);
  return (
    <ChoiceMenu
      label={t('order.label')}
      icon={<IconArrowsSort size={16} aria-hidden="true" />}
      options={ORDERS}
      value={order}
      say={(each) => t(`order.${each}`)}
      onChange={setOrder}
      className={classes.order}
      opened={open}
      onOpen={setOpen}
    />
  );
}
