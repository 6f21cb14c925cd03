// The small Markdown: what it reads, what it leaves as text, and that nothing makes it slow.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, parseMarkdown, plainText } from '../../../src/present/markdown.ts';

test('headings, paragraphs, lists, bold, italics and links', () => {
  expect(parseMarkdown('# Title\n\nOne *two* **three**\nfour\n\n- a\n- b\n  more\n\n1. x')).toEqual([
    { type: 'heading', level: 1, children: [text('Title')] },
    {
      type: 'paragraph',
      children: [
        text('One '),
        { type: 'emphasis', children: [text('two')] },
        text(' '),
        { type: 'strong', children: [text('three')] },
        text(' four'),
      ],
    },
    { type: 'list', ordered: false, items: [[text('a')], [text('b more')]] },
    { type: 'list', ordered: true, items: [[text('x')]] },
  ]);
  expect(parseMarkdown('[a *b*](https://example.org/x)')).toEqual([
    {
      type: 'paragraph',
      children: [
        {
          type: 'link',
          href: 'https://example.org/x',
          children: [text('a '), { type: 'emphasis', children: [text('b')] }],
        },
      ],
    },
  ]);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](data:text/html,hi)',
  '[x](file:///etc/passwd)',
  '<b>x</b>',
  '2 * 3 * 4',
  'snake_case_name',
  '**open',
  '#tag',
])('stays text: %s', (source) =>
  expect(parseMarkdown(source)).toEqual([{ type: 'paragraph', children: [text(source)] }]),
);

test('links lead only to http and https, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]()*_# \n-:/abjavscript.&<>"'), maxLength: 200 }), (source) => {
      for (const block of parseMarkdown(source)) {
        const lines = block.type === 'list' ? block.items : [block.children];
        for (const line of lines) for (const href of links(line)) expect(href).toMatch(/^https?:\/\//);
      }
      plainText(parseMarkdown(source));
    }),
  );
});

test.each(['*', '**', '_', '[', '[a](', '*a ', '**a *b ', '- ', '# '])('a long run of %j is read at once', (piece) => {
  parseMarkdown(piece.repeat(25_000));
  // The bound is the runner's own time limit: no clock is read here.
});

function text(value: string): Inline {
  return { type: 'text', text: value };
}

function links(parts: readonly Inline[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'text') return [];
    return part.type === 'link' ? [part.href, ...links(part.children)] : links(part.children);
  });
}
