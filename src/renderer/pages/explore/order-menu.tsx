// In which order the mentions stand: the order in force as a word, the others in its menu and as commands.
import { Button, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useState } from 'react';
import type { SearchOrder } from '../../../contract/searching.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { setOrder } from './address.ts';
import classes from './list-bar.module.css';
import { ORDERS } from './orders.ts';

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
    <Menu opened={open} onChange={setOpen} position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          fw={400}
          leftSection={<IconArrowsSort size={16} aria-hidden="true" />}
          aria-label={`${t('order.label')}: ${t(`order.${order}`)}`}
          title={t(`order.${order}`)}
          className={classes.order}
        >
          {t(`order.${order}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={order} onChange={(value) => setOrder(value as SearchOrder)}>
          {ORDERS.map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {t(`order.${each}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
