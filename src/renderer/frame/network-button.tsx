// Trust, visible: whether anything may leave this machine, and how much did in the last hour.
import { Button, Popover, Switch } from '@mantine/core';
import { useAction } from '../parts/report.tsx';
import { go } from '../state/route.ts';
import { setOffline, useSession } from '../state/session.ts';
import { useText } from '../text.tsx';
import classes from './top-bar.module.css';

export function NetworkButton() {
  const t = useText();
  const offline = useSession((state) => state.offline);
  const lastHour = useSession((state) => state.lastHour);
  const [run] = useAction();
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>
        <button type="button" className={classes.quiet}>
          <span className={classes.dot} data-offline={offline || undefined} />
          {offline ? t('network.offline') : t('network.online')}
          <span className={classes.count}>{t('network.requests', { count: lastHour })}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.panel}>
          <Switch
            label={t('network.switch')}
            checked={offline}
            onChange={(event) => void run(() => setOffline(event.currentTarget.checked))}
          />
          <p>{offline ? t('network.offline.words') : t('network.online.words')}</p>
          <Button variant="default" onClick={() => go('sources', { tab: 'requests' })}>
            {t('network.log')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
