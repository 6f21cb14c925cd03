// Errors as they travel: a code for programs, one sentence for people, and the place where it went wrong.

export type ErrorCode =
  | 'bad-argument'
  | 'bad-config'
  | 'bad-file'
  | 'bad-query'
  | 'cancelled'
  | 'disk-full'
  | 'engine-stopped'
  | 'internal'
  | 'network'
  | 'no-project'
  | 'not-allowed'
  | 'not-a-project'
  | 'not-found'
  | 'offline'
  | 'project-in-use'
  | 'project-newer';

/** Where in the input: whichever of these are known. */
export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly field?: string;
  /** Offset and length in UTF-16 units, for queries. */
  readonly at?: number;
  readonly length?: number;
  readonly url?: string;
  readonly status?: number;
  /** Milliseconds a server asked to wait. */
  readonly retryAfter?: number;
}

export interface WireError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place: ErrorPlace;
}

export class EarshotError extends Error {
  readonly code: ErrorCode;
  readonly place: ErrorPlace;

  constructor(code: ErrorCode, message: string, place: ErrorPlace = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'EarshotError';
    this.code = code;
    this.place = place;
  }
}

/** Any thrown value as it crosses a port. A bug keeps its message and gets the code `internal`. */
export function toWireError(thrown: unknown): WireError {
  if (thrown instanceof EarshotError) return { code: thrown.code, message: thrown.message, place: thrown.place };
  if (thrown instanceof Error && thrown.name === 'AbortError')
    return { code: 'cancelled', message: 'Cancelled.', place: {} };
  if (isDiskFull(thrown)) {
    return {
      code: 'disk-full',
      message: 'The disk is full: this was not saved. What was saved before is safe.',
      place: {},
    };
  }
  return { code: 'internal', message: thrown instanceof Error ? thrown.message : String(thrown), place: {} };
}

export function fromWireError(error: WireError): EarshotError {
  return new EarshotError(error.code, error.message, error.place);
}

function isDiskFull(thrown: unknown): boolean {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return code === 'SQLITE_FULL' || code === 'ENOSPC';
}
