// What an export format is: a name and a way to write a board. One file per format, one line in index.ts.
import type { BoardData } from '../../contract/boards.ts';

export interface ExportOptions {
  /** BCP 47 tag of the texts, numbers and dates; British English without it. */
  readonly locale?: string;
  /** Heard between pieces. */
  readonly signal?: AbortSignal;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** Without a dot. */
  readonly extension: string;
  /** Pieces in order; text is UTF-8. Writes nothing itself and asks the network nothing. */
  readonly write: (data: BoardData, options?: ExportOptions) => AsyncIterable<Uint8Array | string>;
}
