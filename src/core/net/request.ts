// On whose behalf the gate is asked, and the limits it keeps.
import type { Id } from '../../contract/model.ts';

/** On whose behalf: the source, the hosts it may reach (host or host:port), and its stop signal. */
export interface Asker {
  readonly source: Id | null;
  readonly hosts: readonly string[];
  readonly signal: AbortSignal;
  /** Ends listening as if the server had said goodbye. */
  readonly enough?: AbortSignal;
  /** Told when the connection that is listened to stands. */
  readonly onOpen?: () => void;
}

export interface Limits {
  /** Largest body, in bytes, counted both as received and after decompression. */
  readonly bodyBytes: number;
  /** An error page is read this far and then cut, so that its status still reaches the source. */
  readonly errorBytes: number;
  /** From asking to the answer's headers, each hop. */
  readonly headersMilliseconds: number;
  /** All hops together, without the time spent waiting for a turn. */
  readonly totalMilliseconds: number;
  readonly redirects: number;
  /** Requests at the same time, to all hosts together. */
  readonly concurrent: number;
  /** Longest a Retry-After keeps requests to a host back. */
  readonly holdMilliseconds: number;
  /** A hold shorter than this is waited out; a longer one refuses the request. */
  readonly patienceMilliseconds: number;
}

export const defaultLimits: Limits = {
  bodyBytes: 20_000_000,
  errorBytes: 256_000,
  headersMilliseconds: 15_000,
  totalMilliseconds: 60_000,
  redirects: 5,
  concurrent: 16,
  holdMilliseconds: 3_600_000,
  patienceMilliseconds: 5_000,
};
