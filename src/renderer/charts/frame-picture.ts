// A picture on the paper of the look one has, with its finding above and what it rests on below, its letters included.
import { type FigureParts, type FigurePicture, figureSvg } from '../../present/figure-svg.ts';

export const WIDTH = 896;

export async function framePicture(parts: Omit<FigureParts, 'font' | 'measure'>): Promise<FigurePicture> {
  const [{ interAddress }] = await Promise.all([import('./inter.ts'), document.fonts.ready]);
  const context = document.createElement('canvas').getContext('2d');
  const measure = (text: string, font: string) => {
    if (!context) return text.length * 8;
    context.font = font;
    return context.measureText(text).width;
  };
  return figureSvg({ ...parts, font: interAddress, measure });
}
