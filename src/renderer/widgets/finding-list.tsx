// Findings in words, one below the other: what was found, a line of facts that opens its mentions, a small picture beside it.
import { Fragment, type ReactNode } from 'react';
import { useText } from '../text.tsx';
import classes from './widgets.module.css';

export function FindingList({ children }: { readonly children: ReactNode }) {
  return <ol className={classes.findings}>{children}</ol>;
}

interface RowProps {
  readonly says: ReactNode;
  /** Words of others: read like a quote. */
  readonly quote?: boolean;
  /** Mentions it stands for. */
  readonly count: number;
  readonly facts: readonly string[];
  readonly side?: ReactNode;
  readonly children?: ReactNode;
  readonly onOpen: () => void;
}

export function FindingRow({ says, quote = false, count, facts, side, children, onOpen }: RowProps) {
  const t = useText();
  return (
    <li className={classes.finding}>
      <div>
        {quote ? (
          <blockquote className={classes.says} dir="auto">
            {says}
          </blockquote>
        ) : (
          <p className={classes.says} dir="auto">
            {says}
          </p>
        )}
        <p className={classes.facts}>
          <span>
            <button type="button" onClick={onOpen}>
              {t('count.mentions', { count })}
            </button>
            {facts.length > 0 ? ' ·' : ''}
          </span>{' '}
          {facts.map((fact, at) => (
            <Fragment key={fact}>
              <span>{at < facts.length - 1 ? `${fact} ·` : fact}</span>{' '}
            </Fragment>
          ))}
        </p>
        {children}
      </div>
      {side ? <div className={classes.side}>{side}</div> : null}
    </li>
  );
}
