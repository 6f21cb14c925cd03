// What a source kind is: how to ask, what to read, and nothing about databases. One file per kind; index.ts is the list.
import type { FetchAnswer, FetchRequest, ListenRequest } from '../../contract/fetch.ts';
import type { Field, FoundMention, Json, Millis, Rejection } from '../../contract/model.ts';

export interface SourceKind<C = unknown> {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What to know before relying on it (undocumented, restricted by servers, asks once a quarter): a sentence. */
  readonly caution?: string;
  readonly fields: readonly Field[];
  /** True where `read` goes on, yielding as things are said, until its signal is aborted. */
  readonly live?: boolean;
  /** Minutes between checks where neither the user nor the source's habit says otherwise, and never fewer than. */
  readonly pace?: { readonly usual: number; readonly least: number };
  /** Checks what a form or command line gave. Throws EarshotError `bad-config` that names the field. */
  parseConfig(given: Json): C;
  /** A name to show until the source tells its own. */
  nameOf(config: C): string;
  /** Hosts the gate lets this source reach (host or host:port, lower case). */
  hosts(config: C): readonly string[];
  /** A poll yields once, an archive pages, a live stream until aborted. Throws EarshotError on failure. */
  read(config: C, cursor: Json, io: SourceIo): AsyncIterable<Batch>;
  /** What to configure for a pasted link of this platform; null for any other link. Asks nothing of the network. */
  recognise?(link: URL): Json | null;
  /** Reads one kept payload again (FoundMention.raw), by the parser of today. Null where it holds no mention. */
  reread?(raw: string, config: C): FoundMention | null;
  /** Address of a feed that any reader can read, for lists of feeds (OPML); null where this source is none. */
  feedUrl?(config: C): string | null;
}

export interface SourceIo {
  fetch(request: FetchRequest): Promise<FetchAnswer>;
  /** Text messages of a web socket as they come, until the signal is aborted. Throws EarshotError when it breaks. */
  listen(request: ListenRequest): AsyncIterable<string>;
  readonly files: Files;
  readonly signal: AbortSignal;
  readonly now: () => Millis;
  /** The project's zone, for dates that carry none. */
  readonly zone: string;
}

/** The user's own files, for sources that watch a folder. */
export interface Files {
  /** Plain files directly in a folder. Throws EarshotError `not-found` or `bad-file`. */
  list(folder: string): Promise<readonly { readonly path: string; readonly size: number; readonly modified: Millis }[]>;
  /** What the importer that recognises a file reads in it, in batches. Throws EarshotError. */
  read(
    path: string,
  ): AsyncIterable<{ readonly mentions: readonly FoundMention[]; readonly rejections: readonly Rejection[] }>;
}

export interface Batch {
  readonly mentions: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
  /** The kind's own memory, saved in the same transaction as the mentions. */
  readonly cursor: Json;
  /** Nothing new: the server or a hash of the body said so. */
  readonly unchanged: boolean;
  /** The source's own name, where it tells it. */
  readonly title: string | null;
  /** Something to tell the user that is no error: it moved, it was repaired. */
  readonly notice: string | null;
  /** The shortest interval the source asks for, in minutes (RSS ttl, Cache-Control). */
  readonly minimumMinutes: number | null;
}

/** A batch with nothing in it but what is given. */
export function batch(given: Partial<Batch> & Pick<Batch, 'cursor'>): Batch {
  return {
    mentions: [],
    rejections: [],
    unchanged: false,
    title: null,
    notice: null,
    minimumMinutes: null,
    ...given,
  };
}
