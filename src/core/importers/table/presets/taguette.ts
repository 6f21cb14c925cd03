// Taguette's highlights: a row for each highlight and tag.
import type { Preset } from './preset.ts';

export const taguette: Preset = {
  id: 'taguette',
  label: 'Taguette, highlights',
  signature: ['id', 'document', 'tag', 'content'],
  exact: true,
  map: { id: ['id'], text: ['content'], thread: ['document'] },
  kept: ['document'],
  join: { by: 'id', list: 'tag' },
};
