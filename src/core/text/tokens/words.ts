// The patterns of words, numbers, abbreviations and punctuation. All are sticky, and bounded or consume what they scan.

export const BLANK = /[\s\p{Cc}\p{Cf}\p{Z}]+/uy;
export const WORDISH = /[\p{L}\p{N}_]/u;
export const LETTER_IN = /\p{L}/u;

const UNSPACED_SCRIPT = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}ーｰ々〆`;
const LETTER = String.raw`(?:(?![${UNSPACED_SCRIPT}])[\p{L}\p{M}\p{N}])`;
/** What may stand inside a word, each before the letters that carry it on. */
const JOINTS = [
  String.raw`_+(?=[\p{L}\p{N}])`,
  String.raw`[\u200c\u200d\u00ad](?=[\p{L}\p{M}])`,
  // don't, l'eau, wi-fi, étudiant·e; D'66, covid-19.
  String.raw`['’‘ʼ\x60´׳״·‐‑-](?=\p{L})`,
  String.raw`(?<=\p{L})['’‐‑-](?=\p{N})`,
  // Kund*innen, Lehrer:in; H&M; tod@s.
  String.raw`(?<=\p{Lu}[\p{L}-]{2,30})[*:](?=in(?:nen)?(?![\p{L}\p{N}]))`,
  String.raw`(?<=\p{Lu})&(?=\p{Lu}{1,4}(?![\p{L}\p{N}]))`,
  String.raw`(?<=\p{Ll})@(?=s?(?![\p{L}\p{N}_.@]))`,
];
export const WORD = new RegExp(String.raw`(?!\p{M})${LETTER}(?:${LETTER}|${JOINTS.join('|')})*`, 'uy');
export const ASCII_WORD = /[A-Za-z]+(?![\w'’‘ʼ`´·‐‑:*&@\-\u00ad\u00b7\u00c0-\uffff])/y;

export const NUMBER = /\p{Nd}+(?:[.,:/'’-]\p{Nd}+)*/uy;
/** 1.5kg, 10:30h. */
export const UNIT = /\p{L}{1,4}(?![\p{L}\p{N}_])/uy;
export const JOINED_WORD = /[‐‑-]\p{L}/uy;

/** U.S.A., z.B., EE.UU., J.R.R.: letters with a dot each, the last dot may be missing after capitals. */
export const ABBREVIATION =
  /(?:(?:\p{L}\.){2,8}(?:\p{L}(?![\p{L}\p{N}_]))?|(?:\p{Lu}{2}\.){2,5}|(?!([OTUQ])\.\1)\p{Lu}\.\p{Lu})(?![\p{L}\p{N}_])/uy;

/** Words that lost their beginning: 't, 's avonds, 's-Hertogenbosch, rock 'n roll. */
export const CLIPPED =
  /['’‘ʼ`](?:s-(?=\p{Lu})[\p{L}-]{1,40}|n['’](?=\s)|(?:[stnkm]|ns|em|til|tis|twas|cause)(?![\p{L}\p{N}'’‘`]))/iuy;

/** R$, US$. */
export const CURRENCY = /(?:US|R|U|A|C|CA|AU|NZ|HK|CR|Cr|MX|S)\$(?!\p{L})/uy;

/** Runs of one mark are one token, brackets and quotes are one each. */
export const ANY = /[!?]+|''|``|([()[\]{}"“”„‟«»‹›])(?:\1{3,})?|([^\s\p{L}\p{N}])\2*|[\s\S]/uy;

const ELIDED =
  'l|d|c|j|m|n|s|t|v|y|qu|un|gl|gliel|ch|all|agl|dall|dagl|dell|degl|nell|negl|sull|sugl|coll|quell|quest|bell|sant|dov|com|cos|anch|neanch|nient|tutt|sott|senz|mezz|cent|vent|trent|quarant|cinquant|altr|nessun|qualcun|alcun|ciascun|dev|quant|quand|jusqu|lorsqu|puisqu|quoiqu';
/** Italian and French elision: the article or pronoun is a word of its own (dell'ordine, l'eau, qu'il, c'è). */
export const ELISION = new RegExp(String.raw`^(?:${ELIDED})['’‘ʼ´\x60]`, 'iu');
/** English and Dutch endings that look the same from behind: c'mon, t's, m'n, y'all. */
export const NOT_ELIDED = /^(?:n|s|t|d|m|r|re|ve|ll|mon|clock|all|cha)$/i;
/** The whole of an elided word. */
export const ELIDED_WORD = new RegExp(`^(?:${ELIDED})$`, 'iu');
export const APOSTROPHE = /['’‘ʼ´`]/;
/** What an elided word may lean on, besides a word. */
export const LEANS_ON = /[#＃@"“«]/;
