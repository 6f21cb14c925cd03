// HTML to text: nothing said is lost, no markup stays.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText, looksLikeHtml, maybeHtmlToText } from '../../../src/core/text/html.ts';

describe('htmlToText', () => {
  test('makes lines of blocks, keeps the text of links, opens entities', () => {
    const html =
      '<h1>Title</h1><p>Hello&nbsp;<b>w</b>orld &amp; <a href="https://x.example">all</a></p>\n\n<p>2<br>3</p>' +
      '<ul><li>one</li><li>two</li></ul><table><tr><td>a</td><td>b</td></tr></table>';
    expect(htmlToText(html)).toBe('Title\n\nHello world & all\n\n2\n3\n\n• one\n• two\na b');
  });

  test('drops scripts, styles and comments, keeps emoji pictures', () => {
    const html =
      '<style>p{}</style><script>alert("<p>x</p>")</script><!-- no --><template>t</template>ok <img class="wp-smiley" alt=":)"> <img alt="A photo of a cat"><img alt="😀">';
    expect(htmlToText(html)).toBe('ok :) 😀');
  });

  test('tells markup from arithmetic', () => {
    expect(looksLikeHtml('a < b and c > d')).toBe(false);
    expect(looksLikeHtml('I <3 you')).toBe(false);
    expect(looksLikeHtml('so <b>bold')).toBe(true);
    expect(maybeHtmlToText('Q&amp;A  about\tx')).toBe('Q&A about x');
    expect(maybeHtmlToText('2 < 3')).toBe('2 < 3');
  });

  test('a tag in a picture’s alternative text is no text', () => {
    expect(htmlToText('a <img alt="<p>"> b')).toBe('a b');
  });

  test('leaves no tag behind, whatever comes', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      '>',
      '<script>',
      '</script>',
      'x',
      ' ',
      '<li>',
      '<img alt="',
      '"',
      '<!--',
      '-->',
      '<pre>\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(htmlToText(pieces.join(''))).not.toMatch(/<(?:p|li|script|pre)>/);
      }),
    );
  });

  test('hostile nesting does not cost the square of its length', () => {
    htmlToText('<b>'.repeat(300_000) + '</i>'.repeat(300_000));
    htmlToText(`<a ${'x'.repeat(1_000_000)}`);
    looksLikeHtml('<a '.repeat(300_000));
    // The bound is the runner's own time limit: no clock is read here.
  });
});
