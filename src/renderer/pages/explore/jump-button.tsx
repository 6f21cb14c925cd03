// Goes to a date in the list: what is newer (or older) is passed over, not left out.
import { ActionIcon, Button, Popover, Tooltip } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import classes from '../../mentions/list-bar.module.css';
import { DayField } from '../../parts/day-field.tsx';
import { goToDay, useDay } from '../../search/address.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';

export function JumpButton() {
  const t = useText();
  const [open, setOpen] = useState(false);
  const label = t('jump.title');
  useCommands([{ id: 'jump', title: label, group: t('group.explore'), keys: 'g', run: () => setOpen(true) }]);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon aria-label={label} onClick={() => setOpen(!open)}>
            <IconCalendarDown size={16} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={12} aria-label={label}>
        <JumpForm onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function JumpForm({ onDone }: { readonly onDone: () => void }) {
  const t = useText();
  const day = useDay();
  const [draft, setDraft] = useState(day ?? '');
  const go = (event: FormEvent) => {
    event.preventDefault();
    goToDay(draft);
    onDone();
  };
  return (
    <form className={classes.jump} onSubmit={go}>
      <DayField label={t('jump.day')} value={draft} onChange={setDraft} required autoFocus inPopover />
      <Button type="submit">{t('jump.go')}</Button>
    </form>
  );
}
