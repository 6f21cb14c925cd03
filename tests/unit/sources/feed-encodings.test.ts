// Feeds in every encoding a feed may declare, and in those it declares wrongly: the words come out as they were written.
import { describe, expect, test } from 'vitest';
import { isEbcdic, tableOf } from '../../../src/core/text/code-pages.ts';
import { decodeStream } from '../../../src/core/text/decode.ts';
import { encodingNamed } from '../../../src/core/text/encodings.ts';
import { parseFeed } from '../../../src/core/text/feed/parse.ts';

/** Declared name, bytes of a few words in it, the words. The bytes were made by other programs than ours. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['utf-8', 'e697a5e69cace8aa9ee38386e382b9e38388', '日本語テスト'],
  ['iso-8859-1', '5365f16f7220636166e9', 'Señor café'],
  ['iso-8859-2', 'aff3b3e62050f8ed6c69b9', 'Żółć Příliš'],
  ['iso-8859-3', 'e6f8b6bcfefd', 'ĉĝĥĵŝŭ'],
  ['iso-8859-4', 'b1e8eaece7b9f9fe', 'ąčęėįšųū'],
  ['iso-8859-5', 'bfe0d8d2d5e220dcd8e0', 'Привет мир'],
  ['iso-8859-6', 'e5d1cdc8c7', 'مرحبا'],
  ['iso-8859-7', 'cae1ebe7ecddf1e1', 'Καλημέρα'],
  ['iso-8859-8', 'f9ece5ed', 'שלום'],
  ['iso-8859-9', 'dd7374616e62756c20fdf0fee7', 'İstanbul ığşç'],
  ['iso-8859-10', 'bfb9bb', 'ŋđŧ'],
  ['iso-8859-11', 'cac7d1cab4d5', 'สวัสดี'],
  ['iso-8859-13', 'e0e8e6ebe1f0f8fb', 'ąčęėįšųū'],
  ['iso-8859-14', 'a1abb1', 'Ḃḋḟ'],
  ['iso-8859-15', 'a420313030', '€ 100'],
  ['iso-8859-16', 'aa746566616e20fe6172e3', 'Ștefan țară'],
  ['windows-1250', 'aff3b3e62050f8ed6c699a', 'Żółć Příliš'],
  ['windows-1251', 'cff0e8e2e5f220ece8f0', 'Привет мир'],
  ['windows-1252', '8020313030', '€ 100'],
  ['windows-1253', 'cae1ebe7ecddf1e1', 'Καλημέρα'],
  ['windows-1254', 'dd7374616e62756c20fdf0fee7', 'İstanbul ığşç'],
  ['windows-1255', 'f9ece5ed', 'שלום'],
  ['windows-1256', 'e3d1cdc8c7', 'مرحبا'],
  ['windows-1257', 'e0e8e6ebe1f0f8fb', 'ąčęėįšųū'],
  ['koi8-r', 'f0d2c9d7c5d420cdc9d2', 'Привет мир'],
  ['koi8-u', 'f0d2c9d7c5d420cdc9d2', 'Привет мир'],
  ['big5', 'a4a4a4e5b4fab8d5', '中文測試'],
  ['gb2312', 'd6d0cec4b2e2cad4', '中文测试'],
  ['gbk', 'd6d0cec4b2e2cad4', '中文测试'],
  ['gb18030', 'd6d0cec4b2e2cad4', '中文测试'],
  ['euc-jp', 'c6fccbdcb8eca5c6a5b9a5c8', '日本語テスト'],
  ['shift_jis', '93fa967b8cea836583588367', '日本語テスト'],
  ['euc-kr', 'c7d1b1b9beee20bdc3c7e8', '한국어 시험'],
  ['iso-2022-jp', '1b2442467c4b5c386c2546253925481b2842', '日本語テスト'],
  ['iso-2022-kr', '1b2429430e475131393e6e0f200e3d4347680f', '한국어 시험'],
  ['hz', '7e7b56504e4432624a547e7d', '中文测试'],
  ['cp932', '93fa967b8cea836583588367', '日本語テスト'],
  ['cp949', 'c7d1b1b9beee20bdc3c7e8', '한국어 시험'],
  ['cp950', 'a4a4a4e5b4fab8d5', '中文測試'],
  ['cp936', 'd6d0cec4b2e2cad4', '中文测试'],
  ['big5-hkscs', 'a4a4a4e5b4fab8d5', '中文測試'],
  ['euc-jisx0213', 'c6fccbdcb8eca5c6a5b9a5c8', '日本語テスト'],
  ['shift_jisx0213', '93fa967b8cea836583588367', '日本語テスト'],
  ['iso-2022-jp-2', '1b2442467c4b5c386c2546253925481b2842', '日本語テスト'],
  ['iso-2022-jp-3', '1b2442467c4b5c386c2546253925481b2842', '日本語テスト'],
  ['euc_jp', 'c6fccbdcb8eca5c6a5b9a5c8', '日本語テスト'],
  ['EUC_KR', 'c7d1b1b9beee20bdc3c7e8', '한국어 시험'],
  ['windows-874', 'cac7d1cab4d5', 'สวัสดี'],
  ['tis-620', 'cac7d1cab4d5', 'สวัสดี'],
  ['cp874', 'cac7d1cab4d5', 'สวัสดี'],
  ['macintosh', '5365966f72206361668e', 'Señor café'],
  ['x-mac-cyrillic', '8ff0e8e2e5f220ece8f0', 'Привет мир'],
  ['mac-greek', 'bae1ece8eddbf2e1', 'Καλημέρα'],
  ['mac-turkish', 'dc7374616e62756c20dddbdf8d', 'İstanbul ığşç'],
  ['mac-latin2', 'fb97b88d2050de926c69e4', 'Żółć Příliš'],
  ['mac-iceland', 'de6a97dd20ea736c616e64', 'Þjóð Ísland'],
  ['mac-croatian', '97e62050926c69b9', 'óć Píliš'],
  ['mac-romanian', 'af746566616e20df6172be', 'Ștefan țară'],
  ['cp437', '5365a46f722063616682', 'Señor café'],
  ['cp720', 'eaa9a5a09f', 'مرحبا'],
  ['cp737', '8998a29ea3e2a898', 'Καλημέρα'],
  ['cp775', 'd0d1d2d3d4d5d6d7', 'ąčęėįšųū'],
  ['cp850', '477294e16520849481', 'Größe äöü'],
  ['cp852', 'bda288862050fda16c69e7', 'Żółć Příliš'],
  ['cp855', 'dde1b7eba8e520d2b7e1', 'Привет мир'],
  ['cp856', '998c858d', 'שלום'],
  ['cp857', '987374616e62756c208da79f87', 'İstanbul ığşç'],
  ['cp858', 'd520313030', '€ 100'],
  ['cp860', '6187846f', 'ação'],
  ['cp861', '8d6aa28c20a5736c616e64', 'Þjóð Ísland'],
  ['cp862', '998c858d', 'שלום'],
  ['cp863', '85208782', 'à çé'],
  ['cp865', '426c8662917267729b64', 'Blåbærgrød'],
  ['cp866', '8fe0a8a2a5e220aca8e0', 'Привет мир'],
  ['cp869', 'b5d6e5e1e69debd6', 'Καλημέρα'],
  ['cp1125', '8fe0a8a2a5e220aca8e0', 'Привет мир'],
  ['IBM850', '477294e16520849481', 'Größe äöü'],
  ['csIBM852', 'bda288862050fda16c69e7', 'Żółć Příliš'],
  ['ibm-437', '5365a46f722063616682', 'Señor café'],
  ['IBM00858', 'd520313030', '€ 100'],
  ['cspc850multilingual', '477294e16520849481', 'Größe äöü'],
  ['latin1', '5365f16f7220636166e9', 'Señor café'],
  ['latin2', 'aff3b3e62050f8ed6c69b9', 'Żółć Příliš'],
  ['l5', 'dd7374616e62756c20fdf0fee7', 'İstanbul ığşç'],
  ['iso8859-15', 'a420313030', '€ 100'],
  ['ISO_8859-5:1988', 'bfe0d8d2d5e220dcd8e0', 'Привет мир'],
  ['win-1251', 'cff0e8e2e5f220ece8f0', 'Привет мир'],
  ['windows_1252', '8020313030', '€ 100'],
  ['cp1252', '8020313030', '€ 100'],
  ['koi8-t', '8ed5cd8ad5d2a5', 'Ҷумҳурӣ'],
  ['kz-1048', '8de0e7e09d', 'Қазақ'],
  ['ptcp154', '8de0e7e09d', 'Қазақ'],
  ['hp-roman8', '5365b76f7220636166c5', 'Señor café'],
  ['utf-7', '2b5a65566e4c4971654d4d5977755444492d', '日本語テスト'],
  ['cp037', 'e2854996994083818651', 'Señor café'],
  ['ebcdic-cp-us', 'e2854996994083818651', 'Señor café'],
  ['cp273', 'c7996aa18540c06ad0', 'Größe äöü'],
  ['cp500', 'e2854996994083818651', 'Señor café'],
  ['cp1140', '9f40f1f0f0', '€ 100'],
  ['IBM01140', '9f40f1f0f0', '€ 100'],
  ['cp1026', '5ba2a3819582a4934079d06ac0', 'İstanbul ığşç'],
  ['cp424', '69544655', 'שלום'],
  ['cp875', '518a9e9a9fb2ae8a', 'Καλημέρα'],
  ['IBM277', 'c293d082c09987996a84', 'Blåbærgrød'],
  ['IBM278', 'c293d0829c9987997084', 'Blåbærgrød'],
  ['IBM280', 'c040e05a', 'à çé'],
  ['IBM284', 'e2856a96994083818651', 'Señor café'],
  ['IBM285', 'e2854996994083818651', 'Señor café'],
  ['IBM297', '7c40e0c0', 'à çé'],
  ['IBM871', 'c091ce794075a293819584', 'Þjóð Ísland'],
  ['CP1047', 'e2854996994083818651', 'Señor café'],
  ['IBM870', 'b4ce9a4940d78e5593899c', 'Żółć Příliš'],
  ['IBM1025', 'dcaa8faf8bac409c8faa', 'Привет мир'],
  ['IBM1141', '9f40f1f0f0', '€ 100'],
  ['IBM1147', '9f40f1f0f0', '€ 100'],
  ['ARMSCII-8', 'd0b3dbbbf1bbdd', 'Հայերեն'],
  ['GEORGIAN-ACADEMY', 'd5c0d0c7d3cac8', 'ქართული'],
  ['GEORGIAN-PS', 'd8c0d2c8d6cbc9', 'ქართული'],
  ['VISCII', '5469aa6e67205669ae74', 'Tiếng Việt'],
];

const titlesOf = (bytes: Uint8Array, type: string | null = null): (string | null)[] =>
  parseFeed(bytes, type).entries.map((entry) => entry.title);

const around = (encoding: string, quote = '"'): readonly [string, string] => [
  `<?xml version=${quote}1.0${quote} encoding=${quote}${encoding}${quote}?>\n<rss version="2.0"><channel>` +
    '<title>C</title><item><title>x ',
  ' y</title></item></channel></rss>',
];

/** The ASCII of a document, in the page's own bytes. */
function inEbcdic(text: string, page: string): Buffer {
  const table = tableOf(page);
  return Buffer.from([...text].map((character) => table.indexOf(character)));
}

