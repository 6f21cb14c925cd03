// Where the bars of a chart lie, so that a pointer or the arrow keys can find them.
import type { EChartsType } from 'echarts/core';
import type { Door } from './doors.ts';

/** In pixels of the chart. */
export interface Band {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * One band a door: a column of an upright chart, a row of the others, half a row where both its sides are doors, a square
 * where it has a column of its row.
 */
export function measureBands(chart: EChartsType, doors: readonly Door[], upright: boolean): readonly Band[] {
  const pixel = (at: readonly [number, number]): readonly [number, number] => {
    const point = chart.convertToPixel({ seriesIndex: 0 }, [...at]);
    return Array.isArray(point) ? [point[0] ?? 0, point[1] ?? 0] : [0, 0];
  };
  if (doors.some((door) => door.column !== undefined)) return doors.map((door) => measureSquare(door, pixel));
  const middle = (index: number) => pixel(upright ? [index, 0] : [0, index])[upright ? 0 : 1];
  const [wide, high] = [chart.getWidth(), chart.getHeight()];
  const zero = pixel([0, 0])[0];
  const rows = 1 + Math.max(-1, ...doors.map((door, index) => door.row ?? index));
  const size = rows > 1 ? middle(1) - middle(0) : upright ? wide : high;
  return doors.map((door, index) => {
    const at = middle(door.row ?? index);
    const [from, to] = [at - size / 2, at + size / 2];
    if (upright) return { left: from, right: to, top: 0, bottom: high };
    const halved = doors.some((other) => other !== door && other.row !== undefined && other.row === door.row);
    return {
      left: halved && door.side === 'right' ? zero : 0,
      right: halved && door.side === 'left' ? zero : wide,
      top: from,
      bottom: to,
    };
  });
}

function measureSquare(
  { row = 0, column = 0 }: Door,
  pixel: (at: readonly [number, number]) => readonly [number, number],
): Band {
  const [x, y] = pixel([column, row]);
  const [right, below] = pixel([column + 1, row + 1]);
  const [width, height] = [right - x, below - y];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

export function holds({ left, right, top, bottom }: Band, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}
