// Where columns are drawn: brings one into sight, or puts the focus into it.
import type { Id } from '../../../contract/model.ts';

export function showColumn(id: Id): void {
  columnOf(id)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

/** Its mention that the Tab key would reach, or the column itself while it has none. */
export function focusColumn(id: Id): void {
  const column = columnOf(id);
  (column?.querySelector<HTMLElement>('article[tabindex="0"]') ?? column)?.focus({ preventScroll: true });
}

function columnOf(id: Id): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-column="${id}"]`);
}
