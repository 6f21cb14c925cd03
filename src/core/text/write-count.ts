// A count as the engine writes it in its sentences: `12,345`. The window says it as its own language does.
const english = new Intl.NumberFormat('en-GB');

export function writeCount(count: number): string {
  return english.format(count);
}
