// The engine counts code points, the window UTF-16 units: marks must sit on the right letters all the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, findWords, toUnits } from '../../../src/renderer/parts/segments.ts';

describe('code points to units', () => {
  it.each(['😡 harta', '👩‍👩‍👧 harta', 'é́ harta', 'مرحبا harta', '🦊🦊🦊harta😡'])('finds the word in %s', (text) => {
    const start = [...text].findIndex((_, index, all) => all.slice(index, index + 5).join('') === 'harta');
    const [span] = toUnits(text, [{ start, end: start + 5 }]);
    expect(text.slice(span?.start, span?.end)).toBe('harta');
  });

  it('agrees with slicing by code points, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), (text, from, length) => {
        const [span] = toUnits(text, [{ start: from, end: from + length }]);
        expect(text.slice(span?.start, span?.end)).toBe([...text].slice(from, from + length).join(''));
      }),
    );
  });
});

describe('cutting', () => {
  it('loses no text, whatever overlaps', () => {
    const span = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        expect(
          cutText(text, spans)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('finding searched words', () => {
  const found = (text: string, ...words: string[]) =>
    findWords(text, words).map((span) => text.slice(span.start, span.end));

  it('looks past accents and capitals', () => {
    expect(found('El TAPÓN y el tapon', 'tapón')).toEqual(['TAPÓN', 'tapon']);
  });

  it('takes whole words, and longer ones after a star', () => {
    expect(found('delivery deliver', 'deliver')).toEqual(['deliver']);
    expect(found('delivery deliver', 'deliver*')).toEqual(['deliver', 'deliver']);
  });

  it('keeps its place after emoji and letters that fold to two', () => {
    expect(found('🌊🌊 straße ﬁn Mar Azul', 'mar azul')).toEqual(['Mar Azul']);
  });

  it('finds handles and hashtags', () => {
    expect(found('hola @marazul #marazul', '@marazul', '#marazul')).toEqual(['@marazul', '#marazul']);
  });
});
