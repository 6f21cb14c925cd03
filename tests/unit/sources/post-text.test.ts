// What a person sees of a post, with the addresses that are shown cut off given in full.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isShortened, postToText } from '../../../src/core/sources/post-text.ts';

const long = 'https://www.acme.example/a/long/road?n=1&amp;m=2';

test.each([
  [`<p>Mira <a href="${long}">acme.example/a/lo…</a> ya</p>`, 'Mira https://www.acme.example/a/long/road?n=1&m=2 ya'],
  [`<a href="${long}">https://www.acme.example/a/lo...</a>`, 'https://www.acme.example/a/long/road?n=1&m=2'],
  [
    `<a href="${long}"><span class="invisible">https://www.</span><span>acme.example/a</span></a>`,
    'https://www.acme.example/a/long/road?n=1&m=2',
  ],
  [`<a href="${long}">esta página</a>`, 'esta página'],
  [`<a href="${long}">other.example/a</a>`, 'other.example/a'],
  ['<a href="https://x.example/@acme" class="u-url mention">@acme</a> dice', '@acme dice'],
  ['<a href="javascript:alert(1)">acme.example</a>', 'acme.example'],
  ['<p>Sin nada</p><script>x</script>', 'Sin nada'],
])('%s', (html, text) => expect(postToText(html)).toBe(text));

test('only the beginning of the same address is short for it', () => {
  expect(isShortened('acme.example/a…', 'https://acme.example/abc')).toBe(true);
  expect(isShortened('acme', 'https://acme.example/abc')).toBe(false);
  expect(isShortened('a.b c', 'https://a.b c')).toBe(false);
  expect(isShortened('', 'https://acme.example')).toBe(false);
});

test('no markup is left, whatever is written', () => {
  const piece = fc.constantFrom(
    '<a href="https://a.example/b">',
    '</a>',
    'a.example',
    '<p>',
    '…',
    '&lt;b&gt;',
    'hola ',
    '<br>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(postToText(pieces.join(''))).not.toMatch(/<(?:a|p|br)\b/);
    }),
  );
});