function feedIn(label: string, words: Buffer): Buffer {
  const page = encodingNamed(label) ?? '';
  const [before, after] = around(label);
  return isEbcdic(page)
    ? Buffer.concat([inEbcdic(before, page), words, inEbcdic(after, page)])
    : Buffer.concat([Buffer.from(before), words, Buffer.from(after)]);
}

describe('every declared encoding', () => {
  test.each(WORDS)('%s', (label, hexadecimal, words) => {
    expect(titlesOf(feedIn(label, Buffer.from(hexadecimal, 'hex')))).toEqual([`x ${words} y`]);
  });

  test.each(WORDS.filter(([label]) => !isEbcdic(encodingNamed(label) ?? '')))(
    '%s said by the server',
    (label, hexadecimal, words) => {
      const [before, after] = around(label).map((text) => text.replace(/<\?xml.*\?>\n/, ''));
      const bytes = Buffer.concat([
        Buffer.from(before ?? ''),
        Buffer.from(hexadecimal, 'hex'),
        Buffer.from(after ?? ''),
      ]);
      expect(titlesOf(bytes, `application/xml; charset="${label}"`)).toEqual([`x ${words} y`]);
    },
  );

  test('in pieces as whole', async () => {
    for (const [label, hexadecimal] of WORDS) {
      const bytes = feedIn(label, Buffer.from(hexadecimal, 'hex'));
      const name = encodingNamed(label) ?? '';
      const whole: string[] = [];
      const pieces: string[] = [];
      const chunks = async function* (size: number) {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      for await (const piece of decodeStream(chunks(bytes.length), name)) whole.push(piece);
      for await (const piece of decodeStream(chunks(3), name)) pieces.push(piece);
      expect(pieces.join(''), label).toBe(whole.join(''));
    }
  });
});

const WIDE = 'Größe € 日本 😀';
const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const utf32 = (text: string, big: boolean): Buffer =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4);
      bytes[big ? 'writeUInt32BE' : 'writeUInt32LE'](character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );

