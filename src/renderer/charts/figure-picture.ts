// A figure as a picture: drawn as in an exported board, with its finding and what it rests on; as SVG or as PNG.
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureData, MeasureResult } from '../../contract/measures.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { pictureHeight } from '../../present/charts/chart.ts';
import { drawSvg } from '../../present/charts/svg.ts';
import { type FigurePicture, figureSvg } from '../../present/figure-svg.ts';
import { nameRows } from '../../present/name-rows.ts';
import type { Theme } from '../../present/theme.ts';
import { call } from '../api.ts';

export interface FigureToDraw {
  readonly result: MeasureResult;
  readonly name: string;
  readonly sentence: string;
  /** What it is drawn as. */
  readonly type: WidgetType;
}

const WIDTH = 896;
/** A cloud of the height it has on a board would be a ribbon at this width. */
const CLOUD_HEIGHT = 420;
/** Of those that never stand on a board. */
const BESIDE_HEIGHT = 300;
/** Sharp on any screen and on paper. */
const SCALE = 2;

const DRAWN: ReadonlySet<MeasureData['shape']> = new Set([
  'trend',
  'cohorts',
  'seasonality',
  'sentiment',
  'aspects',
  'keyness',
  'bursts',
  'compare',
  'shares',
  'terms',
  'business',
]);

/** Whether there is a picture of it: others are words or a table. */
export function isDrawn({ data, n }: MeasureResult): boolean {
  return n > 0 && DRAWN.has(data.shape) && !('rows' in data && data.rows.length === 0 && data.shape !== 'bursts');
}

export async function drawFigure(figure: FigureToDraw, theme: Theme, t: Translator): Promise<FigurePicture> {
  const [{ init }, { interAddress }, foot] = await Promise.all([
    import('./echarts-svg.ts'),
    import('./inter.ts'),
    sayFoot(figure.result, t),
    document.fonts.ready,
  ]);
  const { type, sentence, name } = figure;
  const result = { ...figure.result, data: nameRows(figure.result, t) };
  const height = type === 'cloud' ? CLOUD_HEIGHT : (pictureHeight(type, result.data) ?? BESIDE_HEIGHT);
  const createCanvas = () => document.createElement('canvas');
  const svg = drawSvg(
    { type, result, label: sentence, id: 'f', width: WIDTH, height },
    { theme, t, init, createCanvas },
  );
  if (svg === null) throw new Error(`There is no picture of a ${result.data.shape}.`);
  const context = createCanvas().getContext('2d');
  const measure = (text: string, font: string) => {
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  };
  return figureSvg({
    name,
    sentence,
    picture: { svg, width: WIDTH, height },
    foot,
    theme,
    font: interAddress,
    measure,
  });
}

/** n, what was searched, its dates, the zone, and what made it. */
async function sayFoot({ n, query }: MeasureResult, t: Translator): Promise<readonly string[]> {
  const dates = await sayDates(query, t);
  const scope = query.trim() === '' ? t('export.scope-all') : query.trim();
  return [t('count.n', { n }), scope, dates, t.zone, t('copy.made-with')].filter((part) => part !== '');
}

/** First and last day of what was found. */
export async function sayDates(query: string, t: Translator): Promise<string> {
  const { data } = await call('measures.compute', { measure: 'trend', query, limit: 1 });
  const points = data.shape === 'trend' ? data.points.filter((point) => point.total > 0) : [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [t.format.day(first.start, true), t.format.day(last.start, true)];
  return from === to ? from : t('copy.dates', { from, to });
}

export async function toPng({ svg, width, height }: FigurePicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}
