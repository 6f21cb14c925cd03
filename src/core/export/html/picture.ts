// Charts and clouds as SVG text that follows the page's colours: drawn without a browser.
import { init } from 'echarts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { drawSvg, type Picture } from '../../../present/charts/svg.ts';
import { variableTheme } from '../../../present/theme.ts';
import { createCanvas, prepare } from '../canvas.ts';

/** An `<svg>` element, or null where the widget is no picture. */
export function drawPicture(picture: Picture, t: Translator): string | null {
  prepare();
  return drawSvg(picture, { theme: variableTheme, t, init, createCanvas });
}
