// Rows with two sides: bars to the left and to the right of one line, each with its figure at its end.
import type { BarSeriesOption, EChartsOption } from 'echarts';
import { fontStack } from '../theme.ts';
import { baseOption, behaviour, type ChartLook, estimateWidth, FONT_SIZE, hatch, rowHint } from './look.ts';
import { layRows } from './rows.ts';

export interface SideRow {
  readonly label: string;
  readonly left: SideBar;
  readonly right: SideBar;
}

/** `size` is drawn, `note` is said at its end; a size of 0 is not drawn. */
export interface SideBar {
  readonly size: number;
  readonly note: string;
  readonly query: string;
}

export interface Sides {
  readonly rows: readonly SideRow[];
  /** What kind of chart it is, for a screen reader. */
  readonly kind: string;
  /** What stands over each side, the colour of its bars and of its words. */
  readonly left: SideLook;
  readonly right: SideLook;
}

export interface SideLook {
  readonly name: string;
  readonly color: string;
  readonly ink: string;
  readonly hatched: boolean;
}

/** Room in pixels for the two words above the bars. */
export const SIDES_TOP = 24;
const DISTANCE = 6;

export function drawSides(sides: Sides, look: ChartLook): EChartsOption {
  const { theme } = look;
  const rows = layRows(
    sides.rows.map((row) => row.label),
    [],
    look,
    { max: 1, top: SIDES_TOP },
  );
  const left = Number(rows.grid.left);
  const inner = Math.max(1, look.width - left);
  const scale = scaleOf(sides, inner, left);
  const zero = left + scale.zero;
  const base = baseOption(look, sides.kind);
  return {
    ...base,
    tooltip: rowHint(base, (row, series) => describe(sides.rows[row], series, sides)),
    grid: { ...rows.grid, right: 0 },
    xAxis: { ...rows.xAxis, min: scale.min, max: scale.max },
    yAxis: rows.yAxis.slice(0, 1),
    series: [drawSide('left', sides, rows.thickness, look), drawSide('right', sides, rows.thickness, look)],
    graphic: [
      {
        type: 'line',
        silent: true,
        z: 3,
        shape: { x1: zero, y1: SIDES_TOP, x2: zero, y2: look.height - 4 },
        style: { stroke: theme.inkFaint, lineWidth: 1 },
      },
      nameSide(sides, 'left', zero, look),
      nameSide(sides, 'right', zero, look),
    ],
  };
}

function drawSide(
  side: 'left' | 'right',
  { rows, left, right }: Sides,
  thickness: number,
  look: ChartLook,
): BarSeriesOption {
  const { theme } = look;
  const own = side === 'left' ? left : right;
  const sign = side === 'left' ? -1 : 1;
  return {
    ...behaviour(look),
    type: 'bar',
    name: own.name,
    stack: 'sides',
    barWidth: thickness,
    data: rows.map((row) => ({ value: sign * row[side].size, query: row[side].query })),
    itemStyle: {
      color: own.color,
      borderRadius: side === 'left' ? [2, 0, 0, 2] : [0, 2, 2, 0],
      ...(own.hatched ? { decal: hatch(theme) } : {}),
    },
    label: {
      show: true,
      position: side,
      distance: DISTANCE,
      color: theme.inkSoft,
      fontSize: FONT_SIZE,
      formatter: ({ dataIndex }) => {
        const bar = rows[dataIndex]?.[side];
        return bar === undefined || bar.size === 0 ? '' : bar.note;
      },
    },
  };
}

/** The row's name and what its side says. */
function describe(row: SideRow | undefined, series: number, { left, right }: Sides): string {
  if (row === undefined) return '';
  const [side, look] = series === 0 ? [row.left, left] : [row.right, right];
  return `${row.label}\n${look.name}: ${side.note}`;
}

/**
 * One unit for both sides, with room for the notes at the ends and the word above: min and max of the axis, and where 0
 * is in pixels.
 */
function scaleOf(sides: Sides, inner: number, labels: number): { min: number; max: number; zero: number } {
  const { rows } = sides;
  const room = (side: 'left' | 'right') =>
    Math.max(0, ...rows.map((row) => (row[side].size === 0 ? 0 : estimateWidth(row[side].note) + 2 * DISTANCE)));
  const most = (side: 'left' | 'right') => Math.max(0, ...rows.map((row) => row[side].size));
  const [roomLeft, roomRight] = [room('left') + DISTANCE, room('right') + DISTANCE];
  const whole = most('left') + most('right');
  const unit = Math.max(40, inner - roomLeft - roomRight) / (whole > 0 ? whole : 1);
  // The word to the left reaches over the names of the rows; none takes the bars' room in a narrow picture.
  const word = (side: 'left' | 'right') => {
    const wanted = estimateWidth(sides[side].name) + 2 * DISTANCE - (side === 'left' ? labels : 0);
    return most(side) === 0 ? 0 : Math.min(Math.max(0, wanted), inner / 2);
  };
  const zero = Math.min(Math.max(roomLeft + most('left') * unit, word('left')), inner - word('right'));
  // A side that is moved over for the word of the other becomes shorter, and both keep one unit.
  const fits = (room: number, size: number) => (size === 0 ? unit : Math.max(1, room) / size);
  const own = Math.min(unit, fits(zero - roomLeft, most('left')), fits(inner - zero - roomRight, most('right')));
  return { min: -zero / own, max: (inner - zero) / own, zero };
}

/** A word over its side, from the line outwards; left out where the side has no bar. */
function nameSide(sides: Sides, side: 'left' | 'right', zero: number, look: ChartLook) {
  const { name, ink } = sides[side];
  const room = (side === 'left' ? zero : look.width - zero) - DISTANCE;
  return {
    type: 'text',
    silent: true,
    x: side === 'left' ? zero - DISTANCE : zero + DISTANCE,
    y: 4,
    style: {
      text: sides.rows.some((row) => row[side].size > 0) ? name : '',
      align: side === 'left' ? 'right' : 'left',
      fill: ink,
      fontSize: FONT_SIZE,
      fontFamily: fontStack,
      width: Math.max(40, room),
      overflow: 'truncate',
      ellipsis: '…',
    },
  } as const;
}
