// Words exactly as written: capitals and accents, each, both or neither; whole words; however they are encoded.
import { expect, test } from 'vitest';
import { makeExactTest } from '../../../src/core/text/exact-words.ts';

test.each([
  ['written', 'Café', 'un Café aquí', true],
  ['written', 'Café', 'un Cafe\u0301 aquí', true],
  ['written', 'Cafe\u0301', 'un Café aquí', true],
  ['written', 'Café', 'café, CAFÉ, Cafe, Cafés', false],
  ['written', 'Mar Azul', 'en Mar\n— Azul.', true],
  ['written', 'Mar Azul', 'en MarAzul, Mar azul y Mar del Azul', false],
  ['written', 'a', 'b-a_c', true],
  ['written', 'a', 'ab ba a\u0327', false],
  ['written', "don't", 'I don’t', true],
  ['written', 'iPhone', '我的iPhone手机', true],
  ['written', 'iPhone', '我的iphone手机', false],
  ['written', 'iPhone手机', '我的iPhone手机壳', true],
  ['written', 'Phone手机', '我的iPhone手机壳', false],
  ['written', 'Straße', 'Strasse', false],
  ['case', 'Apple', 'an apple from Apple', true],
  ['case', 'Apple', 'an apple, APPLE', false],
  ['case', 'Cafe', 'Café', true],
  ['case', 'Café', 'cafe', false],
  ['accents', 'café', 'CAFÉ', true],
  ['accents', 'café', 'Cafe', false],
  ['accents', 'PIÑA', 'piña', true],
] as const)('%s %s in “%s”: %s', (how, wanted, text, holds) => {
  expect(makeExactTest(how, wanted)(text)).toBe(holds);
});

test('a text made to be slow is not', () => {
  const begin = performance.now();
  const holds = makeExactTest('written', 'a b');
  expect(holds(`a${' '.repeat(300_000)}a`.repeat(3))).toBe(false);
  expect(holds('\u0301'.repeat(500_000))).toBe(false);
  expect(holds('a '.repeat(300_000))).toBe(false);
  expect(performance.now() - begin).toBeLessThan(2000);
});
