// A figure as a picture: whatever is written in it, it is one well-formed drawing that asks for nothing.
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { figureSvg } from '../../../src/present/figure-svg.ts';
import { lightTheme } from '../../../src/present/theme.ts';

const PICTURE = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100" role="img" aria-label="width=&quot;7&quot;"><rect width="4" height="5"/></svg>',
  width: 400,
  height: 100,
};

function draw(sentence: string, foot: readonly string[] = ['n = 3'], name = 'Over time') {
  const font = 'data:font/woff2;base64,AAAA';
  const measure = (text: string) => text.length * 8;
  return figureSvg({ name, sentence, picture: PICTURE, foot, theme: lightTheme, font, measure });
}

test('finding above, picture in the middle, what it rests on below', () => {
  const { svg, width, height } = draw('Mentions doubled', ['n = 842', 'Europe/Madrid']);
  expect(width).toBe(464);
  expect(svg).toContain('>Mentions doubled</text>');
  expect(svg).toContain('>n = 842 · Europe/Madrid</text>');
  expect(svg).toContain('<svg x="32" y="94" width="400" height="100" xmlns=');
  expect(svg).toContain('<rect width="4" height="5"/>');
  expect(svg.indexOf('doubled')).toBeLessThan(svg.indexOf('842'));
  expect(height).toBeGreaterThan(200);
});

test('a long finding takes lines and the picture moves down; the longest ends in an ellipsis', () => {
  const short = draw('word '.repeat(10));
  const long = draw('word '.repeat(30));
  expect(long.height).toBe(short.height + 2 * 26);
  expect(draw('word '.repeat(200)).svg).toMatch(/…<\/text>/);
  expect(draw('w'.repeat(900)).svg).toMatch(/w…<\/text>/);
});

test('nothing that is written there becomes markup', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '</svg>',
    '<script>',
    ']]>',
    'é',
    '🦊',
    '\u0000',
    '\ud800',
    ' ',
  );
  const hostile = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(hostile, hostile, hostile, (name, sentence, foot) => {
      const names: string[] = [];
      const attributes: string[] = [];
      const parser = new Parser(
        {
          onopentag: (tag, given) => {
            names.push(tag);
            attributes.push(...Object.keys(given));
          },
        },
        { xmlMode: true },
      );
      parser.end(draw(sentence, [foot], name).svg);
      for (const tag of names) expect(['svg', 'style', 'title', 'rect', 'text']).toContain(tag);
      for (const key of attributes) expect(key).not.toMatch(/^on|href/);
    }),
  );
});
