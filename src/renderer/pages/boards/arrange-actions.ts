// What keys and menus do with the place of a widget: one list, so that both say the same.
import {
  IconArrowDown,
  IconArrowLeft,
  IconArrowRight,
  IconArrowsHorizontal,
  IconArrowsVertical,
  IconArrowUp,
  type TablerIcon,
} from '@tabler/icons-react';
import { moveWidget, type PlacedWidget, resizeWidget } from '../../../present/arrange-widgets.ts';

export interface ArrangeAction {
  readonly id: 'left' | 'right' | 'up' | 'down' | 'wider' | 'narrower' | 'taller' | 'shorter';
  readonly keys: string;
  readonly icon: TablerIcon;
  readonly run: (widgets: readonly PlacedWidget[], id: string) => readonly PlacedWidget[];
}

export const ARRANGE_ACTIONS: readonly ArrangeAction[] = [
  { id: 'left', keys: 'alt+ArrowLeft', icon: IconArrowLeft, run: (all, id) => moveWidget(all, id, 'left') },
  { id: 'right', keys: 'alt+ArrowRight', icon: IconArrowRight, run: (all, id) => moveWidget(all, id, 'right') },
  { id: 'up', keys: 'alt+ArrowUp', icon: IconArrowUp, run: (all, id) => moveWidget(all, id, 'up') },
  { id: 'down', keys: 'alt+ArrowDown', icon: IconArrowDown, run: (all, id) => moveWidget(all, id, 'down') },
  {
    id: 'wider',
    keys: 'alt+shift+ArrowRight',
    icon: IconArrowsHorizontal,
    run: (all, id) => resizeWidget(all, id, { columns: 1 }),
  },
  {
    id: 'narrower',
    keys: 'alt+shift+ArrowLeft',
    icon: IconArrowsHorizontal,
    run: (all, id) => resizeWidget(all, id, { columns: -1 }),
  },
  {
    id: 'taller',
    keys: 'alt+shift+ArrowDown',
    icon: IconArrowsVertical,
    run: (all, id) => resizeWidget(all, id, { rows: 1 }),
  },
  {
    id: 'shorter',
    keys: 'alt+shift+ArrowUp',
    icon: IconArrowsVertical,
    run: (all, id) => resizeWidget(all, id, { rows: -1 }),
  },
];
