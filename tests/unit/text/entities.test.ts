// Entities opened once, in text and in XML.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openClosedEntities, openEntities } from '../../../src/core/text/entities.ts';
import { htmlToText } from '../../../src/core/text/html.ts';

describe('entities', () => {
  test.each([
    ['&amp;lt;', '&lt;', '&lt;'],
    ['&lt;b&gt; &quot;x&quot; &apos;', '<b> "x" \'', '<b> "x" \''],
    ['&eacute;&hellip;&NotEqualTilde;', 'é…≂̸', 'é…≂̸'],
    ['&#233;&#xE9;&#XE9;', 'ééé', 'ééé'],
    ['&#146;&#x80;&#150;', '’€–', '’€–'],
    ['&#55357;&#56832;&#128512;', '😀😀', '😀😀'],
    ['&#0;&#x110000;&#99999999;', '\ufffd\ufffd\ufffd', '\ufffd\ufffd\ufffd'],
    ['&copy 2004 &amp 3', '© 2004 & 3', '&copy 2004 &amp 3'],
    ['?a=1&b=2&unknown;&;&#;&#x;&', '?a=1&b=2&unknown;&;&#;&#x;&', '?a=1&b=2&unknown;&;&#;&#x;&'],
    ['&#169 x', '© x', '&#169 x'],
  ])('%s', (text, opened, closed) => {
    expect(openEntities(text)).toBe(opened);
    expect(openClosedEntities(text)).toBe(closed);
  });

  test('what is escaped comes back, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;');
        expect(openClosedEntities(escaped)).toBe(text);
        expect(openEntities(escaped)).toBe(text);
        const numbered = [...text].map((one) => `&#${one.codePointAt(0)};`).join('');
        const controls = [...text].some((one) => one === '\u0000' || (one >= '\u0080' && one < '\u00a0'));
        if (!controls) expect(openEntities(numbered)).toBe(text);
      }),
    );
  });
});

test('HTML reads the same by the quick way and by the tokenizer', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<div class="a">',
      '</div>',
      '<br>',
      '<br/>',
      'words',
      ' ',
      '\n',
      '&amp;',
      '&eacute;',
    ],
    ...[
      '<li>',
      '</li>',
      '<ul>',
      '</ul>',
      '<img alt="😀" src="x">',
      '<pre>a\n b</pre>',
      '<td>',
      '<tr>',
      '<!-- c -->',
      'a > b',
    ],
    ...[
      '<script>x<b</script>',
      '<style>p</style>',
      '<svg><title>q</title></svg>',
      '<a href="?a&b">',
      '</a>',
      '<hr />',
      '<object>',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      // An attribute without quotes is more than the quick way reads.
      expect(htmlToText(`<i a=b></i>${pieces.join('')}`)).toBe(htmlToText(pieces.join('')));
    }),
    { numRuns: 1000 },
  );
});