describe('Unicode in all its widths', () => {
  const declared = [
    'utf-8',
    'utf-16',
    'utf-16le',
    'UTF-16BE',
    'utf-32',
    'ucs-2',
    'ucs-4',
    'iso-8859-1',
    'us-ascii',
    'x-none',
  ];
  test.each(declared)('declared as %s', (name) => {
    const [before, after] = around(name);
    const text = `${before}${WIDE}${after}`;
    for (const mark of ['\ufeff', '']) {
      for (const big of [false, true]) {
        expect(titlesOf(utf16(mark + text, big))).toEqual([`x ${WIDE} y`]);
        expect(titlesOf(utf32(mark + text, big))).toEqual([`x ${WIDE} y`]);
      }
      expect(titlesOf(Buffer.from(mark + text))).toEqual([`x ${WIDE} y`]);
    }
  });

  test('mostly Chinese in UTF-16 without a mark, and an odd byte at the end', () => {
    const [before, after] = around('utf-16');
    const text = `${before}${'漢字'.repeat(600)}${after}`;
    for (const big of [false, true]) {
      const bytes = Buffer.concat([utf16(text, big), Buffer.from([0x0a])]);
      expect(titlesOf(bytes)).toEqual([`x ${'漢字'.repeat(600)} y`]);
    }
  });

  test('a mark is stronger than what the server and the document say', () => {
    const [before, after] = around('windows-1251');
    expect(titlesOf(Buffer.from(`\ufeff${before}é${after}`), 'text/xml; charset=iso-8859-2')).toEqual(['x é y']);
  });
});

