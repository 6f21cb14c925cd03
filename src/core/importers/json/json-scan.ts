// JSON text of any size, value by value: follows strings and brackets only, so that one bad value costs only itself.
import { backslashesBefore, closingQuote, firstBracket, literalEnd, skipSpace, toName } from './json-marks.ts';

/** Names and indexes from the root; `['chats', 'list', 0]`. The root itself is `[]`. */
export type JsonPath = readonly (string | number)[];

/** What to do with the value that begins here: hand it out, look into it, or pass over it. */
export type Step = 'take' | 'enter' | 'skip';

/** `peek` is how the value begins, up to 300 characters of it. */
export type Decide = (path: JsonPath, peek: string) => Step;

export interface JsonElement {
  readonly path: JsonPath;
  /** Number of the line it begins on. */
  readonly line: number;
  /** As it is written; empty where there is a problem. */
  readonly raw: string;
  readonly problem: string | null;
}

export interface JsonScanner {
  /** Takes more of the text, gives the values it completes. */
  push(text: string): JsonElement[];
  /** What was left unfinished when the text ended. */
  end(): JsonElement[];
  /** After the end: every bracket and string was closed. */
  readonly whole: boolean;
  /** Why nothing more is read; null as long as it is. */
  readonly damage: string | null;
}

const PEEK = 300;
/** Characters of one value that is handed out. */
const MAX_VALUE = 8 * 1024 * 1024;
const MAX_KEY = 64 * 1024;
const MAX_DEPTH = 64;
const MAX_INDENT = 100;
/** Values that never end: after so many they are passed over instead of being looked into for the next one. */
const PATIENCE = 20;

/** An object or list that is looked into. */
interface Frame {
  readonly list: boolean;
  /** Of the value being looked at. */
  place: string | number;
  /** An object's name was read, and its value was not yet. */
  keyed: boolean;
}

/** A value being passed over or gathered. */
interface Run {
  readonly path: JsonPath;
  readonly line: number;
  readonly literal: boolean;
  /** What stands before it. */
  readonly before: string;
  taken: boolean;
  depth: number;
  quoted: boolean;
  /** The last character was a backslash in a string. */
  escaped: boolean;
  length: number;
  readonly parts: string[];
}

/**
 * Values for which `decide` says `take`, of one root or of several one after another, in their order. What stands
 * before the first bracket is passed over (`window.YTD.tweets.part0 = [`). Whether commas and colons stand where they
 * should is not looked at. Never throws.
 */
