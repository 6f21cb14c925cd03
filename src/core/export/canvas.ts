// Canvases without a browser: they measure text for charts and clouds. Inter is handed to them where it is installed.
import { readFileSync } from 'node:fs';
import { type Canvas, createCanvas as createNapiCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { setPlatformAPI } from 'echarts';
import { fontFamily } from '../../present/theme.ts';
import { findFont } from './font.ts';

let prepared = false;

/** A canvas for measuring. The first one registers the font and lets ECharts measure with it. */
export function createCanvas(): Canvas {
  prepare();
  const canvas = createNapiCanvas(1, 1);
  followWeight(canvas.getContext('2d'));
  return canvas;
}

/** Lets ECharts and the cloud measure with the font that the page will show. Safe to call again. */
export function prepare(): void {
  if (prepared) return;
  prepared = true;
  const font = findFont();
  // Read here: the packaged app lies in an archive that Skia cannot look into.
  if (font !== null) GlobalFonts.register(readFileSync(font), fontFamily);
  const context = createCanvas().getContext('2d');
  setPlatformAPI({
    measureText: (text, style) => {
      if (style !== undefined) context.font = style;
      // The canvas refuses NUL, and ECharts measures every ASCII character there is.
      return context.measureText(text.replaceAll('\0', '').toWellFormed());
    },
  });
}

/** Skia draws a variable font at its default weight unless told the axis: bold words would be measured too narrow. */
function followWeight(context: SKRSContext2D): void {
  const prototype: object = Object.getPrototypeOf(context);
  const font = Object.getOwnPropertyDescriptor(prototype, 'font');
  if (font?.set === undefined || font.get === undefined) return;
  const { get, set } = font;
  Object.defineProperty(context, 'font', {
    get: () => get.call(context),
    set: (value: string) => {
      set.call(context, value);
      const weight = /\b([1-9]00)\b/.exec(value)?.[1] ?? (/\bbold\b/.test(value) ? '700' : '400');
      context.fontVariationSettings = `'wght' ${weight}`;
    },
  });
}
