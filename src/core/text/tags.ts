// The tags of well-formed markup, found by indexOf: half the time of a tokenizer that must be ready for anything.
import type { TokenizerCallbacks } from 'htmlparser2';

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;

/**
 * Calls `on` as htmlparser2's tokenizer would, without entities. False at the first thing that is not well-formed, or
 * where `isDone` says so: then the tokenizer has to read the text from its start.
 */
export function readTags(text: string, on: TokenizerCallbacks, isDone: () => boolean = never): boolean {
  let from = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', from)) {
    if (at > from) on.ontext(from, at);
    const next = text.charCodeAt(at + 1);
    if (next === SLASH) from = readEndTag(text, at, on);
    else if (isLetter(next)) from = readStartTag(text, at, on);
    else from = readSection(text, at, on);
    if (from === -1 || isDone()) return false;
  }
  if (from < text.length) on.ontext(from, text.length);
  on.onend();
  return true;
}

const never = (): boolean => false;

function readEndTag(text: string, at: number, on: TokenizerCallbacks): number {
  const end = endOfName(text, at + 2);
  let close = end;
  while (isSpace(text.charCodeAt(close))) close++;
  if (text.charCodeAt(close) !== GREATER || !isLetter(text.charCodeAt(at + 2))) return -1;
  on.onclosetag(at + 2, end);
  return close + 1;
}

function readStartTag(text: string, start: number, on: TokenizerCallbacks): number {
  let at = endOfName(text, start + 1);
  on.onopentagname(start + 1, at);
  for (;;) {
    const before = at;
    let code = text.charCodeAt(at);
    while (isSpace(code)) code = text.charCodeAt(++at);
    if (code === GREATER) {
      on.onopentagend(at);
      return at + 1;
    }
    if (code === SLASH && text.charCodeAt(at + 1) === GREATER) {
      on.onselfclosingtag(at + 1);
      return at + 2;
    }
    if (at === before) return -1;
    at = readAttribute(text, at, on);
    if (at === -1) return -1;
  }
}

/** `name="value"`, and nothing else. */
function readAttribute(text: string, start: number, on: TokenizerCallbacks): number {
  const end = endOfName(text, start);
  const quote = text.charCodeAt(end + 1);
  if (end === start || text.charCodeAt(end) !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return -1;
  const close = text.indexOf(quote === QUOTE ? '"' : "'", end + 2);
  if (close === -1) return -1;
  on.onattribname(start, end);
  on.onattribdata(end + 2, close);
  on.onattribend(quote === QUOTE ? 3 : 2, close + 1);
  return close + 1;
}

/** CDATA, comments, instructions. */
function readSection(text: string, at: number, on: TokenizerCallbacks): number {
  if (text.startsWith('![CDATA[', at + 1)) {
    const end = text.indexOf(']]>', at + 9);
    if (end !== -1) on.oncdata(at + 9, end + 2, 2);
    return end === -1 ? -1 : end + 3;
  }
  if (text.startsWith('!--', at + 1)) {
    const end = text.indexOf('-->', at + 4);
    if (end !== -1) on.oncomment(at + 4, end + 2, 2);
    return end === -1 ? -1 : end + 3;
  }
  if (!text.startsWith('?', at + 1)) return -1;
  const end = text.indexOf('?>', at + 2);
  if (end !== -1) on.onprocessinginstruction(at + 1, end);
  return end === -1 ? -1 : end + 2;
}

function endOfName(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code > SPACE; code = text.charCodeAt(++at)) {
    if (code === GREATER || code === SLASH || code === EQUALS || code === LESS) break;
    if (code === QUOTE || code === APOSTROPHE) break;
  }
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
