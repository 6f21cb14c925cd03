// The English texts of the start page beyond its first words: beginning with a file, and links to what is shown.
import type { Text } from '../text.ts';

export const enStart = {
  'start.begin-file': 'Begin with a file',
  'start.begin-file.words': 'An export, a table or a chat: drop it anywhere here, or choose it.',
  'start.drop': 'Drop a project to open it, or files to begin a new one',
  'start.waits': '“{file}” comes next: you see how it is read before anything is imported.',
  'start.waits-many': '{count} files come next: you see how each is read before anything is imported.',
  'link.copy': 'Copy a link to what is shown',
  'link.copied': 'Copied: {link}',
  'sources.offline': 'You are offline. Nothing is asked, and what was collected stays as it is.',
} as const satisfies Record<string, Text>;
