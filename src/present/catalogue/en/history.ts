// History: what was changed, and the way back. English.
import type { Text } from '../text.ts';

export const enHistory = {
  'history.words':
    'Every change to the project, latest first. Each can be undone by itself, also when others came after it.',
  'history.find': 'Find a change',
  'history.kind': 'Kind of change',
  'history.kind-all': 'All changes',
  'history.kind-tags': 'Tags',
  'history.kind-labels': 'Labels',
  'history.kind-removed': 'Things removed',
  'history.kind-imports': 'Imports',
  'history.kind-inbox': 'Inbox',
  'history.kind-people': 'People',
  'history.kind-boards': 'Boards',
  'history.kind-other': 'Other',
  'history.list': 'Changes',
  'history.undone': 'undone',
  'history.undo-of': 'Undo: {what}',
  'history.redo': 'Do again',
  'history.redo-of': 'Do again: {what}',
  'history.not-redoable': 'cannot be done again by itself',
  'history.failed': 'This could not be done. {reason}',
  'history.empty': 'Nothing was changed yet',
  'history.empty.words':
    'Tag a mention, correct a label, remove a source: each change is written down here and can be taken back, however long ago it was.',
  'history.empty.door': 'Go to Explore',
  'history.none-found': 'No change matches',
  'history.none-found.words': 'Take out a word, or look through all kinds of changes.',
  'history.clear': 'Show all changes',
  'history.next': 'Next change',
  'history.previous': 'Previous change',
  'history.turn': 'Undo the change, or do it again',
  'group.history': 'History',
} as const satisfies Record<string, Text>;
