// The right edge of a column: dragged with the mouse, moved with the arrow keys.
import type { KeyboardEvent, PointerEvent } from 'react';
import { type Column, columnWidths } from '../../../contract/columns.ts';
import { useText } from '../../text.tsx';
import { fitWidth } from './address.ts';
import classes from './columns.module.css';

/** One press of a key. */
export const STEP = 20;

interface Props {
  readonly column: Column;
  readonly width: number;
  /** While it is dragged. */
  readonly onDraft: (width: number) => void;
  readonly onSettle: (width: number) => void;
}

export function ColumnEdge({ column, width, onDraft, onSettle }: Props) {
  const t = useText();
  const widthAt = (event: PointerEvent<HTMLDivElement>) => {
    const left = event.currentTarget.parentElement?.getBoundingClientRect().left ?? 0;
    return fitWidth(event.clientX - left);
  };
  const step = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onSettle(fitWidth(width + by));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator one can move is no <hr>.
    <div
      className={classes.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('columns.width-of', { name: column.name })}
      aria-valuemin={columnWidths.least}
      aria-valuemax={columnWidths.most}
      aria-valuenow={width}
      onKeyDown={step}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDraft(widthAt(event));
      }}
      onPointerUp={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        event.currentTarget.releasePointerCapture(event.pointerId);
        onSettle(width);
      }}
    />
  );
}
