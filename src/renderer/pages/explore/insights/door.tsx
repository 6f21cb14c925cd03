// A number or a name as the door to its mentions, marked while the list below shows them.
import type { ReactNode } from 'react';
import { useQuery } from '../../../search/address.ts';
import classes from './insights.module.css';
import { openFound } from './views.ts';

interface Props {
  readonly query: string;
  /** As read aloud, where the words alone do not say it. */
  readonly label?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

export function Door({ query, label, title, children }: Props) {
  const open = useQuery() === query;
  return (
    <button
      type="button"
      className={classes.door}
      aria-label={label}
      aria-current={open || undefined}
      title={title}
      onClick={() => openFound(query)}
    >
      {children}
    </button>
  );
}
