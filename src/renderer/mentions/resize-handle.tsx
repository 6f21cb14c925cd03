// The edge between list and reader: dragged with the mouse, moved with the arrow keys.
import type { KeyboardEvent, PointerEvent } from 'react';
import { useText } from '../text.tsx';
import classes from './list-and-reader.module.css';

const LEAST = 320;
const MOST = 720;

interface Props {
  readonly width: number;
  readonly onChange: (width: number) => void;
}

export function ResizeHandle({ width, onChange }: Props) {
  const t = useText();
  const set = (next: number) => onChange(Math.round(Math.max(LEAST, Math.min(MOST, next))));
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    set(right - event.clientX);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: 16, ArrowRight: -16 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    set(width + by);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator one can move is no <hr>.
    <div
      className={classes.handle}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('explore.resize')}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      aria-valuenow={width}
      onKeyDown={step}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={move}
    />
  );
}