export function createJsonScanner(decide: Decide): JsonScanner {
  const frames: Frame[] = [];
  let text = '';
  let at = 0;
  let begun = false;
  let last = false;
  let run: Run | null = null;
  let damage: string | null = null;
  let failures = 0;
  let found: JsonElement[] = [];
  /** Number of the line up to `newline`, the next end of a line that was not counted yet. */
  let lines = 1;
  let newline = Number.POSITIVE_INFINITY;

  const push = (piece: string): JsonElement[] => {
    // Some of what stands before a value shows how far in it begins.
    const from = Math.max(0, at - MAX_INDENT);
    lineAt(from);
    const kept = text.slice(from);
    text = kept + piece;
    at -= from;
    newline = newline === Number.POSITIVE_INFINITY ? newlineFrom(kept.length) : newline - from;
    found = [];
    advance();
    return found;
  };

  const end = (): JsonElement[] => {
    last = true;
    found = [];
    advance();
    while (run?.taken) {
      giveUp(run, 'the file ends in the middle of it');
      advance();
    }
    return found;
  };

  const advance = (): void => {
    while (damage === null && (run ? follow(run) : step()));
  };

  /** One value, name or bracket further; false where more of the text is needed. */
  const step = (): boolean => {
    at = begun ? skipSpace(text, at) : firstBracket(text, at);
    if (at >= text.length) return false;
    begun = true;
    const frame = frames.at(-1);
    const char = text[at];
    if (char === '}' || char === ']') {
      if (frame && frame.list !== (char === ']')) return stop('its brackets do not match');
      frames.pop();
      at++;
      return true;
    }
    return frame && !frame.list && !frame.keyed ? readName(frame) : begin(frame, char ?? '');
  };

  const readName = (frame: Frame): boolean => {
    const quote = text[at] === '"' ? closingQuote(text, at + 1) : -1;
    if (quote === -1) {
      return text[at] === '"' && text.length - at <= MAX_KEY ? false : stop('a name is missing before a value');
    }
    frame.place = toName(text.slice(at + 1, quote));
    frame.keyed = true;
    at = quote + 1;
    return true;
  };

  const begin = (frame: Frame | undefined, char: string): boolean => {
    // The decision may want to see how the value begins.
    if (!last && text.length - at < PEEK) return false;
    if (frame?.list) frame.place = Number(frame.place) + 1;
    else if (frame) frame.keyed = false;
    const path = frames.map((one) => one.place);
    const way = decide(path, text.slice(at, at + PEEK));
    const container = char === '{' || char === '[';
    if (way === 'enter' && container) {
      if (frames.length >= MAX_DEPTH) return stop('it is nested too deeply');
      frames.push({ list: char === '[', place: -1, keyed: false });
      at++;
      return true;
    }
    const taken = way === 'take';
    run = {
      path,
      line: taken ? lineAt(at) : 0,
      literal: !container && char !== '"',
      before: taken ? text.slice(Math.max(0, at - MAX_INDENT), at) : '',
      taken,
      depth: 0,
      quoted: false,
      escaped: false,
      length: 0,
      parts: [],
    };
    return true;
  };

  const follow = (current: Run): boolean => {
    const end = current.literal ? literalEnd(text, at, last && frames.length === 0) : valueEnd(current, text, at);
    const until = end === -1 ? text.length : end;
    if (current.taken) {
      current.parts.push(text.slice(at, until));
      current.length += until - at;
    }
    at = until;
    if (current.length > MAX_VALUE && current.taken && giveUp(current, 'it does not end within 8 MB')) return true;
    if (end === -1) return false;
    if (current.taken) {
      found.push({ path: current.path, line: current.line, raw: current.parts.join(''), problem: null });
    }
    run = null;
    return true;
  };

  /** Goes back to the next line that begins as this value did; where there is none, the value is passed over: false. */
  const giveUp = (current: Run, problem: string): boolean => {
    found.push({ path: current.path, line: current.line, raw: '', problem });
    const read = current.parts.join('');
    current.taken = false;
    current.parts.length = 0;
    const indent = /(?:^|\n)([ \t]*),?[ \t]*$/.exec(current.before)?.[1];
    const next = indent === undefined ? -1 : read.indexOf(`\n${indent}${read[0]}`);
    if (next === -1 || ++failures > PATIENCE) return false;
    text = read + text.slice(at);
    at = next;
    lines = current.line;
    newline = newlineFrom(0);
    run = null;
    return true;
  };

  const stop = (why: string): boolean => {
    damage = why;
    return false;
  };

  const lineAt = (position: number): number => {
    while (newline < position) {
      lines++;
      newline = newlineFrom(newline + 1);
    }
    return lines;
  };

  const newlineFrom = (position: number): number => {
    const next = text.indexOf('\n', position);
    return next === -1 ? Number.POSITIVE_INFINITY : next;
  };

  return {
    push,
    end,
    get whole() {
      return begun && frames.length === 0 && run === null && damage === null;
    },
    get damage() {
      return damage;
    },
  };
}

const QUOTE = 0x22;

/** Behind the end of a string, list or object, or -1 where the text ends first. */
function valueEnd(run: Run, text: string, from: number): number {
  let at = from;
  if (run.escaped && at < text.length) {
    at++;
    run.escaped = false;
  }
  for (;;) {
    if (run.quoted) {
      const quote = closingQuote(text, at);
      if (quote === -1) {
        run.escaped = backslashesBefore(text, text.length, at) % 2 === 1;
        return -1;
      }
      run.quoted = false;
      at = quote + 1;
      if (run.depth === 0) return at;
    }
    while (!run.quoted) {
      if (at >= text.length) return -1;
      const code = text.charCodeAt(at++);
      if (code === QUOTE) run.quoted = true;
      else if (code === 0x7b || code === 0x5b) run.depth++;
      else if ((code === 0x7d || code === 0x5d) && --run.depth <= 0) return at;
    }
  }
}
