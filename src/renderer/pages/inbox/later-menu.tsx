// Puts off: until later today, tomorrow, next week, or a day one chooses.
import { Button, Menu } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useState } from 'react';
import { shortMoment } from '../../parts/moments.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import classes from './inbox-bar.module.css';
import { LaterDialog } from './later-dialog.tsx';
import menu from './later-menu.module.css';
import { laterToday, nextWeek, tomorrow } from './later-times.ts';

interface Props {
  readonly onChoose: (until: number) => void;
}

export function LaterMenu({ onChoose }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const [choosing, setChoosing] = useState(false);
  useCommands([
    { id: 'inbox-later', title: t('inbox.later'), group: t('group.inbox'), keys: 's', run: () => setOpen(true) },
  ]);
  const now = Date.now();
  const morning = tomorrow(now, t.zone);
  const monday = nextWeek(now, t.zone);
  const times = [
    { id: 'today', at: laterToday(now, t.zone) },
    { id: 'tomorrow', at: morning },
    { id: 'week', at: monday === morning ? null : monday },
  ] as const;
  return (
    <>
      <Menu
        opened={open}
        onChange={setOpen}
        position="bottom-end"
        // A key that comes before the menu has the focus must not close it, as it would by itself.
        clickOutsideEvents={['mousedown', 'touchstart']}
        // Gone at once: the next key is meant for the next mention, not for a menu that fades.
        transitionProps={{ duration: 0 }}
      >
        <Menu.Target>
          <Button
            variant="default"
            className={classes.tool}
            leftSection={<IconClockPause size={14} aria-hidden="true" />}
            aria-label={t('inbox.later')}
            title={`${t('inbox.later')} (S)`}
          >
            {t('inbox.later')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {times.map(({ id, at }) =>
            at === null ? null : (
              <Menu.Item
                key={id}
                rightSection={<span className={menu.when}>{shortMoment(t, at)}</span>}
                onClick={() => onChoose(at)}
              >
                {t(`inbox.later-${id}`)}
              </Menu.Item>
            ),
          )}
          <Menu.Item onClick={() => setChoosing(true)}>{t('inbox.later-date')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LaterDialog opened={choosing} onClose={() => setChoosing(false)} onChoose={onChoose} />
    </>
  );
}
