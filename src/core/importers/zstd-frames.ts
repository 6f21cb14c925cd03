// Where one Zstandard frame ends and the next begins. Node's unpacker drops what follows a frame in the same chunk, so
// the chunks are cut there. https://github.com/facebook/zstd/blob/dev/doc/zstd_compression_format.md

/** The same bytes, in chunks of which none goes beyond the end of a frame. */
export async function* splitFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const walk = createWalk();
  for await (const chunk of chunks) {
    let rest = chunk;
    while (rest.length > 0) {
      const length = walk(rest);
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
  }
}

type State = 'magic' | 'skip-size' | 'skip' | 'header' | 'block' | 'data' | 'sum' | 'lost';

/** Takes bytes and tells how many of them belong to the frame they began in. */
function createWalk(): (bytes: Uint8Array) => number {
  let state: State = 'magic';
  /** Bytes of a field that came in pieces. */
  let field: number[] = [];
  let left = 0;
  let hasSum = false;
  let last = false;

  const number = (): number => field.reduceRight((sum, byte) => sum * 256 + byte, 0);
  const go = (next: State, bytes: number): void => {
    state = next;
    left = bytes;
    field = [];
  };
  const endOfBlock = (): boolean => {
    if (!last) go('block', 3);
    else if (hasSum) go('sum', 4);
    else return endOfFrame();
    return false;
  };
  const endOfFrame = (): true => {
    go('magic', 4);
    return true;
  };
  go('magic', 4);

  /** A field is complete: what comes next. True at the end of a frame. */
  const next = (): boolean => {
    const value = number();
    if (state === 'magic') {
      if (value === 0xfd2fb528) go('header', 1);
      else if (value >>> 4 === 0x184d2a5) go('skip-size', 4);
      else go('lost', 0);
    } else if (state === 'skip-size') {
      if (value === 0) return endOfFrame();
      go('skip', value);
    } else if (state === 'header') {
      const descriptor = field[0] ?? 0;
      const single = (descriptor & 0x20) !== 0;
      hasSum = (descriptor & 0x04) !== 0;
      const content = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
      const length = 1 + (single ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + content;
      if (field.length < length) left = length - field.length;
      else go('block', 3);
    } else if (state === 'block') {
      last = (value & 1) === 1;
      const kind = (value >> 1) & 3;
      const size = kind === 1 ? 1 : value >> 3;
      if (kind === 3) go('lost', 0);
      else if (size > 0) go('data', size);
      else return endOfBlock();
    } else if (state === 'data') return endOfBlock();
    else return endOfFrame();
    return false;
  };

  return (bytes) => {
    let at = 0;
    while (at < bytes.length) {
      // Damaged: the unpacker says so better.
      if (state === 'lost') return bytes.length;
      const step = Math.min(left, bytes.length - at);
      if (state !== 'data' && state !== 'skip') for (const byte of bytes.subarray(at, at + step)) field.push(byte);
      at += step;
      left -= step;
      if (left === 0 && next()) return at;
    }
    return at;
  };
}
