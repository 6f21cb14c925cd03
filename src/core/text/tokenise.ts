// Splits any text into words, numbers, hashtags, handles, links, emails, emoji, emoticons and punctuation.

export type TokenKind =
  | 'word'
  | 'number'
  | 'hashtag'
  | 'handle'
  | 'link'
  | 'email'
  | 'emoji'
  | 'emoticon'
  | 'punctuation';

/** Offsets count UTF-16 units, end exclusive: `text.slice(start, end)` is the token's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Every pattern is sticky and either consumes what it scanned or is bounded, so that the whole walk is linear.
const BLANK = /[\s\p{Cc}\p{Cf}\p{Z}]+/uy;
const PICTOGRAM = String.raw`(?:\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|(?![©®™‼⁉ℹ↔-↪〰〽㊗㊙Ⓜ](?!\uFE0F))\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]*)*[\u{E0020}-\u{E007F}]*)`;
const EMOJI = new RegExp(PICTOGRAM, 'uy');
const LINK = /(?:(?:https?|ftp):\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"“”«»「」、。，（）\p{Cc}]+/iuy;
const HANDLE =
  /@[\p{L}\p{N}_]{1,64}(?:@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|(?:\.[a-z0-9-]{1,63}){1,5}\.(?:social|com|org|net|app|dev)(?![\p{L}\p{N}]))?/uy;
const HASHTAG = /[#＃](?=[\p{N}_]{0,40}[\p{L}])[\p{L}\p{M}\p{N}_\u200c]+/uy;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}/uy;
const PLAIN_TLD = 'com|org|net|info|io|eu|nl|fr|br|mx|uk|ch|app|dev|shop|store|online|blog|tv|cat|edu|gov|ai|example';
// These endings are words too ("gracias.es que ..."): only with a path, or where nothing but punctuation follows.
const WORDY_TLD = 'es|it|de|be|pt|co|me|us|at|ar|cl|ly|to|ru|se|no|ca|au';
const DOMAIN = new RegExp(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.(?=[\p{L}\p{N}])){1,1}(?:[\p{L}\p{N}-]{1,63}\.(?=[\p{L}\p{N}])){0,5}(?:(?:${PLAIN_TLD})(?![\p{L}\p{N}@'’-])|(?:${WORDY_TLD})(?=\/|[.,;:!?)\]"]*(?:\s*$|\n)))(?:\/[^\s<>"“”«»]{0,2000})?`,
  'uy',
);
const EMOTICON =
  /(?:[>}]?[:;=](?:['’,][-^]?)?[-o^~]?(?:[)\]([}{*|\\@$]+|\/(?!\/)|[DdPpOoSsCcXxLb3]+(?![\p{L}\p{N}]))|<\/?3+(?!\d)|[xX][dD]+(?![\p{L}\p{N}])|\^[_.-]?\^|[-¬][_.]+[-¬]|¬¬|[TQ]_+[TQ]|[oO][._][oO](?![\p{L}\p{N}])|\\o\/|¯\\_\(ツ\)_\/¯|\([-']?[:;=](?=\s|$))/uy;
const EMOTICON_START = new Set(':;=><}xX^-¬TQoO\\(¯');
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}ーｰ々〆](?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}ーｰ々〆\p{Mn}]{0,1999})/uy;
const LETTER = String.raw`(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}ーｰ々〆])[\p{L}\p{M}\p{N}])`;
const WORD = new RegExp(
  String.raw`(?![\p{M}])${LETTER}(?:${LETTER}|_+(?=[\p{L}\p{N}])|[\u200c\u200d\u00ad](?=[\p{L}\p{M}])|['’‘ʼ\x60´׳״·-](?=\p{L}))*`,
  'uy',
);
const ASCII_WORD = /[A-Za-z]+(?![\w'’‘ʼ`´·\-\u00ad\u00b7\u00c0-\uffff])/y;
const NUMBER = /\p{Nd}+(?:[.,:/'’-]\p{Nd}+)*(?![\p{L}\p{N}_])/uy;
const ANY = /([^\s\p{L}\p{N}])\1*|[\s\S]/uy;
const WORDISH = /[\p{L}\p{N}_]/u;
const LETTER_IN = /\p{L}/u;

// Italian and French elision: the article or pronoun is a word of its own (dell'ordine, l'eau, qu'il, c'è).
const ELISION =
  /^(?:l|d|c|j|m|n|s|t|v|qu|un|gl|ch|all|dall|dell|nell|sull|coll|quell|quest|bell|sant|dov|com|cos|anch|nient|tutt|senz|mezz|cent|quand|jusqu|lorsqu|puisqu|quoiqu)['’‘ʼ´`]/iu;
// English and Dutch endings that look the same from behind: c'mon, t's, m'n.
const NOT_ELIDED = /^(?:n|s|t|d|m|re|ve|ll|mon|clock|all|cha)$/i;

/** All tokens in order; what lies between them is only white space and invisible controls. Linear time. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const mayHoldEmail = text.includes('@');
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    // Most words are plain ASCII between blanks: nothing else they could be.
    const ascii = endOf(ASCII_WORD, text, at);
    const next = text.charCodeAt(ascii);
    if (
      ascii > at + 1 &&
      code !== 120 &&
      code !== 88 &&
      (next === 32 || next === 44 || next === 10 || Number.isNaN(next))
    ) {
      push(tokens, 'word', text, at, ascii);
      at = ascii;
      continue;
    }
    at = readOne(tokens, text, at, mayHoldEmail);
  }
  return tokens;
}

function readOne(tokens: Token[], text: string, at: number, mayHoldEmail: boolean): number {
  const blank = endOf(BLANK, text, at);
  if (blank > at) return blank;
  const first = text[at] ?? '';
  const emoji = endOf(EMOJI, text, at);
  if (emoji > at) return push(tokens, 'emoji', text, at, emoji);
  const atWordStart = at === 0 || !WORDISH.test(text[at - 1] ?? '');
  if (atWordStart) {
    const special = readSpecial(tokens, text, at, first, mayHoldEmail);
    if (special > at) return special;
  }
  if (EMOTICON_START.has(first) && (atWordStart || !/[\p{L}\p{N}]/u.test(first)) && !isTime(text, at)) {
    const end = endOf(EMOTICON, text, at);
    if (end > at) return push(tokens, 'emoticon', text, at, end);
  }
  const number = endOf(NUMBER, text, at);
  if (number > at) return push(tokens, 'number', text, at, number);
  const unspaced = endOf(UNSPACED, text, at);
  if (unspaced > at) return segment(tokens, text, at, unspaced);
  const word = endOf(WORD, text, at);
  if (word > at) return pushWord(tokens, text, at, word);
  return push(tokens, 'punctuation', text, at, Math.max(at + 1, endOf(ANY, text, at)));
}

/** Links, emails, handles, hashtags: only where a word may start. */
function readSpecial(tokens: Token[], text: string, at: number, first: string, mayHoldEmail: boolean): number {
  if (first === '@') return pushIf(tokens, 'handle', text, at, endOf(HANDLE, text, at));
  if (first === '#' || first === '＃') return pushIf(tokens, 'hashtag', text, at, endOf(HASHTAG, text, at));
  if (!WORDISH.test(first)) return at;
  if ('hHwWfF'.includes(first)) {
    const link = endOf(LINK, text, at);
    if (link > at) return push(tokens, 'link', text, at, trimLink(text, at, link));
  }
  if (mayHoldEmail) {
    const email = endOf(EMAIL, text, at);
    if (email > at) return push(tokens, 'email', text, at, email);
  }
  const domain = endOf(DOMAIN, text, at);
  if (domain > at && LETTER_IN.test(text.slice(at, Math.min(domain, at + 64))))
    return push(tokens, 'link', text, at, trimLink(text, at, domain));
  return at;
}

