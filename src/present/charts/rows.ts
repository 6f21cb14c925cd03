// Horizontal rows with their names at the left: the skeleton of the share, sentiment and bar charts.
import type { GridComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import { type ChartLook, estimateWidth, FONT_SIZE } from './look.ts';

/** Height in pixels of one row where there is room. */
const ROW_HEIGHT = 30;

export interface Rows {
  readonly grid: GridComponentOption;
  readonly xAxis: XAXisComponentOption;
  readonly yAxis: YAXisComponentOption[];
  /** Thickness of a bar in pixels. */
  readonly thickness: number;
}

/** Axes for `labels`, with `notes` (figures, aligned right) at the far side. `max` ends the value axis. */
export function layRows(
  labels: readonly string[],
  notes: readonly string[],
  look: ChartLook,
  { max, top = 4 }: { readonly max: number; readonly top?: number },
): Rows {
  const { theme, width, height } = look;
  const widest = Math.round(Math.max(width * 0.38, Math.min(160, width * 0.5)));
  // Widths are estimates: without slack a name that fits would be cut.
  const left = Math.min(Math.ceil(Math.max(...labels.map((label) => estimateWidth(label)), 24) * 1.1) + 14, widest);
  const right = Math.max(...notes.map((note) => estimateWidth(note)), 8) + 12;
  const pitch = (height - top - 4) / Math.max(1, labels.length);
  const axis = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } } as const;
  return {
    grid: { left, right, top, bottom: 4, outerBoundsMode: 'none' },
    xAxis: { type: 'value', min: 0, max, show: false },
    yAxis: [
      {
        ...axis,
        type: 'category',
        inverse: true,
        data: labels.map((_, index) => String(index)),
        axisLabel: {
          interval: 0,
          color: theme.ink,
          fontSize: FONT_SIZE,
          align: 'left',
          margin: left,
          width: left - 12,
          overflow: 'truncate',
          ellipsis: '…',
          formatter: (_: string, index: number) => labels[index] ?? '',
        },
      },
      {
        ...axis,
        type: 'category',
        inverse: true,
        position: 'right',
        data: notes.map((_, index) => String(index)),
        axisLabel: {
          interval: 0,
          color: theme.inkSoft,
          fontSize: FONT_SIZE,
          align: 'right',
          margin: right,
          formatter: (_: string, index: number) => notes[index] ?? '',
        },
      },
    ],
    thickness: Math.round(Math.min(18, Math.max(6, pitch * 0.5))),
  };
}

/** Height that `count` rows ask for, in pixels. */
export function rowsHeight(count: number, top = 4): number {
  return top + 4 + Math.max(1, count) * ROW_HEIGHT;
}
