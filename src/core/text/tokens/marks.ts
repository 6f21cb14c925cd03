// Links, email addresses, handles and hashtags.

import { endOf } from './end-of.ts';

const LINK = /(?:(?:https?|ftp):\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"“”«»「」、。，（）\p{Cc}]+/iuy;
export const HANDLE =
  /@[\p{L}\p{N}_]{1,64}(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|(?:\.[a-z0-9-]{1,63}){1,5}\.(?:social|com|org|net|app|dev)(?![\p{L}\p{N}]))?/uy;
/** An article may stand before the name: #L'Aquila, #D'Alema. */
export const HASHTAG = /[#＃](?=[\p{N}_]{0,40}[\p{L}])(?:[LDld]['’](?=\p{L}))?[\p{L}\p{M}\p{N}_\u200c]+/uy;
export const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}/uy;

const PLAIN_TLD = 'com|org|net|info|io|eu|nl|fr|br|mx|uk|ch|app|dev|shop|store|online|blog|tv|cat|edu|gov|ai|example';
// These endings are words too ("gracias.es que ..."): only with a path, or where nothing but punctuation follows.
const WORDY_TLD = 'es|it|de|be|pt|co|me|us|at|ar|cl|ly|to|ru|se|no|ca|au';
const DOMAIN = new RegExp(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.(?=[\p{L}\p{N}])){1,1}(?:[\p{L}\p{N}-]{1,63}\.(?=[\p{L}\p{N}])){0,5}(?:(?:${PLAIN_TLD})(?![\p{L}\p{N}@'’-])|(?:${WORDY_TLD})(?=\/|[.,;:!?)\]"]*(?:\s*$|\n)))(?:\/[^\s<>"“”«»]{0,2000})?`,
  'uy',
);
/** `p.es`, `U.S` are abbreviations. */
const SHORT_AND_WORDY = new RegExp(String.raw`^\p{L}\.(?:${WORDY_TLD})$`, 'iu');
const LETTER_IN = /\p{L}/u;

/** The end of a domain name with its path: bol.com/nl, lastampa.it; `at` where there is none. */
export function domainEnd(text: string, at: number): number {
  const end = endOf(DOMAIN, text, at);
  if (end === at) return at;
  const head = text.slice(at, Math.min(end, at + 64));
  return LETTER_IN.test(head) && !SHORT_AND_WORDY.test(head) ? trimLink(text, at, end) : at;
}

export function linkEnd(text: string, at: number): number {
  const end = endOf(LINK, text, at);
  return end > at ? trimLink(text, at, end) : at;
}

/** A sentence's own punctuation is not part of the link it ends with. */
function trimLink(text: string, start: number, end: number): number {
  const opened = text.slice(start, end).includes('(');
  let to = end;
  while (to > start + 4) {
    const last = text[to - 1] ?? '';
    if (last === ')' && opened) break;
    if (!/[.,;:!?'’*_~)\]}…]/.test(last)) break;
    to--;
  }
  return to;
}
