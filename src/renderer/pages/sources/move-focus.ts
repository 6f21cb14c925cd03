// Moves the focus between choices by where they stand: the arrow keys do what the eye expects, in lists and grids alike.

const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
};

/** Focuses the nearest of `choices` in the direction of the key. False where the key is no arrow or nothing lies there. */
export function moveFocus(key: string, from: HTMLElement, choices: readonly HTMLElement[]): boolean {
  const step = STEPS[key];
  if (!step) return false;
  const here = from.getBoundingClientRect();
  const [x, y] = step;
  const distance = (choice: HTMLElement) => {
    const there = choice.getBoundingClientRect();
    const across = y === 0 ? there.left - here.left : there.top - here.top;
    const beside = y === 0 ? Math.abs(there.top - here.top) : Math.abs(there.left - here.left);
    // A choice must lie clearly on that side; one straight ahead beats one that is nearer but aside.
    return across * (x + y) > 4 ? Math.abs(across) + beside * 2 : Number.POSITIVE_INFINITY;
  };
  const nearest = choices
    .filter((choice) => choice !== from)
    .map((choice) => ({ choice, far: distance(choice) }))
    .sort((a, b) => a.far - b.far)[0];
  if (!nearest || nearest.far === Number.POSITIVE_INFINITY) return false;
  nearest.choice.focus();
  return true;
}
