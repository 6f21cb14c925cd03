// What a widget of the window is: how it is drawn from its result. One file each; list.ts names them all.
import type { ComponentType } from 'react';
import type { Widget, WidgetType } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';

export interface WidgetProps {
  readonly widget: Widget;
  readonly result: MeasureResult;
  readonly sentence: string;
  /** Pixels of its place; null where the picture may be as high as it likes. */
  readonly height: number | null;
  /** Opens mentions in Explore. */
  readonly onOpen: (query: string) => void;
}

export interface WidgetKind {
  readonly type: WidgetType;
  readonly component: ComponentType<WidgetProps>;
  readonly width: Widget['width'];
  /** Has a table beside its picture. */
  readonly tableable: boolean;
}
