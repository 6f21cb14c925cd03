// What is imported of many files at once, and what is still being read of them.
import type { Text } from '../text.ts';

export const enImporting = {
  'many.all': { one: 'Import all # as recognised', other: 'Import all # as recognised' },
  'many.others': { one: 'Import the other one as recognised', other: 'Import the other # as recognised' },
  'many.title': { one: 'Import # file', other: 'Import # files' },
  'many.progress': { one: '{done} of # file', other: '{done} of # files' },
  'many.imported': { one: '# of {of} files was imported.', other: '# of {of} files were imported.' },
  'many.running': 'is being read',
  'many.waiting': 'waits',
  'many.go-on': { one: 'Go on with the one left', other: 'Go on with the # left' },
  'many.asks': 'Has a question for you: it comes next.',
  'imports.no-rows': 'There is a header but no row: there is nothing to import.',
  'imports.no-mentions': 'As it is read now, there is no mention in it.',
  'imports.not-read': 'Nothing of it could be read this way: the reasons stand above.',
  'many.stopped': 'Not imported to the end: you stopped before.',
  'many.undo': 'Each file can be undone by itself: in Sources, under Imports.',
  'says.still-reading': 'Nothing yet: the texts are still being read',
  'language.not-yet': 'Language not read yet',
  'explore.none.reading':
    'The texts are still being read. What is searched for by language, sentiment or intent appears as they are.',
  'reading.texts': { one: 'Reading {done} of # text', other: 'Reading {done} of # texts' },
  'reading.words':
    'Tone, intent and names of the texts not read yet are missing in these figures. They fill in by themselves.',
} as const satisfies Record<string, Text>;
