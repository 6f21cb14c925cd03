// Above every room: which project, the room's own bar, what is being done, what was noticed, the network switch.
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import { AlertsButton } from './alerts-button.tsx';
import { JobsButton } from './jobs-button.tsx';
import { NetworkButton } from './network-button.tsx';
import { ProjectMenu } from './project-menu.tsx';
import classes from './top-bar.module.css';

export function TopBar({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    // No <header>: a dialog's header would be a second banner.
    <section className={classes.bar} aria-label={t('frame.bar')}>
      <ProjectMenu />
      <div className={classes.middle}>{children}</div>
      <JobsButton />
      <AlertsButton />
      <NetworkButton />
    </section>
  );
}
