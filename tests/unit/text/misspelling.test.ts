// Whether a word may be another one miswritten, and how it is said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsAllowed, findSlip } from '../../../src/core/text/misspelling.ts';

test.each([
  ['nordwit', 'nordwit', 'the same letters as'],
  ['nordwitt', 'nordwit', 'a doubled letter in'],
  ['anna', 'annaa', 'a single letter in'],
  ['nordwti', 'nordwit', 'two letters swapped in'],
  ['nordwiy', 'nordwit', 'a neighbouring key in'],
  ['nordwib', 'nordwit', 'one letter differs from'],
  ['nordwiet', 'nordwit', 'one letter more than'],
  ['nordit', 'nordwit', 'one letter less than'],
  ['kasalumee', 'casalume', 'two letters differ from'],
])('%s for %s: %s', (written, meant, says) => expect(findSlip(written, meant)?.says).toBe(`${says} “${meant}”`));

test.each([
  ['nordvitt', 'nordwit'],
  ['ola', 'ole'],
  ['rosa', 'cosa'],
  ['marea9', 'marea7'],
  ['marea', 'marea7'],
  ['', 'nordwit'],
])('%s is not %s', (written, meant) => expect(findSlip(written, meant)).toBeNull());

test('one edit anywhere after the first letter of a long word is always seen, and counted as one', () => {
  const word = fc.stringMatching(/^[a-z]{5,20}$/);
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom(...'abcxyz'), fc.nat(3), (meant, place, letter, kind) => {
      const at = 1 + (place % (meant.length - 1));
      const rest = { 0: letter + meant.slice(at), 1: meant.slice(at + 1), 2: letter + meant.slice(at + 1) }[kind];
      const written =
        meant.slice(0, at) + (rest ?? [...meant.slice(at, at + 2)].reverse().join('') + meant.slice(at + 2));
      const slip = findSlip(written, meant);
      expect(slip?.edits).toBe(written === meant ? 0 : 1);
    }),
  );
});

test('whatever the words, an answer within what is allowed', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  fc.assert(
    fc.property(text, text, (written, meant) => {
      const slip = findSlip(written, meant);
      if (slip) expect(slip.edits).toBeLessThanOrEqual(editsAllowed(meant.length));
    }),
  );
});