describe('wrong declarations', () => {
  const bytesOf = (encoding: string, words: Buffer): Buffer => feedIn(encoding, words);
  test.each([
    ['utf-8, is Latin-1', 'utf-8', Buffer.from('café señor', 'latin1'), 'café señor'],
    ['utf-8, is windows-1252', 'utf-8', Buffer.from([0x93, 0x61, 0x94, 0x20, 0x80]), '“a” €'],
    ['iso-8859-1, is UTF-8', 'iso-8859-1', Buffer.from('café 日本'), 'café 日本'],
    ['us-ascii, is UTF-8', 'us-ascii', Buffer.from('café'), 'café'],
    ['us-ascii, is windows-1252', 'us-ascii', Buffer.from([0x92]), '’'],
    ['iso-8859-1, is windows-1252', 'iso-8859-1', Buffer.from([0x96, 0x20, 0x85]), '– …'],
    ['unknown, is UTF-8', 'x-unheard-of', Buffer.from('Größe'), 'Größe'],
    ['unknown, is Latin-1', 'x-unheard-of', Buffer.from('Größe', 'latin1'), 'Größe'],
    ['utf-16, is UTF-8', 'utf-16', Buffer.from('Größe'), 'Größe'],
    ['utf-16, is Latin-1', 'utf-16', Buffer.from('Größe', 'latin1'), 'Größe'],
    ['utf-8, with a character cut in two', 'utf-8', Buffer.from('c3b16f20e282206520c3a9', 'hex'), 'ño \ufffd e é'],
    ['utf-8, with a stray byte', 'utf-8', Buffer.from('c3b16f2092206520c3a9', 'hex'), 'ño ’ e é'],
    ['utf-8, with an emoji in halves', 'utf-8', Buffer.from('c3b1eda0bdedb880', 'hex'), 'ñ😀'],
    [
      'utf-8, is Russian koi8-r',
      'utf-8',
      Buffer.from('f0d2c9d7c5d420cdc9d220cbc1cb20c4c5ccc1', 'hex'),
      'Привет мир как дела',
    ],
    ['gb2312, is UTF-8', 'gb2312', Buffer.from('中文测试'), '中文测试'],
    ['euc-kr, one syllable', 'euc-kr', Buffer.from('c7b1', 'hex'), '풉'],
  ])('%s', (_what, declared, words, expected) => {
    expect(titlesOf(bytesOf(declared, words))).toEqual([`x ${expected} y`]);
  });

  test('a whole document in UTF-7', () => {
    const text =
      '<?xml version="1.0" encoding="utf-7"?><rss><channel><item><title>日本 é + ~</title></item></channel></rss>';
    const pack = (part: string): string =>
      `+${Buffer.from(part, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`;
    expect(titlesOf(Buffer.from(text.replace(/[^\w ./]+/g, pack)))).toEqual(['日本 é + ~']);
  });

  test('what the server says by default is weaker than what the document says', () => {
    const bytes = bytesOf('windows-1251', Buffer.from('cff0e8e2e5f2', 'hex'));
    expect(titlesOf(bytes, 'text/xml; charset=ISO-8859-1')).toEqual(['x Привет y']);
    expect(titlesOf(bytes, 'text/xml')).toEqual(['x Привет y']);
    expect(
      titlesOf(bytesOf('iso-8859-1', Buffer.from('cff0e8e2e5f2', 'hex')), 'text/xml; charset=windows-1251'),
    ).toEqual(['x Привет y']);
    expect(titlesOf(bytes, 'text/xml; charset=utf-8')).toEqual(['x Привет y']);
  });

  test('a declaration in apostrophes, without quotes, behind white space', () => {
    const words = Buffer.from('cff0e8e2e5f2', 'hex');
    for (const quote of ["'", '']) {
      const [before, after] = around('windows-1251', quote);
      expect(titlesOf(Buffer.concat([Buffer.from(`\n ${before}`), words, Buffer.from(after)]))).toEqual(['x Привет y']);
    }
  });

  test('the last character cut in two costs nothing but itself', () => {
    const text = '<rss><channel><item><title>né</title><description>né</description></item><item><title>日本';
    const bytes = Buffer.from(text);
    for (let cut = 0; cut < 7; cut++) expect(titlesOf(bytes.subarray(0, bytes.length - cut))).toEqual(['né']);
  });
});
