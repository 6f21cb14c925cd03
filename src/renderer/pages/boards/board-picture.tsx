// A board or a template as a small picture: its widgets where they stand, each with a hint of what it draws.
import type { JSX } from 'react';
import type { Widget, WidgetType } from '../../../contract/boards.ts';
import { arrangeWidgets, type RowsOf } from '../../../present/arrange-widgets.ts';

const WIDTH = 132;
const HEIGHT = 84;
const COLUMN = WIDTH / 12;
/** Pixels a row of the board. */
const ROW = 2.5;
const GAP = 2.5;

export function BoardPicture({ widgets }: { readonly widgets: readonly Widget[] }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {widgets.length === 0 ? (
        <rect
          x={1}
          y={1}
          width={WIDTH - 2}
          height={HEIGHT - 2}
          rx={4}
          fill="none"
          stroke="var(--ink-faint)"
          strokeDasharray="3 3"
        />
      ) : null}
      {arrangeWidgets(widgets, usualRows).flatMap(({ id, type, place }) => {
        if (place.y * ROW > HEIGHT) return [];
        const box = {
          x: place.x * COLUMN + GAP / 2,
          y: place.y * ROW + GAP / 2,
          width: place.width * COLUMN - GAP,
          height: place.height * ROW - GAP,
        };
        return [
          <g key={id}>
            <rect {...box} rx={1.5} fill="var(--sunken)" />
            {draw(type, box)}
          </g>,
        ];
      })}
    </svg>
  );
}

const usualRows: RowsOf = ({ type }) =>
  type === 'number' ? 4 : type === 'text' ? 3 : type === 'trend' ? 8 : type === 'themes' ? 12 : 10;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function draw(type: WidgetType, box: Box): readonly JSX.Element[] {
  if (type === 'number') return [line(box.x + 4, box.y + box.height / 2 - 2, 12, 'var(--accent)', 4)];
  if (['trend', 'bursts', 'cohorts'].includes(type)) return bars(box);
  if (['text', 'quotes', 'questions', 'themes', 'emerging', 'outliers'].includes(type))
    return lines(box, 'var(--line)');
  if (type === 'cloud') return cloud(box);
  return lines(box, 'var(--topic5)');
}

function bars({ x, y, width, height }: Box) {
  const count = Math.floor((width - 8) / 5);
  const tops = [0.3, 0.5, 0.35, 0.6, 0.4, 0.9, 0.7, 0.45, 0.55, 0.3];
  return Array.from({ length: count }, (_, at) => {
    const left = x + 4 + at * 5;
    const tall = (height - 6) * (tops[at % tops.length] ?? 0.5);
    return (
      <rect
        key={left}
        x={left}
        y={y + height - 3 - tall}
        width={3}
        height={tall}
        fill={at === 5 ? 'var(--accent)' : 'var(--line)'}
      />
    );
  });
}

function lines({ x, y, width, height }: Box, fill: string) {
  const parts = [0.8, 0.6, 0.7, 0.4, 0.55];
  const count = Math.max(1, Math.floor((height - 4) / 5));
  return Array.from({ length: count }, (_, at) =>
    line(x + 4, y + 4 + at * 5, (width - 8) * (parts[at % parts.length] ?? 0.5), fill),
  );
}

function cloud({ x, y, width, height }: Box) {
  const words: readonly [number, number, number][] = [
    [0.3, 0.35, 18],
    [0.55, 0.5, 12],
    [0.2, 0.65, 10],
    [0.65, 0.3, 8],
    [0.5, 0.75, 14],
  ];
  return words.map(([left, top, size], at) =>
    line(x + width * left - 4, y + height * top, size, at === 0 ? 'var(--accent)' : 'var(--line)', 3),
  );
}

function line(x: number, y: number, width: number, fill: string, height = 2) {
  return <rect key={`${x} ${y}`} x={x} y={y} width={Math.max(2, width)} height={height} rx={1} fill={fill} />;
}
