// One change: when, what, and its way back or forth.
import { Button } from '@mantine/core';
import type { Change, Id } from '../../../contract/model.ts';
import { clock } from '../../parts/moments.ts';
import { sayChange } from '../../parts/say-change.ts';
import { useText } from '../../text.tsx';
import classes from './history.module.css';

interface Props {
  readonly change: Change;
  readonly current: boolean;
  readonly busy: boolean;
  readonly refused: string | null;
  readonly onFocus: (id: Id) => void;
  readonly onTurn: (change: Change) => void;
  readonly onOpen: (change: Change) => void;
}

export function ChangeRow({ change, current, busy, refused, onFocus, onTurn, onOpen }: Props) {
  const t = useText();
  const what = sayChange(change, t);
  return (
    <article
      className={classes.row}
      tabIndex={current ? 0 : -1}
      data-change={change.id}
      data-undone={change.undone || undefined}
      aria-label={what}
      onFocus={() => onFocus(change.id)}
    >
      <time className={classes.time}>{clock(t, change.at)}</time>
      <div className={classes.what}>
        <span className={classes.words}>{what}</span>
        {change.undone ? <span className={classes.state}>{t('history.undone')}</span> : null}
        {change.undone && !change.redoable ? <span className={classes.state}>{t('history.not-redoable')}</span> : null}
        {change.mention ? (
          <button
            type="button"
            className={classes.excerpt}
            dir="auto"
            aria-label={t('history.read', { excerpt: change.mention.excerpt })}
            onClick={() => onOpen(change)}
          >
            {change.mention.excerpt}
          </button>
        ) : null}
        {refused ? (
          <p className={classes.refused} role="alert">
            {refused}
          </p>
        ) : null}
      </div>
      {change.opens ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={t('history.show-of', { what })}
          onClick={() => onOpen(change)}
        >
          {t('history.show')}
        </Button>
      ) : (
        <span />
      )}
      {change.undone && !change.redoable ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={busy}
          aria-label={t(change.undone ? 'history.redo-of' : 'history.undo-of', { what })}
          onClick={() => onTurn(change)}
        >
          {change.undone ? t('history.redo') : t('frame.undo')}
        </Button>
      )}
    </article>
  );
}
