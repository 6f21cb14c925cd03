// Keys are stored: what they are made of must stay what it was, however they are computed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';
import { keyOf, textKey } from '../../../src/core/text/keys.ts';

const marked = fc.constantFrom(
  'é',
  'ñ',
  'e\u0301',
  'ß',
  'Σ',
  'ﬁ',
  '한',
  '\u0591',
  '\u20d0',
  ' ',
  '  ',
  '\n',
  '\t ',
  ' ',
  'A',
);
const said = fc.array(fc.oneof(marked, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));

test('a folded text is lower case, open and without marks', () => {
  const plainly = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .normalize('NFC');
  fc.assert(
    fc.property(said, (text) => {
      expect(fold(text)).toBe(plainly(text));
    }),
  );
});

test('the key of a text leaves the spelling of space out', () => {
  fc.assert(
    fc.property(said, (text) => {
      expect(textKey(text)).toBe(keyOf(fold(text).replace(/\s+/g, ' ').trim()));
    }),
  );
});
