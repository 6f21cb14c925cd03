// A trend the size of a word: bars without axes, for the rows of a list.

export interface SparkBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SPARK = { width: 72, height: 20 } as const;
const GAP = 1;
/** A part with nothing in it still shows that time passed. */
const FLOOR = 1;

/** One bar a value, in pixels of SPARK, standing on its lower edge; the highest value is as high as there is room. */
export function sparkBars(trend: readonly number[]): readonly SparkBar[] {
  const most = Math.max(1, ...trend);
  const step = SPARK.width / Math.max(1, trend.length);
  return trend.map((value, index) => {
    const height = Math.max(FLOOR, Math.round((Math.max(0, value) / most) * SPARK.height));
    return { x: round(index * step), y: SPARK.height - height, width: round(Math.max(1, step - GAP)), height };
  });
}

function round(value: number): number {
  return Math.round(100 * value) / 100;
}
