// The two things a room says when it has nothing to show: why (empty) or what went wrong (error).
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EarshotError } from '../../contract/errors.ts';
import { explain } from '../api.ts';
import { useText } from '../text.tsx';
import classes from './notes.module.css';

/** An empty room teaches: what it is for, a small picture of it, one action. */
export function Empty(props: {
  readonly title: string;
  readonly words: string;
  readonly picture?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      {props.picture ? (
        <div className={classes.picture} aria-hidden="true">
          {props.picture}
        </div>
      ) : null}
      <h2 className={classes.title}>{props.title}</h2>
      <p className={classes.words}>{props.words}</p>
      {props.children ? <div className={classes.actions}>{props.children}</div> : null}
    </div>
  );
}

export function ErrorNote({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const t = useText();
  if (!error) return null;
  const place = error instanceof EarshotError ? error.place : {};
  return (
    <div className={classes.error} role="alert">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <div>
        <p>{explain(error)}</p>
        {place.file ? <p className={classes.detail}>{place.file}</p> : null}
      </div>
      {retry ? (
        <Button variant="subtle" size="compact-xs" onClick={retry}>
          {t('frame.retry')}
        </Button>
      ) : null}
    </div>
  );
}
