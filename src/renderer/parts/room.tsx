// The common shape of rooms that are a page: a title, a sentence, actions, and what follows.
import type { ReactNode } from 'react';
import classes from './room.module.css';

interface Props {
  readonly title: ReactNode;
  readonly words?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Room({ title, words, actions, wide = false, children }: Props) {
  return (
    <div className={classes.room}>
      <div className={classes.page} data-wide={wide || undefined}>
        <header className={classes.head}>
          <div>
            <h1>{title}</h1>
            {words ? <p>{words}</p> : null}
          </div>
          {actions ? <div className={classes.actions}>{actions}</div> : null}
        </header>
        {children}
      </div>
    </div>
  );
}
