// Where the parts of JSON text end: strings, words, the space between them.

const BACKSLASH = 0x5c;

/** Behind a number or word, or -1 where the text ends first; `whole`: it ends with the text, too. */
export function literalEnd(text: string, from: number, whole: boolean): number {
  const marks = /[\s,\]}]/g;
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? (whole ? text.length : -1);
}

/** Where the string's closing quote stands, or -1. */
export function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote !== -1 && backslashesBefore(text, quote, from) % 2 === 1) quote = text.indexOf('"', quote + 1);
  return quote;
}

/** How many stand in a row up to `end`. */
export function backslashesBefore(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && text.charCodeAt(at - 1) === BACKSLASH) at--;
  return end - at;
}

/** A name as it is written between its quotes, as it reads. */
export function toName(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}

/** Or the end of the text. */
export function firstBracket(text: string, from: number): number {
  const brackets = /[{[]/g;
  brackets.lastIndex = from;
  return brackets.exec(text)?.index ?? text.length;
}

/** Commas and colons are passed over too. */
export function skipSpace(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const space = code <= 0x20 || code === 0x2c || code === 0x3a || (code > 0x7f && /\s/.test(text[at] ?? ''));
    if (!space) return at;
  }
  return text.length;
}