/** `10:30` holds no smile. */
function isTime(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
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

function pushWord(tokens: Token[], text: string, start: number, end: number): number {
  let from = start;
  let elided = ELISION.exec(text.slice(from, Math.min(end, from + 12)));
  while (elided && from + elided[0].length < end) {
    const cut = from + elided[0].length;
    if (NOT_ELIDED.test(text.slice(cut, Math.min(end, cut + 8)))) break;
    push(tokens, 'word', text, from, cut);
    from = cut;
    elided = ELISION.exec(text.slice(from, Math.min(end, from + 12)));
  }
  const kind = LETTER_IN.test(text.slice(from, Math.min(end, from + 40))) ? 'word' : 'number';
  return push(tokens, kind, text, from, end);
}

let segmenter: Intl.Segmenter | undefined;

/** Scripts without spaces: the platform's dictionary finds the words. */
function segment(tokens: Token[], text: string, start: number, end: number): number {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  for (const piece of segmenter.segment(text.slice(start, end))) {
    const from = start + piece.index;
    push(tokens, 'word', text, from, from + piece.segment.length);
  }
  return end;
}

function pushIf(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): number {
  return end > start ? push(tokens, kind, text, start, end) : start;
}

function push(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): number {
  tokens.push({ kind, text: text.slice(start, end), start, end });
  return end;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
