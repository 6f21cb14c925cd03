// Calls about what is collected: sources, what they asked the network, imports.
import type {
  Change,
  CoverageDay,
  FoundSource,
  Id,
  ImporterInfo,
  ImportOptions,
  ImportPreview,
  ImportRecord,
  ImportReport,
  Json,
  Mapping,
  RefreshReport,
  Rejection,
  RemapReport,
  RequestRecord,
  RequestSum,
  Source,
  SourceKindInfo,
  SourcePriority,
} from './model.ts';

export interface CollectingApi {
  'sources.kinds': (params: Record<string, never>) => readonly SourceKindInfo[];
  'sources.list': (params: Record<string, never>) => readonly Source[];
  'sources.add': (params: { kind: string; name?: string; config: Json; folder?: string | null }) => Source;
  /** Several at once, as one change. Those that cannot be added are told by their place in the list. */
  'sources.add-all': (params: { sources: readonly Omit<FoundSource, 'says'>[] }) => {
    readonly added: readonly Source[];
    readonly rejections: readonly { readonly place: number; readonly reason: string }[];
  };
  /** What a link is by its shape alone; nothing is asked of the network. */
  'sources.recognise': (params: { link: string }) => readonly FoundSource[];
  /** What a pasted link leads to, best first: its platform by its shape, else the feeds its page names (one request). */
  'sources.discover': (params: { link: string }) => readonly FoundSource[];
  /** Adds the sources of an OPML file that are not there yet, as one change. */
  'sources.import-list': (params: { file: string }) => {
    readonly added: number;
    readonly known: number;
    readonly rejections: readonly Rejection[];
  };
  'sources.export-list': (params: { file: string; overwrite?: boolean }) => {
    readonly file: string;
    readonly sources: number;
  };
  /** How collecting went, per day, oldest first, days without a check left out: of one source, or of all. */
  'sources.coverage': (params: { id?: Id; days: number }) => readonly CoverageDay[];
  /** Reads kept payloads again by the parsers of today: of one source, or of all. Undoable. */
  'sources.remap': (params: { id?: Id; dryRun?: boolean }) => RemapReport;
  'sources.change': (params: {
    id: Id;
    name?: string;
    paused?: boolean;
    intervalMinutes?: number | null;
    priority?: SourcePriority;
    folder?: string | null;
    fullText?: boolean;
    /** A new address, say: what was collected and the identity of mentions stay. */
    config?: Json;
  }) => Source;
  /** Takes the source off the list; what it brought stays. Undoable. */
  'sources.remove': (params: { id: Id }) => Change;
  /** Fetches now: one source, or (without an id) those that are due, or all with `all`. */
  'sources.refresh': (params: { id?: Id; all?: boolean }) => readonly RefreshReport[];
  /** Latest first: all, or those to one host, of one source. */
  'requests.list': (params: { limit: number; before?: Id; host?: string; source?: Id }) => readonly RequestRecord[];
  /** What left this machine, by where it went and for which source; the most asked first. */
  'requests.by-host': (params: Record<string, never>) => readonly RequestSum[];
  'requests.summary': (params: Record<string, never>) => { readonly lastHour: number; readonly offline: boolean };
  /** Writes the whole log as CSV. Never overwrites unless told. */
  'requests.export': (params: { file: string; overwrite?: boolean }) => {
    readonly file: string;
    readonly requests: number;
  };
  'imports.formats': (params: Record<string, never>) => readonly ImporterInfo[];
  'imports.preview': (params: { file: string; as?: string; options?: ImportOptions }) => ImportPreview;
  'imports.run': (params: {
    file: string;
    as?: string;
    /** Name of the source it becomes; the file's name without it. */
    name?: string;
    options?: ImportOptions;
    dryRun?: boolean;
  }) => ImportReport;
  /**
   * Goes on with an import that was stopped or interrupted, by the same choices; the rows that are there stay, and it is
   * one import still. `file`: where the very same file is now. Fails with `not-found` where it is gone.
   */
  'imports.resume': (params: { id: Id; file?: string }) => ImportReport;
  'imports.list': (params: Record<string, never>) => readonly ImportRecord[];
  /** Hides every mention of an import, and can itself be undone. */
  'imports.undo': (params: { id: Id }) => Change;
  'imports.mappings': (params: Record<string, never>) => readonly Mapping[];
  /** Saves how this file was read, to be used for tables with the same columns; one of the same name is replaced. */
  'imports.save-mapping': (params: Omit<Mapping, 'id'>) => Mapping;
  'imports.remove-mapping': (params: { id: Id }) => Change;
}
