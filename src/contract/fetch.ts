// What a source asks of the gate and what it is answered: the one shape both rooms know.

export interface FetchRequest {
  readonly url: string;
  /** For the request log: why this is asked. */
  readonly purpose: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
}

export interface FetchAnswer {
  readonly status: number;
  /** Final address, after redirects, without credentials. */
  readonly url: string;
  /** Where a permanent redirect (301, 308) says the source has moved; null otherwise. */
  readonly movedTo: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** True for 304: `body` is empty and what was kept is still good. */
  readonly unchanged: boolean;
}

/** A web socket to listen to; nothing is said into it. */
export interface ListenRequest {
  /** wss:// or ws://. */
  readonly url: string;
  /** For the request log. */
  readonly purpose: string;
}
