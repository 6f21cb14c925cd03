// One subject of the settings: what it is, and its fields below.
import { type ReactNode, useId } from 'react';
import classes from './settings.module.css';

export function Section(props: { readonly title: string; readonly words?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.words ? <p className={classes.note}>{props.words}</p> : null}
      <div className={classes.fields}>{props.children}</div>
    </section>
  );
}
