// What a file importer is: recognise, preview, read in batches. One file per format; index.ts is the list.
import type { Field, FoundMention, ImportOptions, Rejection } from '../../contract/model.ts';

export interface Importer {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Lower case, no dot. */
  readonly extensions: readonly string[];
  readonly fields: readonly Field[];
  /** How sure it is that this file is its own: 0 (no) to 1 (certain). Sees the name and the first 64 KiB. */
  sniff(file: InputFile): number;
  /** What was detected, for a person to check; the mentions shown come from `read`. */
  inspect(file: InputFile, options: ImportOptions): Promise<Inspection>;
  /** Yields at most 500 mentions at a time; hears the signal between batches. Throws EarshotError `bad-file`. */
  read(file: InputFile, options: ImportOptions, signal: AbortSignal): AsyncIterable<ImportBatch>;
  /**
   * Reads one kept payload again (FoundMention.raw), by the parser of today; `options` are those of its import. Null
   * where it holds no mention. The id may be left as it was: the mention keeps its own.
   */
  reread?(raw: string, options: ImportOptions): FoundMention | null;
}

export interface InputFile {
  /** As the user named it; for messages. */
  readonly path: string;
  /** Base name. */
  readonly name: string;
  readonly size: number;
  readonly head: Uint8Array;
  /** Paths in it where it is a ZIP, folders left out; null where it is none. */
  readonly members: readonly string[] | null;
  /** When the file was last changed: the date of mentions that have none. */
  readonly modified: number;
  /** Reads the whole file from its start, in chunks. Can be called again. */
  open(): AsyncIterable<Uint8Array>;
  /** These bytes; fewer at the end of the file. */
  readAt(position: number, length: number): Promise<Uint8Array>;
}

export interface Inspection {
  readonly title: string | null;
  readonly detected: readonly { readonly label: string; readonly value: string }[];
  readonly columns: readonly string[];
  readonly map: Readonly<Record<string, string>>;
  readonly dateFormat: string | null;
  readonly ambiguous: readonly { readonly dateFormat: string; readonly label: string }[];
}

/** The rest of an inspection where a format has no columns and one way to be read. */
export const noColumns: Pick<Inspection, 'columns' | 'map' | 'dateFormat' | 'ambiguous'> = {
  columns: [],
  map: {},
  dateFormat: null,
  ambiguous: [],
};

export interface ImportBatch {
  readonly mentions: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
  /** Bytes of the file read so far, for progress. */
  readonly bytes: number;
  readonly title: string | null;
  /** Things worth saying once: `12 lines before the header were skipped`. */
  readonly notes: readonly string[];
}
