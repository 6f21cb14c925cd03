// How many mentions of a bucket have no sentiment: those still to be read, and those without words.
import type { TrendCount } from '../contract/measures.ts';

export function countUnlabelled({ total, negative, neutral, positive }: TrendCount): number {
  return Math.max(0, total - negative - neutral - positive);
}

export function hasUnlabelled(points: readonly TrendCount[]): boolean {
  return points.some((point) => countUnlabelled(point) > 0);
}
