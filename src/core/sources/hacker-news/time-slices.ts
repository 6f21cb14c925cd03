// Stretches of time still to be asked for, where a search gives only so many hits for one question: halved until they fit.
import type { Json } from '../../../contract/model.ts';
import { itemsOf } from '../json-shape.ts';

/** Seconds since 1970; `to` is not in it. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

const MOST_SLICES = 200;

/** The newest stretch, which is asked for first; null where nothing is left. */
export function nextSlice(slices: readonly Slice[]): Slice | null {
  return slices.at(-1) ?? null;
}

/** Without the newest. */
export function withoutNext(slices: readonly Slice[]): readonly Slice[] {
  return slices.slice(0, -1);
}

/** With the newest cut in two; a second cannot be cut. */
export function halveNext(slices: readonly Slice[]): readonly Slice[] {
  const slice = nextSlice(slices);
  if (slice === null || slice.to - slice.from <= 1) return slices;
  const middle = slice.from + Math.ceil((slice.to - slice.from) / 2);
  return [...withoutNext(slices), { from: slice.from, to: middle }, { from: middle, to: slice.to }];
}

export function canHalve(slice: Slice): boolean {
  return slice.to - slice.from > 1;
}

/** With a newer stretch. Where there are absurdly many, they become one again. */
export function addSlice(slices: readonly Slice[], slice: Slice): readonly Slice[] {
  const added = [...slices, slice];
  if (added.length <= MOST_SLICES) return added;
  return [{ from: Math.min(...added.map((one) => one.from)), to: Math.max(...added.map((one) => one.to)) }];
}

export function readSlices(given: unknown): readonly Slice[] {
  return itemsOf(given)
    .slice(0, MOST_SLICES)
    .flatMap((one) => {
      const [from, to] = itemsOf(one);
      const fits =
        Number.isSafeInteger(from) && Number.isSafeInteger(to) && Number(from) >= 0 && Number(to) > Number(from);
      return fits ? [{ from: Number(from), to: Number(to) }] : [];
    });
}

export function slicesToJson(slices: readonly Slice[]): Json {
  return slices.map(({ from, to }) => [from, to]);
}
