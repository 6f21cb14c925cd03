// Pages that the engine wants printed: it cannot print, the window's host can.
import type { Id } from './model.ts';

export interface PageToPrint {
  /** A self-contained page: no scripts, nothing to load. */
  readonly html: string;
  /** The whole path of the PDF; where something is already, nothing is written. */
  readonly file: string;
}

/** Asked by hosts, never by windows. Answered whether or not a project is open. */
export interface PrintsApi {
  /** Waits for the next page: who waits here is a host that prints. */
  'prints.next': (params: Record<string, never>) => PageToPrint & { readonly id: Id };
  /** The page lies where it was wanted, or (`error`) could not be printed, in a sentence. */
  'prints.done': (params: { id: Id; error: string | null }) => null;
}
