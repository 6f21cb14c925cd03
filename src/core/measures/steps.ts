// Long computations in steps: between two of them whoever takes them may do something else, or leave off.

/** Yields where it may be left, some tens of milliseconds apart with very many mentions. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All at once, where nobody has to be heard meanwhile. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a list becomes a piece at a time, a step after each. */
export function* mapPieces<T, R>(
  list: readonly T[],
  size: number,
  map: (piece: readonly T[]) => readonly R[],
): Steps<R[]> {
  const made: R[] = [];
  for (let at = 0; at < list.length; at += size) {
    made.push(...map(list.slice(at, at + size)));
    yield;
  }
  return made;
}
