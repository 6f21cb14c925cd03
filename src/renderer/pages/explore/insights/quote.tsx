// Someone's words, shortened to what fits; a click reads the whole mention.
import type { ReactNode } from 'react';
import type { Id } from '../../../../contract/model.ts';
import { openMention, useOpenMention } from '../../../search/address.ts';
import classes from './said.module.css';

interface Props {
  readonly mention: Id;
  readonly lines: 1 | 2;
  readonly children: ReactNode;
}

export function Quote({ mention, lines, children }: Props) {
  const open = useOpenMention() === mention;
  return (
    <button
      type="button"
      className={classes.quote}
      data-lines={lines}
      dir="auto"
      aria-current={open || undefined}
      onClick={() => openMention(mention)}
    >
      {children}
    </button>
  );
}
