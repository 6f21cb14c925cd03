// The English texts of patterns, merging tags, and what a rule would tag.
import type { Text } from '../text.ts';

export const enTags = {
  'widget.tags': 'Tags',
  'field.pattern': 'Pattern',
  'pattern.plain': 'plain',
  'pattern.stripes': 'stripes',
  'pattern.lines': 'lines',
  'pattern.dots': 'dots',
  'pattern.grid': 'grid',
  'pattern.checks': 'checks',
  'tags.write-one': 'Write a name to make a tag',
  'tags.merge': 'Merge into another tag',
  'tags.merge.title': 'Merge {name} into another tag',
  'tags.merge.into': 'Into',
  'tags.merge.pick': 'Choose a tag',
  'tags.merge.words': {
    one: '# mention with “{name}” gets the other tag. Rules and saved searches follow. You can undo it.',
    other: '# mentions with “{name}” get the other tag. Rules and saved searches follow. You can undo it.',
  },
  'tags.merge.do': 'Merge',
  'rules.when': 'When it starts',
  'rules.now': 'Only what comes in from now on',
  'rules.would': { one: 'Would tag # mention that is here', other: 'Would tag # mentions that are here' },
  'rules.tagged': { one: '# of what it finds has the tag already.', other: '# of what it finds have the tag already.' },
  'rules.newest': 'The newest of them:',
  'rules.would-none': 'Nothing that is here would be tagged',
  'rules.write': 'Write a search to see what it would tag.',
} as const satisfies Record<string, Text>;
