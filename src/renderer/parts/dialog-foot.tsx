// How a dialog ends: leave it, or do what it is for.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../text.tsx';
import classes from './dialog-foot.module.css';

interface Props {
  /** What sending does, in words. */
  readonly submit: string;
  readonly busy: boolean;
  readonly disabled: boolean;
  readonly onCancel: () => void;
}

/** How a form in a dialog ends. */
export function DialogFoot({ submit, busy, disabled, onCancel }: Props) {
  const t = useText();
  return (
    <DialogEnd>
      <Button variant="default" onClick={onCancel}>
        {t('frame.cancel')}
      </Button>
      <Button type="submit" loading={busy} disabled={disabled}>
        {submit}
      </Button>
    </DialogEnd>
  );
}

export function DialogEnd({ children }: { readonly children: ReactNode }) {
  return <div className={classes.foot}>{children}</div>;
}
