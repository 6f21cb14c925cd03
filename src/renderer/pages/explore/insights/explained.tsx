// A heading of a column that says on hover and focus what its figures mean.
import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './insights.module.css';

export function Explained({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <Tooltip label={words} multiline maw={320} position="bottom">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what the figures mean must be reachable without a mouse. */}
      <span className={classes.explained} tabIndex={0}>
        {children}
      </span>
    </Tooltip>
  );
}
