// Encodings by the names people give them, and decoders for all of them: the platform's, and those it lacks.
import { CODE_PAGES, isEbcdic, tableOf } from './code-pages.ts';
import { decodeJohab } from './johab.ts';

/** Text of the bytes given so far; `last` flushes what is kept of a character cut in two. */
export type DecodeBytes = (bytes: Uint8Array, last: boolean) => string;

const WIDE = new Set(['utf-32le', 'utf-32be']);
/** Written in ASCII's seven bits: only these marks tell them from ASCII. */
const SEVEN_BIT: Readonly<Record<string, readonly string[]>> = {
  'iso-2022-jp': ['\u001b$', '\u001b('],
  'iso-2022-kr': ['\u001b$)C', '\u000e'],
  'iso-2022-cn': ['\u001b$)A', '\u000e'],
  'hz-gb-2312': ['~{'],
  'utf-7': ['+'],
};

/** Names squeezed to their letters and digits, where neither the platform nor a number tells. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'utf=utf-8 u8=utf-8 utf8mb4=utf-8 utf8n=utf-8 utf8sig=utf-8 utf8bom=utf-8 utf16=utf-16le u16=utf-16le utf16le=utf-16le utf16be=utf-16be ' +
    'utf32=utf-32be u32=utf-32be utf32be=utf-32be utf32le=utf-32le ucs4=utf-32be iso10646ucs4=utf-32be ' +
    'ucs4le=utf-32le ucs4be=utf-32be utf7=utf-7 u7=utf-7 unicode11utf7=utf-7 ' +
    'latin7=iso-8859-13 latin8=iso-8859-14 latin9=iso-8859-15 latin0=iso-8859-15 latin10=iso-8859-16 ' +
    'latin=windows-1252 ansi=windows-1252 us=windows-1252 646=windows-1252 ' +
    'eucjp=euc-jp ujis=euc-jp eucjisx0213=euc-jp eucjis2004=euc-jp eucjpms=euc-jp eucjpwin=euc-jp ' +
    'sjis=shift_jis shiftjis=shift_jis shiftjisx0213=shift_jis sjisx0213=shift_jis shiftjis2004=shift_jis sjis2004=shift_jis jisx0213=euc-jp ' +
    'mskanji=shift_jis iso2022jp=iso-2022-jp iso2022jp1=iso-2022-jp iso2022jp2=iso-2022-jp ' +
    'iso2022jp3=iso-2022-jp iso2022jp2004=iso-2022-jp iso2022jpext=iso-2022-jp jis=iso-2022-jp ' +
    'iso2022kr=iso-2022-kr iso2022cn=iso-2022-cn iso2022cnext=iso-2022-cn hz=hz-gb-2312 hzgb=hz-gb-2312 ' +
    'hzgb2312=hz-gb-2312 euckr=euc-kr uhc=euc-kr ksc5601=euc-kr ksc56011987=euc-kr ksc56011989=euc-kr ksx1001=euc-kr isoir149=euc-kr euccn=gbk eucgb2312cn=gbk ' +
    'gb23121980=gbk gb231280=gbk csiso58gb231280=gbk isoir58=gbk gb180302000=gb18030 gb180302005=gb18030 gb180302022=gb18030 big5tw=big5 big5hkscs=big5 big5hkscs2004=big5 big5eten=big5 hkscs=big5 ' +
    'macroman=macintosh maccyrillic=x-mac-cyrillic macukrainian=x-mac-cyrillic maccentraleurope=mac-latin2 ' +
    'maccentraleuropean=mac-latin2 macce=mac-latin2 maccenteuro=mac-latin2 maclatin2=mac-latin2 ' +
    'macgreek=mac-greek macturkish=mac-turkish maciceland=mac-iceland macicelandic=mac-iceland ' +
    'maccroatian=mac-croatian macromania=mac-romanian macromanian=mac-romanian ' +
    'macarabic=mac-arabic macfarsi=mac-farsi koi8=koi8-r koi8t=koi8-t kz1048=kz-1048 strk10482002=kz-1048 rk1048=kz-1048 pt154=ptcp154 ' +
    'cyrillicasian=ptcp154 roman8=hp-roman8 r8=hp-roman8 armscii8=armscii-8 georgianacademy=georgian-academy ' +
    'georgianps=georgian-ps viscii11=viscii tcvn5712=tcvn tcvn57121=tcvn tis6200=windows-874 thai=windows-874 tis620=windows-874 tis62025291=windows-874 tis62025330=windows-874 isoir166=windows-874 isoir179=iso-8859-13 isoir199=iso-8859-14 isoir203=iso-8859-15 isoir226=iso-8859-16 cpis=cp861 cpgr=cp869 ' +
    'ruscii=cp1125 ebcdic=cp037 ebcdicus=cp037 ebcdiccpus=cp037 ebcdiccpca=cp037 ebcdiccpwt=cp037 ' +
    'ebcdiccpnl=cp037 ebcdiccpdk=cp277 ebcdiccpno=cp277 ebcdiccpfi=cp278 ebcdiccpse=cp278 ebcdiccpit=cp280 ' +
    'ebcdiccpes=cp284 ebcdiccpgb=cp285 ebcdiccpfr=cp297 ebcdiccpar1=cp420 ebcdiccphe=cp424 ebcdiccpbe=cp500 ' +
    'ebcdiccpch=cp500 ebcdiccproece=cp870 ebcdiccpyu=cp870 ebcdiccpis=cp871 ebcdiccptr=cp905 ' +
    'ebcdicinternational=cp500 ebcdiclatin1euro=cp1140'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Numbers of IBM and Microsoft that are none of our tables. */
