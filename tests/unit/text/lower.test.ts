// Places found in lower case are places of the text itself, also behind the one letter that grows: İ.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementText } from '../../../src/core/text/item-xml.ts';
import { lowerInPlace } from '../../../src/core/text/lower.ts';

test('whatever the text: as long as it was, and in lower case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const lower = lowerInPlace(text);
      expect(lower).toHaveLength(text.length);
      expect(lowerInPlace(lower)).toBe(lower);
    }),
    { examples: [['İstanbul İZMİR']] },
  );
});

test('an element behind Turkish capitals ends where it ends', () => {
  const raw = '<item><title>İZMİR</title><News:Source>İyi Gazete</News:Source></item>';
  expect(elementText(raw, 'News:Source')).toBe('İyi Gazete');
});
