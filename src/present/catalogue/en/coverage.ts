// The English texts of the calendar over all sources, and of reading all that was kept again.
import type { Text } from '../text.ts';

export const enCoverage = {
  'sources.tab-coverage': 'Coverage',
  'coverage.all-failed': {
    one: 'On # day at least one source failed. Charts shade that day.',
    other: 'On # days at least one source failed. Charts shade those days.',
  },
  'coverage.all-added': {
    one: '# mention came in over the last year.',
    other: '# mentions came in over the last year.',
  },
  'coverage.open-day': 'Press a day to read what was said on it.',
  'coverage.open-of': 'Open what was said on {day}',
  'coverage.empty': 'Nothing is collected yet',
  'coverage.files': 'What is here came from files: nothing was asked for',
  'coverage.empty.words':
    'Once sources are checked, this calendar shows on which days collecting worked, so that you can tell silence from a source that failed.',
  'reread.all': 'Read everything again',
  'reread.all.words':
    'Earshot keeps what each source sent. When it has learned to read more of it, you can have all of it read again. Your labels and tags stay.',
} as const satisfies Record<string, Text>;
