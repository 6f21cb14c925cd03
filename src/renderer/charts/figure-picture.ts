// A figure as a picture: drawn as in an exported board, with its finding and what it rests on.
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import type { Translator } from '../../present/catalogue/translate.ts';
import { heightByItself } from '../../present/charts/by-itself.ts';
import { drawSvg } from '../../present/charts/svg.ts';
import type { FigurePicture } from '../../present/figure-svg.ts';
import { nameRows } from '../../present/name-rows.ts';
import { noteUndated } from '../../present/say-undated.ts';
import type { Theme } from '../../present/theme.ts';
import { call } from '../api.ts';
import { framePicture, WIDTH } from './frame-picture.ts';

interface FigureToDraw {
  readonly result: MeasureResult;
  readonly name: string;
  readonly sentence: string;
  /** What it is drawn as. */
  readonly type: WidgetType;
}

export async function drawFigure(figure: FigureToDraw, theme: Theme, t: Translator): Promise<FigurePicture> {
  // Words are measured while they are laid out: not before their letters are there.
  const [{ init }, foot] = await Promise.all([
    import('./echarts-svg.ts'),
    sayFoot(figure.result, t),
    document.fonts.ready,
  ]);
  const { type, sentence, name } = figure;
  const result = { ...figure.result, data: nameRows(figure.result, t) };
  const height = heightByItself(type, result.data);
  const createCanvas = () => document.createElement('canvas');
  const svg = drawSvg(
    { type, result, label: sentence, id: 'f', width: WIDTH, height },
    { theme, t, init, createCanvas },
  );
  if (svg === null) throw new Error(`There is no picture of a ${result.data.shape}.`);
  return framePicture({ name, sentence, picture: { svg, width: WIDTH, height }, foot, theme });
}

/** n, what was searched, its dates, what has none, the zone, and what made it. */
async function sayFoot(result: MeasureResult, t: Translator): Promise<readonly string[]> {
  const { n, query } = result;
  const dates = await sayDates(query, t);
  const scope = query.trim() === '' ? t('export.scope-all') : query.trim();
  const parts = [t('count.n', { n }), scope, dates, noteUndated(result, t), t.zone, t('copy.made-with')];
  return parts.filter((part) => part !== '');
}

/** First and last day of what was found. */
async function sayDates(query: string, t: Translator): Promise<string> {
  const { data } = await call('measures.compute', { measure: 'trend', query, limit: 1 });
  const points = data.shape === 'trend' ? data.points.filter((point) => point.total > 0) : [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [t.format.day(first.start, true), t.format.day(last.start, true)];
  return from === to ? from : t('copy.dates', { from, to });
}
