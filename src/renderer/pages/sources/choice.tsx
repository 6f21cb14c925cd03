// One thing to choose while adding a source, as a button with its sign and its words, and the shelf it lies on.
import { Loader } from '@mantine/core';
import { IconCheck, IconCornerDownLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import { KindIcon } from './kind-icon.tsx';

export function Shelf(props: { readonly title: string; readonly main?: boolean; readonly children: ReactNode }) {
  const { title, main = false, children } = props;
  return (
    <section className={classes.shelf}>
      {main ? <h2 className={classes.or}>{title}</h2> : <h3>{title}</h3>}
      <div className={classes.grid}>{children}</div>
    </section>
  );
}

interface ChoiceProps {
  readonly kind: string;
  readonly title: string;
  readonly words: string;
  readonly aside?: string;
  /** What Enter takes while one still types. */
  readonly first?: boolean;
  readonly busy?: boolean;
  readonly done?: boolean;
  /** What pressing it does, where its words do not say so: heard before its name, seen at its end. */
  readonly does?: string;
  readonly onClick: () => void;
}

/** `data-choice` is what the arrow keys look for. */
export function Choice(props: ChoiceProps) {
  const t = useText();
  const { kind, title, words, aside, first = false, busy = false, done = false, does, onClick } = props;
  return (
    <button
      type="button"
      className={classes.choice}
      data-choice
      data-first={first || undefined}
      disabled={done}
      title={words}
      onClick={onClick}
    >
      <span className={classes.icon}>
        <KindIcon kind={kind} />
      </span>
      <span className={classes.what}>
        <span className={classes.title}>
          {does ? <span className="sr-only">{does} </span> : null}
          <strong>{title}</strong>
          {aside ? <span className={classes.aside}>{aside}</span> : null}
        </span>
        <span className={classes.words}>{words}</span>
      </span>
      {busy ? <Loader size={14} aria-hidden="true" /> : null}
      {done ? (
        <span className={classes.done}>
          <IconCheck size={14} aria-hidden="true" />
          {t('add.added')}
        </span>
      ) : null}
      {busy || done || !(does || first) ? null : (
        <span className={classes.does} aria-hidden="true">
          {does}
          {first ? <IconCornerDownLeft size={14} className={classes.enter} /> : null}
        </span>
      )}
    </button>
  );
}
