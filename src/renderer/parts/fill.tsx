// The room a picture has: what is left of its place, measured; never less than it needs to be read.
import { useElementSize } from '@mantine/hooks';
import type { CSSProperties, ReactNode } from 'react';
import classes from './fill.module.css';

interface Props {
  /** Pixels: what it needs at least, what it takes at most, and what it takes where it may choose. */
  readonly least: number;
  readonly most: number;
  readonly natural: number;
  readonly children: (height: number) => ReactNode;
}

export function Fill({ least, most, natural, children }: Props) {
  const { ref, height } = useElementSize<HTMLDivElement>();
  const style = { '--least': `${least}px`, '--natural': `${natural}px` } as CSSProperties;
  return (
    <div ref={ref} className={classes.fill} style={style}>
      {height > 0 ? children(Math.max(least, Math.min(most, Math.floor(height)))) : null}
    </div>
  );
}
