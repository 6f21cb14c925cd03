// Small pictures of rooms when they are full, for the rooms that are still empty.
import type { JSX } from 'react';

type Name = 'inbox' | 'explore' | 'sources' | 'topics' | 'tags' | 'boards' | 'check' | 'people' | 'columns' | 'history';

const WIDTH = 200;
const HEIGHT = 96;

export function Picture({ of }: { readonly of: Name }) {
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {DRAWINGS[of]}
    </svg>
  );
}

const bar = (x: number, height: number, fill: string) => (
  <rect key={x} x={x} y={44 - height} width={6} height={height} rx={1} fill={fill} />
);
const line = (x: number, y: number, width: number, fill = 'var(--line)') => (
  <rect key={`${x} ${y}`} x={x} y={y} width={width} height={6} rx={3} fill={fill} />
);
const dot = (x: number, y: number, fill: string) => <circle key={`${x} ${y}`} cx={x} cy={y} r={5} fill={fill} />;

const heights = [8, 12, 7, 14, 10, 9, 36, 28, 16, 12, 9, 14, 8, 11];
const trend = heights.map((height, index) =>
  bar(16 + index * 12, height, index === 6 ? 'var(--accent)' : 'var(--line)'),
);

const DRAWINGS: Readonly<Record<Name, readonly JSX.Element[]>> = {
  inbox: [14, 42, 70].flatMap((y, index) => [
    line(16, y, 24, index === 0 ? 'var(--accent)' : 'var(--ink-faint)'),
    line(52, y - 5, [64, 48, 72][index] ?? 60, 'var(--ink-faint)'),
    line(52, y + 6, [120, 132, 104][index] ?? 120),
  ]),
  explore: [
    ...trend,
    ...[60, 76, 92].flatMap((y, index) => [
      dot(21, y - 3, 'var(--accent)'),
      line(34, y - 6, [140, 116, 128][index] ?? 120),
    ]),
  ],
  sources: [16, 40, 64].flatMap((y, index) => [
    dot(28, y + 8, index === 1 ? 'var(--negative)' : 'var(--accent)'),
    line(44, y, 72, 'var(--ink-faint)'),
    line(44, y + 11, 110),
  ]),
  topics: [14, 42, 70].flatMap((y, index) => [
    dot(24, y + 3, `var(--topic${index + 1})`),
    line(38, y, 56),
    line(110, y, [76, 44, 26][index] ?? 40, `var(--topic${index + 1})`),
  ]),
  tags: [14, 42, 70].flatMap((y, index) => [
    <rect key={y} x={20} y={y - 8} width={[72, 96, 60][index]} height={22} rx={11} fill="var(--sunken)" />,
    dot(34, y + 3, `var(--topic${index + 3})`),
    line(46, y, [34, 58, 22][index] ?? 30),
  ]),
  check: [14, 42, 70].flatMap((y, index) => [
    line(20, y, [88, 64, 100][index] ?? 80),
    dot(134, y + 3, ['var(--positive)', 'var(--ink-faint)', 'var(--negative)'][index] ?? 'var(--line)'),
    line(148, y, [30, 30, 18][index] ?? 30, index === 2 ? 'var(--accent)' : 'var(--line)'),
  ]),
  people: [14, 42, 70].flatMap((y, index) => [
    dot(24, y + 3, index === 0 ? 'var(--accent)' : 'var(--ink-faint)'),
    line(38, y, [44, 60, 36][index] ?? 40, 'var(--ink-faint)'),
    line(118, y, [62, 40, 52][index] ?? 40),
  ]),
  columns: [16, 76, 136].flatMap((x, column) => [
    line(x, 6, [34, 28, 40][column] ?? 30, column === 0 ? 'var(--accent)' : 'var(--ink-faint)'),
    ...[22, 46, 70].flatMap((y, row) => [
      line(x, y, [44, 36, 48][(column + row) % 3] ?? 40, 'var(--ink-faint)'),
      line(x, y + 10, [32, 46, 40][(column + row) % 3] ?? 40),
    ]),
  ]),
  boards: [
    ...trend,
    ...[16, 78, 140].map((x) => (
      <rect key={`box ${x}`} x={x} y={58} width={52} height={32} rx={4} fill="var(--sunken)" />
    )),
    line(24, 70, 24, 'var(--accent)'),
    line(86, 70, 32),
    line(148, 70, 20),
  ],
  history: [14, 42, 70].flatMap((y, index) => [
    dot(24, y + 3, index === 0 ? 'var(--accent)' : 'var(--ink-faint)'),
    line(38, y, [92, 72, 84][index] ?? 80),
    line(154, y, 26, 'var(--accent)'),
  ]),
};
