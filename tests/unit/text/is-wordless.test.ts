// A placeholder is told by what WhatsApp says of it, so that no other file's column called media silences a text.
import { expect, test } from 'vitest';
import { isWordless } from '../../../src/core/text/is-wordless.ts';

test.each([
  ['<Media omitted>', { media: 'unknown' }, 'WhatsApp', true],
  ['IMG-1.jpg (file attached)', { media: 'image', file: 'IMG-1.jpg' }, 'WhatsApp', true],
  ['Look at this', { media: 'image', file: 'IMG-1.jpg' }, 'WhatsApp', false],
  ['POLL: Who comes?', { media: 'poll' }, 'WhatsApp', false],
  ['Media omitted everywhere', {}, 'WhatsApp', false],
  ['A terrible kettle', { media: 'image' }, 'Instagram', false],
  ['A terrible kettle', { media: 'print' }, null, false],
])('%s, %j of %s', (text, attributes, platform, wordless) => {
  expect(isWordless({ text, attributes: attributes as Record<string, string>, platform })).toBe(wordless);
});
