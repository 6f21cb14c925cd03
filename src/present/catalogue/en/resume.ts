// Work that stopped in its middle and goes on: imports, and what a window left behind.
import type { Text } from '../text.ts';

export const enResume = {
  'resume.go-on': 'Go on',
  'resume.go-on-of': 'Go on with the import of {file}',
  'resume.find': 'Where is {file} now?',
  'resume.stopped': { one: 'Stopped after # new mention', other: 'Stopped after # new mentions' },
  'resume.stopped.words': {
    one: 'It is in your project. Go on now, or later in Sources, under Imports; or undo the import.',
    other: 'They are in your project. Go on now, or later in Sources, under Imports; or undo the import.',
  },
  'resume.still': 'Still under way: {job}',
  'imports.state-interrupted': 'interrupted',
  'imports.state-resuming': 'going on',
} as const satisfies Record<string, Text>;
