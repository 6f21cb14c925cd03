// What a source kind is: how to ask, what to read, and nothing about databases. One file per kind; index.ts is the list.
import type { FetchAnswer, FetchRequest } from '../../contract/fetch.ts';
import type { Field, FoundMention, Json, Millis, Rejection } from '../../contract/model.ts';

export interface SourceKind<C = unknown> {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly fields: readonly Field[];
  /** Checks what a form or command line gave. Throws EarshotError `bad-config` that names the field. */
  parseConfig(given: Json): C;
  /** A name to show until the source tells its own. */
  nameOf(config: C): string;
  /** Hosts the gate lets this source reach (host or host:port, lower case). */
  hosts(config: C): readonly string[];
  /** A poll yields once, an archive pages, a live stream until aborted. Throws EarshotError on failure. */
  read(config: C, cursor: Json, io: SourceIo): AsyncIterable<Batch>;
}

export interface SourceIo {
  fetch(request: FetchRequest): Promise<FetchAnswer>;
  readonly signal: AbortSignal;
  readonly now: () => Millis;
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
