// Editing a board by keys and menu: which widget is chosen, where it goes, and what is said about it.
import { useMemo, useState } from 'react';
import type { Board, Widget, WidgetData } from '../../../contract/boards.ts';
import { flowWidth, type PlacedWidget, settle } from '../../../present/arrange-widgets.ts';
import { nameWidget } from '../../../present/name-widget.ts';
import { type Command, useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { ARRANGE_ACTIONS, type ArrangeAction } from './arrange-actions.ts';
import { orderItems } from './board-grid.tsx';
import type { WidgetActions } from './widget-tools.tsx';

interface Given {
  readonly items: readonly WidgetData[];
  readonly editing: boolean;
  readonly change: (changed: Partial<Board>, when?: 'now' | 'soon') => void;
  readonly onEdit: (widget: Widget) => void;
}

interface Arranging {
  /** In reading order, each with a place. */
  readonly items: readonly WidgetData[];
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
  readonly actions: WidgetActions;
  /** For those who do not see it. */
  readonly said: string;
}

export function useArranging({ items, editing, change, onEdit }: Given): Arranging {
  const t = useText();
  const ordered = useMemo(() => (editing ? orderItems(items) : items), [items, editing]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const widgets = ordered.map((item) => item.widget) as readonly PlacedWidget[];
  const here = editing ? widgets.findIndex((widget) => widget.id === chosen) : -1;
  const nameOf = (widget: Widget) => nameWidget(widget, t);

  const arrange = (id: string, action: ArrangeAction) => {
    const next = action.run(widgets, id).map((widget) => ({ ...widget, width: flowWidth(widget.place.width) }));
    const moved = next.find((widget) => widget.id === id);
    if (!moved) return;
    const { x, y, width, height } = moved.place;
    setSaid(t('board.placed', { name: nameOf(moved), column: x + 1, row: y + 1, width, height }));
    if (JSON.stringify(next) !== JSON.stringify(widgets)) change({ widgets: next }, 'soon');
  };
  const actions: WidgetActions = {
    onArrange: arrange,
    onEdit: (id) => {
      const widget = widgets.find((candidate) => candidate.id === id);
      if (widget) onEdit(widget);
    },
    onDuplicate: (id) => {
      const original = widgets.find((widget) => widget.id === id);
      if (!original) return;
      // Below the original: whatever stood there makes room.
      const place = { ...original.place, y: original.place.y + original.place.height };
      const copy = { ...original, id: crypto.randomUUID(), place };
      change({ widgets: settle([...widgets, copy], copy.id) });
      setSaid(t('board.widget.duplicated', { name: nameOf(original) }));
    },
    onRemove: (id) => {
      const at = widgets.findIndex((widget) => widget.id === id);
      const removed = widgets[at];
      if (!removed) return;
      change({ widgets: items.map((item) => item.widget).filter((widget) => widget.id !== id) });
      setSaid(t('board.widget.removed', { name: nameOf(removed) }));
      focusWidget((widgets[at + 1] ?? widgets[at - 1])?.id);
    },
  };
  useCommands(makeCommands());
  return { items: ordered, chosen, choose: setChosen, actions, said };

  function makeCommands(): readonly Command[] {
    if (!editing || widgets.length === 0) return [];
    const group = t('group.board-editing');
    const step = (by: number) => () => focusWidget(widgets[Math.max(0, Math.min(widgets.length - 1, here + by))]?.id);
    const moving: Command[] = [
      { id: 'next-widget', title: t('board.widget.next'), group, keys: 'j', keyOnly: true, run: step(1) },
      { id: 'previous-widget', title: t('board.widget.previous'), group, keys: 'k', keyOnly: true, run: step(-1) },
    ];
    const widget = widgets[here];
    if (!widget) return moving;
    return [
      ...moving,
      { id: 'edit-widget', title: t('boards.edit-widget'), group, keys: 'o', run: () => actions.onEdit(widget.id) },
      {
        id: 'duplicate-widget',
        title: t('board.widget.duplicate'),
        group,
        keys: 'd',
        run: () => actions.onDuplicate(widget.id),
      },
      {
        id: 'remove-widget',
        title: t('board.widget.remove'),
        group,
        keys: 'Delete',
        run: () => actions.onRemove(widget.id),
      },
      ...ARRANGE_ACTIONS.map((action) => ({
        id: `widget-${action.id}`,
        title: t(`board.arrange.${action.id}`),
        group,
        keys: action.keys,
        run: () => arrange(widget.id, action),
      })),
    ];
  }
}

function focusWidget(id: string | undefined): void {
  if (id === undefined) return;
  const element = document.querySelector<HTMLElement>(`[data-widget="${CSS.escape(id)}"]`);
  element?.focus();
}
