// Reads an answer's body, unpacks it, and stops as soon as it is larger than allowed.
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

export type Encoding = 'gzip' | 'br' | 'deflate';

/** The body passed `limit` bytes, packed or unpacked; `kept` is what had arrived until then. */
export class BodyTooLargeError extends Error {
  readonly limit: number;
  readonly kept: Uint8Array;

  constructor(limit: number, kept: Uint8Array) {
    super(`body larger than ${limit} bytes`);
    this.name = 'BodyTooLargeError';
    this.limit = limit;
    this.kept = kept;
  }
}

/** The encodings of a Content-Encoding header, in the order they were applied; null where one is unknown. */
export function parseEncodings(header: string | undefined): readonly Encoding[] | null {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
  // More than two layers has no honest use.
  if (names.length > 2) return null;
  const known = names.filter((name) => name === 'gzip' || name === 'br' || name === 'deflate');
  return known.length === names.length ? known : null;
}

/**
 * Reads and unpacks the whole body. `received` hears of each chunk's size as it comes over the wire.
 * Throws BodyTooLargeError; an unfinished body is destroyed, and its connection with it.
 */
export async function readBody(
  body: Readable,
  encodings: readonly Encoding[],
  limit: number,
  received: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let wire = 0;
  const tooLarge = () => new BodyTooLargeError(limit, join(chunks, limit));
  const put = (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    return size <= limit;
  };
  if (encodings.length === 0) {
    for await (const chunk of body) {
      received(chunk.length);
      if (!put(chunk)) throw tooLarge();
    }
    return join(chunks, limit);
  }
  // Counted before unpacking too: a packed stream can be endless and hold nothing.
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      wire += chunk.length;
      received(chunk.length);
      if (wire > limit) done(tooLarge());
      else done(null, chunk);
    },
  });
  const keep = new Writable({
    write(chunk: Buffer, _encoding, done) {
      done(put(chunk) ? null : tooLarge());
    },
  });
  await pipeline([body, meter, ...encodings.toReversed().map(unpacker), keep], { signal });
  return join(chunks, limit);
}

function unpacker(encoding: Encoding): Transform {
  if (encoding === 'gzip') return createGunzip();
  return encoding === 'br' ? createBrotliDecompress() : createInflate();
}

/** Memory of its own, not a slice of Node's pool: the answer may be handed to another thread. */
function join(chunks: readonly Uint8Array[], limit: number): Uint8Array {
  const size = Math.min(
    limit,
    chunks.reduce((sum, chunk) => sum + chunk.length, 0),
  );
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, size - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
