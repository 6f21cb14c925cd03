// A widget's picture as SVG text: charts by ECharts without a page, clouds by their own layout. One for window and files.
import type { EChartsOption, EChartsType } from 'echarts';
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Translator } from '../catalogue/translate.ts';
import { cloudSvg, layoutCloud } from '../cloud.ts';
import type { CanvasLike } from '../cloud-canvas.ts';
import { escapeMarkup } from '../escape.ts';
import type { Theme } from '../theme.ts';
import { drawChart } from './chart.ts';
import { strandsSvg } from './strands-svg.ts';

export interface Picture {
  readonly type: WidgetType;
  readonly result: MeasureResult;
  /** What it shows, for those who cannot see it. */
  readonly label: string;
  /** Marks the ids inside, so that two pictures of a page do not share any. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** What draws and measures where it is drawn: a window has a page for it, Node has not. */
export interface Drawing {
  readonly theme: Theme;
  readonly t: Translator;
  readonly init: (
    dom: null,
    theme: null,
    options: SvgOptions,
  ) => Pick<EChartsType, 'renderToSVGString' | 'dispose'> & {
    setOption: (option: EChartsOption) => void;
  };
  readonly createCanvas: () => CanvasLike;
}

interface SvgOptions {
  readonly renderer: 'svg';
  readonly ssr: true;
  readonly width: number;
  readonly height: number;
}

/** An `<svg>` element, or null where the widget is no picture. */
export function drawSvg(picture: Picture, { theme, t, init, createCanvas }: Drawing): string | null {
  const { type, result, label, width, height } = picture;
  if (type === 'cloud' && result.data.shape === 'terms') {
    const words = layoutCloud(result.data.terms, { width, height, createCanvas });
    return cloudSvg(words, { width, height, theme, label });
  }
  if (result.data.shape === 'replies') return strandsSvg(result.data, { width, theme, t, label });
  const option = drawChart(type, result.data, { theme, t, width, height, interactive: false, description: label });
  return option === null ? null : writeChart(option, picture, init);
}

/** A chart that is no measure's by itself. */
export function writeChart(
  option: EChartsOption,
  { label, id, width, height }: Omit<Picture, 'type' | 'result'>,
  init: Drawing['init'],
): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return tidy(chart.renderToSVGString(), { id, label });
  } finally {
    // Its timers would keep the process alive.
    chart.dispose();
  }
}

/**
 * Takes out what serves only a live chart, makes ids the picture's own and the same in every run, and names it.
 * Patterns reach into attributes only: ECharts escapes quotes and angle brackets in text, so no label can match one.
 */
function tidy(svg: string, { id, label }: Pick<Picture, 'id' | 'label'>): string {
  return svg
    .replace(/<style ?>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_\w+|class|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => {
      const kept = style.match(/font-(?:size|weight):[\w.]+/g) ?? [];
      return kept.length === 0 ? '' : ` style="${kept.join(';')}"`;
    })
    .replace(/( id="|="url\(#)zr\d+-/g, (_, before: string) => `${before}${id}-`)
    .replace(/^<svg [^>]*viewBox="([^"]*)"[^>]*>/, (_, box: string) => {
      return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-label="${escapeMarkup(label)}">`;
    })
    .replace(/>\n+</g, '><');
}