const NUMBERS: ReadonlyMap<number, string> = new Map([
  [154, 'ptcp154'],
  [367, 'windows-1252'],
  [819, 'windows-1252'],
  [866, 'ibm866'],
  [874, 'windows-874'],
  [878, 'koi8-r'],
  [912, 'iso-8859-2'],
  [915, 'iso-8859-5'],
  [920, 'windows-1254'],
  [923, 'iso-8859-15'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [943, 'shift_jis'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [954, 'euc-jp'],
  [970, 'euc-kr'],
  [1051, 'hp-roman8'],
  [1168, 'koi8-u'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [1208, 'utf-8'],
  [1361, 'johab'],
  [1386, 'gbk'],
  [1392, 'gb18030'],
  [10000, 'macintosh'],
  [10006, 'mac-greek'],
  [10007, 'x-mac-cyrillic'],
  [10010, 'mac-romanian'],
  [10029, 'mac-latin2'],
  [10079, 'mac-iceland'],
  [10081, 'mac-turkish'],
  [10082, 'mac-croatian'],
  [12000, 'utf-32le'],
  [12001, 'utf-32be'],
  [20127, 'windows-1252'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [50220, 'iso-2022-jp'],
  [50225, 'iso-2022-kr'],
  [50227, 'iso-2022-cn'],
  [51932, 'euc-jp'],
  [51936, 'gbk'],
  [51949, 'euc-kr'],
  [52936, 'hz-gb-2312'],
  [54936, 'gb18030'],
  [65000, 'utf-7'],
  [65001, 'utf-8'],
]);

const MAX_NAMES = 500;
const names = new Map<string, string | null>();

/** The name under which `createDecoder` knows an encoding, or null. */
export function encodingNamed(label: string): string | null {
  const found = names.get(label);
  if (found !== undefined) return found;
  const name = lookUp(label);
  if (names.size < MAX_NAMES) names.set(label, name);
  return name;
}

function lookUp(label: string): string | null {
  const lower = label.trim().toLowerCase().slice(0, 60);
  if (WIDE.has(lower) || CODE_PAGES.has(lower) || lower in SEVEN_BIT || lower === 'johab') return lower;
  const squeezed = lower.replace(/[^a-z\d]/g, '').replace(/^x(?=[a-z])/, '');
  return byPlatform(lower) ?? ALIASES.get(squeezed) ?? byNumber(squeezed) ?? byPlatform(lower.replaceAll('_', '-'));
}

/** Can text of this encoding be told from ASCII only by knowing its name, and is it there? */
export function isSevenBit(encoding: string | null, start: string): boolean {
  return encoding !== null && (SEVEN_BIT[encoding]?.some((mark) => start.includes(mark)) ?? false);
}

/** `encoding` as `encodingNamed` gives it. */
export function createDecoder(encoding: string): DecodeBytes {
  if (WIDE.has(encoding)) return createWideDecoder(encoding === 'utf-32le');
  if (CODE_PAGES.has(encoding)) return (bytes) => decodePage(bytes, encoding);
  if (encoding === 'hz-gb-2312') return byLine(decodeHz);
  if (encoding === 'iso-2022-kr') return byLine((bytes) => decodeShifted(bytes, 'euc-kr'));
  if (encoding === 'iso-2022-cn') return byLine((bytes) => decodeShifted(bytes, 'gbk'));
  if (encoding === 'johab') return byLine(decodeJohab);
  if (encoding === 'utf-7') return byLine(decodeUtf7);
  const decoder = new TextDecoder(encoding);
  return (bytes, last) => decoder.decode(bytes, { stream: !last });
}

function byPlatform(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'x-user-defined' ? null : encoding;
  } catch {
    return null;
  }
}

/** `cp850`, `IBM-850`, `csIBM850`, `cspc850multilingual`, `windows-1252`, `ibm00858`, `iso8859-15`, `28592`. */
function byNumber(squeezed: string): string | null {
  const iso = /^iso8859p?(\d{1,2})/.exec(squeezed) ?? /^(?:cp)?2859(\d)$/.exec(squeezed);
  if (iso) return byPlatform(`iso-8859-${iso[1]}`);
  const digits =
    /^(?:cs)?(?:cp|ibm|ccsid|dos|oem|ms|win|windows|codepage|pcp|pc8codepage|pc)?0{0,3}(\d{2,5})[a-z]{0,20}$/.exec(
      squeezed,
    );
  if (!digits) return null;
  const number = Number(digits[1]);
  const page = `cp${String(number).padStart(3, '0')}`;
  if (CODE_PAGES.has(page)) return page;
  return number >= 1250 && number <= 1258 ? `windows-${number}` : (NUMBERS.get(number) ?? null);
}

function createWideDecoder(little: boolean): DecodeBytes {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    const block = Buffer.concat([rest, bytes]);
    const characters: string[] = [];
    const end = block.length - (block.length % 4);
    for (let at = 0; at < end; at += 4) {
      const point = little ? block.readUInt32LE(at) : block.readUInt32BE(at);
      const good = point < 0x110000 && (point < 0xd800 || point > 0xdfff);
      characters.push(good ? String.fromCodePoint(point) : '\ufffd');
    }
    rest = block.subarray(end);
    return characters.join('');
  };
}

function decodePage(bytes: Uint8Array, page: string): string {
  const table = tableOf(page);
  let text = '';
  for (const byte of bytes) text += table[byte] ?? '\ufffd';
  // Mainframes end their lines with a character of their own.
  return isEbcdic(page) ? text.replaceAll('\u0085', '\n') : text;
}

/** For encodings whose shifts end with the line. */
function byLine(decode: (bytes: Uint8Array) => string): DecodeBytes {
  let rest = Buffer.alloc(0);
  return (bytes, last) => {
    const block = Buffer.concat([rest, bytes]);
    const end = last ? block.length : block.lastIndexOf(0x0a) + 1;
    rest = block.subarray(end);
    return decode(block.subarray(0, end));
  };
}

/** RFC 1843: `~{` and `~}` around GB 2312 without its high bits, `~~` for a tilde. */
function decodeHz(bytes: Uint8Array): string {
  const plain: number[] = [];
  let shifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const mark = byte === 0x7e ? bytes[at + 1] : undefined;
    if (byte === 0x0a) shifted = false;
    if (mark === 0x7b && !shifted) shifted = true;
    else if (mark === 0x7d && shifted) shifted = false;
    else if (mark === 0x7e && !shifted) plain.push(byte);
    else {
      plain.push(shifted && byte > 0x20 ? byte | 0x80 : byte);
      continue;
    }
    at++;
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(plain));
}

/** RFC 1557 and 1922: shift out and in, behind an escape that names the set. */
function decodeShifted(bytes: Uint8Array, encoding: string): string {
  const plain: number[] = [];
  let shifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x1b && bytes[at + 1] === 0x24) at += 3;
    else if (byte === 0x0e) shifted = true;
    else if (byte === 0x0f) shifted = false;
    else {
      if (byte === 0x0a) shifted = false;
      plain.push(shifted && byte > 0x20 ? byte | 0x80 : byte);
    }
  }
  return new TextDecoder(encoding).decode(Uint8Array.from(plain));
}

/** RFC 2152: UTF-16 in base64 between `+` and `-`. */
function decodeUtf7(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  return text.replace(/\+([A-Za-z\d+/]{0,4000})-?/g, (_all, packed: string) => {
    if (packed === '') return '+';
    const units = Buffer.from(packed, 'base64');
    return units
      .subarray(0, units.length & ~1)
      .swap16()
      .toString('utf16le');
  });
}
