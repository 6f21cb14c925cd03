// Above every room: which project, the room's own bar, the network switch, what is being done.
import type { ReactNode } from 'react';
import { JobsButton } from './jobs-button.tsx';
import { NetworkButton } from './network-button.tsx';
import { ProjectMenu } from './project-menu.tsx';
import classes from './top-bar.module.css';

export function TopBar({ children }: { readonly children: ReactNode }) {
  return (
    <header className={classes.bar}>
      <ProjectMenu />
      <div className={classes.middle}>{children}</div>
      <JobsButton />
      <NetworkButton />
    </header>
  );
}
