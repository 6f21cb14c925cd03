// What every chart shares: how it is asked for, its type, its tooltip, its words for a screen reader.
import type { EChartsOption } from 'echarts';
import type { Translator } from '../catalogue/translate.ts';
import { fontStack, type Theme } from '../theme.ts';

/** Sizes in CSS pixels. `interactive` charts answer the pointer; the others are pictures. */
export interface ChartLook {
  readonly theme: Theme;
  readonly t: Translator;
  readonly width: number;
  readonly height: number;
  readonly interactive: boolean;
  /** The finding in words, read out before the kind of chart. */
  readonly description?: string;
}

/** A data item of a series: click handlers read `query` from `params.data`. */
export interface QueryItem {
  readonly value: number;
  readonly query: string;
}

export const FONT_SIZE = 12;

/** The part of an option that is the same for all charts. Tooltips are drawn as text, never as HTML. */
export function baseOption(look: ChartLook, kind: string): EChartsOption {
  const { theme } = look;
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: fontStack, fontSize: FONT_SIZE, color: theme.inkSoft },
    aria: {
      enabled: true,
      label: { description: look.description === undefined ? kind : `${look.description}. ${kind}` },
    },
    tooltip: {
      show: look.interactive,
      renderMode: 'richText',
      backgroundColor: theme.surface,
      borderColor: theme.line,
      borderWidth: 1,
      padding: [8, 10],
      textStyle: { color: theme.ink, fontSize: FONT_SIZE, fontFamily: fontStack },
    },
  };
}

/** The tooltip of a chart of rows: `says` words the bar under the pointer by its row and series. */
export function rowHint(
  base: EChartsOption,
  says: (row: number, series: number) => string,
): NonNullable<EChartsOption['tooltip']> {
  return {
    ...base.tooltip,
    formatter: (item: unknown) => {
      if (typeof item !== 'object' || item === null || !('dataIndex' in item) || !('seriesIndex' in item)) return '';
      return says(Number(item.dataIndex), Number(item.seriesIndex));
    },
  };
}

/** What a series needs to answer the pointer, or to keep still. */
export function behaviour(look: ChartLook): {
  silent: boolean;
  cursor: string;
  emphasis: { disabled: boolean };
} {
  return { silent: !look.interactive, cursor: look.interactive ? 'pointer' : 'default', emphasis: { disabled: true } };
}

/** A rough width of a text in pixels at the chart's size: good enough to share out columns. */
export function estimateWidth(text: string, size = FONT_SIZE): number {
  let width = 0;
  for (const character of text) {
    if (/[ilj.,:;|'’·!]/.test(character)) width += 0.3;
    else if (/[mwMW@%]/.test(character)) width += 0.88;
    else if (/[A-Z0-9]/.test(character)) width += 0.65;
    else width += character.codePointAt(0) !== undefined && (character.codePointAt(0) ?? 0) > 0x2e80 ? 1.1 : 0.56;
  }
  return Math.ceil(width * size);
}

/** Oblique lines over negative areas: sentiment is told by more than its colour. */
export function hatch(theme: Theme): object {
  return {
    symbol: 'rect',
    color: theme.hatch,
    backgroundColor: 'transparent',
    dashArrayX: [1, 0],
    dashArrayY: [1.5, 4.5],
    rotation: -Math.PI / 4,
  };
}
