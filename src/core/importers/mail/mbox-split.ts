// A mailbox in the mbox format as its messages, one in memory at a time, whichever of its dialects wrote it.
import type { InputFile } from '../importer.ts';

export interface MboxMessage {
  /** The message with its `From ` line, `>From ` unquoted. */
  readonly source: Uint8Array;
  /** From 1. */
  readonly number: number;
  /** Bytes of the file up to its end. */
  readonly bytes: number;
  /** It was longer than MAX_MESSAGE: this is its beginning. */
  readonly cut: boolean;
}

export const MAX_MESSAGE = 25 * 1024 * 1024;
const FROM = Buffer.from('\nFrom ');
const QUOTED_FROM = Buffer.from('\n>');
/** Bytes looked at after a possible separator: its line and the beginning of the next. */
const AHEAD = 1024;

/** Throws nothing of its own: whatever stands before the first separator is a message too, if it is anything. */
export async function* splitMbox(file: Pick<InputFile, 'open'>): AsyncGenerator<MboxMessage> {
  let message: Buffer[] = [];
  let length = 0;
  let number = 0;
  let bytes = 0;
  const add = (piece: Buffer): void => {
    if (length < MAX_MESSAGE) message.push(piece.subarray(0, MAX_MESSAGE - length));
    length += piece.length;
    bytes += piece.length;
  };
  const finish = (): MboxMessage | null => {
    const source = unquote(Buffer.concat(message));
    const cut = length > MAX_MESSAGE;
    message = [];
    length = 0;
    return isBlank(source) ? null : { source, number: ++number, bytes, cut };
  };

  for await (const { piece, starts } of pieces(file)) {
    if (starts) {
      const done = finish();
      if (done) yield done;
    }
    add(piece);
  }
  const last = finish();
  if (last) yield last;
}

/** The file in pieces; `starts`: the piece begins with a separator. */
async function* pieces(file: Pick<InputFile, 'open'>): AsyncGenerator<{ piece: Buffer; starts: boolean }> {
  let block = Buffer.alloc(0);
  let starts = true;
  /** The end of what was passed on, to see whether a line before a separator is empty. */
  let before = Buffer.from('\n');
  function* cut(whole: boolean): Generator<{ piece: Buffer; starts: boolean }> {
    let from = 0;
    for (let at = block.indexOf(FROM); at !== -1; at = block.indexOf(FROM, at + 1)) {
      if (!whole && at + AHEAD > block.length) break;
      if (!isSeparator(block.subarray(at + 1, at + 1 + AHEAD), followsEmptyLine(before, block, at))) continue;
      yield { piece: block.subarray(from, at + 1), starts };
      from = at + 1;
      starts = true;
    }
    const end = block.length - (whole ? 0 : Math.min(AHEAD, block.length - from));
    if (end > from) {
      yield { piece: block.subarray(from, end), starts };
      starts = false;
    }
    before = Buffer.concat([before, block.subarray(0, end)]).subarray(-2);
    block = block.subarray(end);
  }
  for await (const chunk of file.open()) {
    block = Buffer.concat([block, chunk]);
    yield* cut(false);
  }
  yield* cut(true);
}

/** Does an empty line end with the newline at `at`? */
function followsEmptyLine(before: Uint8Array, block: Uint8Array, at: number): boolean {
  const [second, first] = [1, 2].map((back) => (at >= back ? block[at - back] : before[before.length + at - back]));
  return second === 0x0a || (second === 0x0d && first === 0x0a);
}

/** `From ana@example.org Mon Jan  5 15:04:00 2015`, with or without a zone. */
const DATED =
  /^From .{0,300}\b(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},? .{0,30}\d{1,2}:\d{2}.{0,30}\b(?:19|20)\d{2}\b|^From .{0,300}\b(?:19|20)\d{2}-\d{2}-\d{2}[T ]\d{2}:/i;
const FIELD =
  /^(?:return-path|received|delivered-to|x-[\w-]{1,60}|from|to|cc|subject|date|message-id|mime-version|content-[\w-]{1,40}|reply-to|sender|status|dkim-signature|arc-[\w-]{1,40}|authentication-results|list-[\w-]{1,30}|envelope-to|references|in-reply-to)\s?:|^>From /i;

/** Not every line that begins with `From ` parts two messages: some programs forget to quote those of a text. */
function isSeparator(start: Uint8Array, afterEmptyLine: boolean): boolean {
  const [line = '', next] = Buffer.from(start).toString('latin1').split(/\r?\n/);
  const dated = DATED.test(line);
  const field = next !== undefined && FIELD.test(next);
  return afterEmptyLine ? dated || field : dated && field;
}

/** `>From ` at the beginning of a line loses one `>`. */
function unquote(source: Buffer): Uint8Array {
  if (!source.includes(QUOTED_FROM)) return source;
  return Buffer.from(source.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}

function isBlank(source: Uint8Array): boolean {
  return source.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
