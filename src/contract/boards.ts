// Boards: what people keep of their answers, and the same with its figures computed.
import type { MeasureResult } from './measures.ts';
import type { Change, Id, Millis } from './model.ts';

export type WidgetType =
  | 'number'
  | 'trend'
  | 'cloud'
  | 'share'
  | 'sentiment'
  | 'intent'
  | 'authors'
  | 'tags'
  | 'terms'
  | 'aspects'
  | 'questions'
  | 'themes'
  | 'emerging'
  | 'influencers'
  | 'outliers'
  | 'keyness'
  | 'bursts'
  | 'compare'
  | 'response'
  | 'engagement'
  | 'reach'
  | 'replies'
  | 'balance'
  | 'cohorts'
  | 'seasonality'
  | 'quotes'
  | 'text';

export interface Widget {
  readonly id: string;
  readonly type: WidgetType;
  readonly title?: string;
  readonly query?: string;
  /** Columns of twelve. */
  readonly width: 3 | 4 | 6 | 8 | 12;
  readonly limit?: number;
  /** The search it is compared with, for keyness and compare; what a number is a part of, empty for the board. */
  readonly against?: string;
  /** Of all that was said within the board's dates, not of what its search finds alone: a share of voice needs the others. */
  readonly whole?: true;
  /** Markdown, for text widgets. */
  readonly text?: string;
  /** Evidence, for quotes: exactly these mentions instead of what the search finds first. */
  readonly mentions?: readonly Id[];
  /** Where it stands; boards without places flow by width, in order. */
  readonly place?: WidgetPlace;
}

/** `x` and `width` in columns of twelve, `y` and `height` in rows of 40 pixels. */
export interface WidgetPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A client's own face: shown on the board, when presenting, and in every export that has colours. */
export interface BoardLook {
  /** A picture as a data address (PNG, JPEG, WebP or SVG, at most 300 kB); null for none. */
  readonly logo: string | null;
  /** `#rrggbb`; null for Earshot's own. */
  readonly accent: string | null;
  /** A line at the foot of the board. */
  readonly foot: string;
}

export interface Board {
  readonly id: Id;
  readonly name: string;
  readonly summary: string;
  /** A filter for every widget of the board. */
  readonly query: string;
  readonly widgets: readonly Widget[];
  readonly look: BoardLook | null;
  readonly updated: Millis;
}

export interface BoardInfo {
  readonly id: Id;
  readonly name: string;
  readonly widgets: number;
  /** Its widgets by type and place, without what they hold: enough for a small picture of it. */
  readonly arrangement: readonly Widget[];
  readonly updated: Millis;
}

export interface WidgetData {
  readonly widget: Widget;
  readonly result: MeasureResult | null;
  readonly error: string | null;
}

/** A board with its widgets computed: what the window draws and the export writes. */
export interface BoardData {
  readonly board: Board;
  readonly project: { readonly name: string; readonly zone: string };
  readonly computed: Millis;
  readonly total: number;
  readonly span: { readonly from: Millis; readonly to: Millis } | null;
  readonly analysisVersion: number;
  readonly appVersion: string;
  readonly widgets: readonly WidgetData[];
}

export interface BoardsApi {
  'boards.list': (params: Record<string, never>) => readonly BoardInfo[];
  'boards.get': (params: { id: Id }) => Board;
  /** What is left out stays as it was. Undoable. */
  'boards.save': (params: {
    id?: Id;
    name: string;
    summary?: string;
    query?: string;
    widgets: readonly Widget[];
    look?: BoardLook | null;
  }) => Board;
  /** The same under another name, as a board of its own. */
  'boards.duplicate': (params: { id: Id; name: string }) => Board;
  'boards.remove': (params: { id: Id }) => Change;
  'boards.compute': (params: { id: Id }) => BoardData;
  'boards.formats': (params: Record<string, never>) => readonly { id: string; label: string; extension: string }[];
  /** Writes the board to `file` and says how large it became. Never overwrites unless told. `locale`: a BCP 47 tag. */
  'boards.export': (params: { id: Id; format: string; file: string; overwrite?: boolean; locale?: string }) => {
    readonly file: string;
    readonly bytes: number;
  };
  /** The board as one self-contained page (HTML), as a window host prints it. */
  'boards.render': (params: { id: Id; locale?: string }) => { readonly text: string };
}
