import { describe, expect, test } from 'vitest';
import { plainWord } from '../../../src/core/nlp/plain-word.ts';
import { termsOf } from '../../../src/core/nlp/terms.ts';
import { tokenise } from '../../../src/core/text/tokenise.ts';

const terms = (text: string, language: string | null) =>
  termsOf(tokenise(text), language).map((term) => `${term.key}:${term.shown}`);

describe('spellings of one word share their term', () => {
  test.each<[string | null, string, string[]]>([
    ['en', 'Coooool COOL', ['cool:cool']],
    ['en', 'looooove goooood', ['love:love', 'good:good']],
    ['en', 'sooooo nooooo', []],
    ['en', 'brand’s brand', ['brand:brand']],
    ['en', 'U.S.A. USA', ['usa:u.s.a.']],
    ['es', 'Atención ATENCION atencióooon', ['atencion:atención']],
    ['es', 'niñ@s niños', ['ninos:niñ@s']],
    ['de', 'Kund*innen Kund:innen Kundinnen', ['kundinnen:kund*innen']],
    ['es', 'H&M', ['h&m:h&m']],
    [null, 'xqzzzzv', ['xqzv:xqzv']],
  ])('%s: %s', (language, text, expected) => {
    expect(terms(text, language)).toEqual(expected);
  });

  test('laughter is one word, and none where it is noise', () => {
    expect(['jajaja', 'JAJAJAJAJ', 'ajajaja'].map((word) => plainWord(word, 'es'))).toEqual(['jaja', 'jaja', 'jaja']);
    expect(terms('jajajajaja ajajaja', 'es')).toEqual([]);
    expect(terms('hahahahaha', 'en')).toEqual([]);
  });

  test('words that only look like laughter or length are left alone', () => {
    expect(plainWord('Hannah', 'en')).toBe('hannah');
    expect(plainWord('committee', 'en')).toBe('committee');
    expect(plainWord('zooooo', 'nl')).toBe('zo');
  });
});
