// The pattern of a tag over its colour, as charts draw it: cut out of the bar, as the window's marks are.
import type { TagPattern } from '../../contract/model.ts';
import type { Theme } from '../theme.ts';

const DECALS: Readonly<Record<Exclude<TagPattern, 'plain'>, object>> = {
  stripes: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 4.5], rotation: -Math.PI / 4 },
  lines: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 3], rotation: 0 },
  dots: { symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 0]], dashArrayY: [6, 0] },
  // Two sides of each square; its neighbours draw the others.
  grid: { symbol: 'path://M0,0H6V1.2H1.2V6H0Z', dashArrayX: [[6, 0]], dashArrayY: [6, 0] },
  checks: {
    symbol: 'rect',
    dashArrayX: [
      [3, 3],
      [0, 3, 3, 0],
    ],
    dashArrayY: [3, 0],
  },
};

/** To be spread into an item's style. */
export function drawPattern(pattern: TagPattern | undefined, theme: Theme): { readonly decal?: object } {
  if (pattern === undefined || pattern === 'plain') return {};
  return { decal: { ...DECALS[pattern], color: theme.surface, backgroundColor: 'transparent' } };
}
