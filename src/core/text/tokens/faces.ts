// Emoji and emoticons: where they start and what they may consist of.

const PICTOGRAM = String.raw`(?:\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|(?![©®™‼⁉ℹ↔-↪〰〽㊗㊙Ⓜ](?!\uFE0F))\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]*)*[\u{E0020}-\u{E007F}]*)`;
export const EMOJI = new RegExp(PICTOGRAM, 'uy');

export const EMOTICON =
  /(?:[>}]?[:;=](?:['’,][-^]?)?[-o^~]?(?:[)\]([}{*|\\@$]+|\/(?!\/)|[DdPpOoSsCcXxLb3]+(?![\p{L}\p{N}]))|<\/?3+(?!\d)|[xX][dD]+(?![\p{L}\p{N}])|\^[_.-]?\^|[-¬][_.]+[-¬]|¬¬|[TQ]_+[TQ]|[oO][._][oO](?![\p{L}\p{N}])|([*°ಠçÇòÒóÓ])[_.-]{1,4}\1|([uUT])[_.-]{1,4}\2(?![\p{L}\p{N}])|>[_.-]{1,3}<|\._{1,4}\.|\\o\/|¯\\_\(ツ\)_\/¯|\([-']?[:;=](?=\s|$))/uy;
export const EMOTICON_START = new Set(':;=><}xX^-¬TQUuoO\\(¯*°ಠçÇòÒóÓ.');

/** `D:` `c:` `):` are faces only between blanks: elsewhere they end a clause or open an answer. */
export const TURNED_FACE = /[Dc)\]]['’]?[:;=](?=\s|$)/y;
export const TURNED_START = new Set('Dc)]');

const DIGIT = /\d/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** `10:30` holds no smile, nor does `size:3`. */
export function isPlainColon(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  if (!DIGIT.test(next)) return false;
  const before = text[at - 1] ?? '';
  return DIGIT.test(before) || (next === '3' && LETTER_OR_DIGIT.test(before));
}
