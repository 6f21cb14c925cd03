// The box that chooses a row: the browser's own, in our look. A list draws hundreds of them while one scrolls, and the
// library's is a tree of elements with styles computed for each.
import type { ComponentProps } from 'react';
import classes from './row-check.module.css';

export function RowCheck(props: Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  return <input {...props} type="checkbox" className={classes.box} />;
}
