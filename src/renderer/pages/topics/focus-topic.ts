// Which topic of the list has the focus, and the way to the one before or after it.

const mark = '[data-topic]';

/** The topic whose row holds the focus. */
export function focusedTopic(): number | null {
  const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>(mark);
  return row ? Number(row.dataset.topic) : null;
}

/** One down or up; from elsewhere to the first. */
export function focusTopic(step: 1 | -1): void {
  const names = [...document.querySelectorAll<HTMLElement>(mark)];
  const here = names.findIndex((name) => Number(name.dataset.topic) === focusedTopic());
  names[here < 0 ? 0 : Math.min(names.length - 1, Math.max(0, here + step))]?.focus();
}
