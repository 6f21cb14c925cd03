// Walking a list of rows by keys: which row has the focus, the way to the next, and where one goes on when a row goes.

type Mark = 'source' | 'topic' | 'sample' | 'tag' | 'board';

/** Rows are list items marked by `data-source` and the like; the first button of each is its stop. */
export function walkRows(mark: Mark) {
  const rows = () =>
    [...document.querySelectorAll<HTMLElement>(`[data-${mark}]`)].map((marked) => ({
      id: Number(marked.dataset[mark]),
      item: marked.closest('li'),
    }));
  const here = () => rows().findIndex(({ item }) => item?.contains(document.activeElement));
  const focus = (row: ReturnType<typeof rows>[number] | undefined) => row?.item?.querySelector('button')?.focus();
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;
  return {
    focused: (): number | null => rows()[here()]?.id ?? null,
    /** One down or up; from elsewhere to the first. */
    move: (step: 1 | -1) => {
      const all = rows();
      focus(all[Math.max(0, Math.min(all.length - 1, here() < 0 ? 0 : here() + step))]);
    },
    /** Also where the row stands elsewhere by now. */
    focus: (id: number) => focus(rows().find((row) => row.id === id)),
    /** A dialog of the row is gone: whoever came to it from the palette stands on the row again. */
    resume: (id: number | undefined) =>
      void requestAnimationFrame(() => (isNowhere() ? focus(rows().find((row) => row.id === id)) : undefined)),
    /** The row is about to go: who stands on it, or comes back to it from its menu, goes on with its neighbour. */
    leave: (id: number) => {
      const all = rows();
      const at = all.findIndex((row) => row.id === id);
      if (isNowhere() || all[at]?.item?.contains(document.activeElement)) focus(all[at + 1] ?? all[at - 1]);
    },
  };
}
