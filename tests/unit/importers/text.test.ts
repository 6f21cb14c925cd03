// A text file read again from what was kept of it.
import { expect, test } from 'vitest';
import { text } from '../../../src/core/importers/text.ts';
import { readBytes } from './read-all.ts';

test.each([
  'Solo una frase sobre el café.',
  'Un título\n\nUn texto debajo.\n\nPublicado: 2021-04-01',
  '---\ntitle: De la página\ndate: 2021-04-01\nauthor: Ana\n---\nEl texto.',
])('%j', async (content) => {
  const [mention] = (await readBytes('a.txt', content)).mentions;
  expect(text.reread?.(mention?.raw ?? '', { zone: 'UTC' })).toEqual(mention);
});

test('nothing kept is no mention', () => expect(text.reread?.(' \n', {})).toBeNull());
