// Encodings: what the bytes are wins over what is declared.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, decodeStream, detectEncoding, MIXED } from '../../../src/core/text/decode.ts';

const utf32 = (text: string, big: boolean): Uint8Array =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4);
      bytes[big ? 'writeUInt32BE' : 'writeUInt32LE'](character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decode', () => {
  test('reads by byte order mark, and drops it', () => {
    expect(decode(Buffer.from('\ufeffhé', 'utf16le'))).toMatchObject({ text: 'hé', encoding: 'utf-16le' });
    expect(decode(Buffer.from('\ufeffhé'))).toMatchObject({ text: 'hé', encoding: 'utf-8' });
    expect(decode(Buffer.from('plain text wide', 'utf16le')).text).toBe('plain text wide');
  });

  test('reads UTF-32, marked or not, whole or in pieces', async () => {
    const text = 'Café 日本 😀 and more';
    for (const big of [false, true]) {
      for (const mark of ['\ufeff', '']) {
        const bytes = utf32(mark + text, big);
        expect(decode(bytes)).toMatchObject({ text, encoding: big ? 'utf-32be' : 'utf-32le' });
        const pieces: string[] = [];
        const chunks = (async function* () {
          for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
        })();
        for await (const piece of decodeStream(chunks, big ? 'utf-32be' : 'utf-32le')) pieces.push(piece);
        expect(pieces.join('')).toBe(mark + text);
      }
    }
  });

  test('whole words beyond ASCII are no Western text, whatever markup stands around', () => {
    const koi8 = latin(
      '<item><title>\xf0\xd2\xc9\xd7\xc5\xd4 \xcd\xc9\xd2 \xcb\xc1\xcb \xc4\xc5\xcc\xc1</title></item>',
    );
    expect(decode(koi8).text).toContain('Привет мир как дела');
    expect(decode(latin('<p>El niño comió jamón, ¡qué rápido! Adiós</p>')).text).toContain('El niño comió jamón, ¡qué');
  });

  test('survives a declaration that lies or is unknown', () => {
    const xml = '<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>';
    const lied = decode(Buffer.from(xml), { xml: true });
    expect(lied.text).toBe(xml);
    expect(lied.note).toContain('utf-8');
    expect(decode(latin('<a>café</a>'), { contentType: 'text/xml; charset=utf-8' }).text).toBe('<a>café</a>');
    expect(decode(latin('señal débil mañana'), { contentType: 'text/xml; charset=x-nonsense' }).text).toBe(
      'señal débil mañana',
    );
  });

  test('believes a declaration where the bytes are no UTF-8', () => {
    const bytes = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(decode(bytes, { contentType: 'text/plain; charset=windows-1251' }).text).toBe('Привет');
    expect(decode(bytes, { encoding: 'windows-1251' }).text).toBe('Привет');
  });

  test('reads single lines in windows-1252 and says so', () => {
    const bytes = Buffer.concat([Buffer.from('niño\n'), latin('café\n'), Buffer.from('über')]);
    const { text, encoding, note } = decode(bytes);
    expect({ text, encoding }).toEqual({ text: 'niño\ncafé\nüber', encoding: MIXED });
    expect(note).toMatch(/^1 line/);
  });

  test('a last character that was cut is dropped, not guessed', () => {
    expect(decode(Buffer.from('Привет').subarray(0, 7)).text).toBe('При');
  });

  test('a stream in any chunks gives the text of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 7 }),
        async (text, size) => {
          const bytes = Buffer.from(`a${text}\nñ${text}`);
          const chunks = async function* () {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          };
          let joined = '';
          for await (const piece of decodeStream(chunks(), 'utf-8')) joined += piece;
          expect(joined).toBe(`a${text}\nñ${text}`.toWellFormed());
        },
      ),
    );
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decode(bytes, { xml: true, contentType: 'text/html; charset="' }).text).toBe('string');
        expect(detectEncoding(bytes)).not.toBe('');
      }),
    );
  });
});
