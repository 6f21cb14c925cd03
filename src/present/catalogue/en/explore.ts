// The English texts of Explore's list and filters: the order, the date one goes to, the groups of values.
import type { Text } from '../text.ts';

export const enExplore = {
  'order.label': 'Order',
  'order.command': 'Order: {order}',
  'order.newest': 'Newest first',
  'order.oldest': 'Oldest first',
  'order.relevance': 'Best match first',
  'order.engagement': 'Most reactions first',
  'order.unanswered': 'Unanswered, oldest first',
  'order.ranked':
    'The best matches among the newest {ranked} of {total}. Narrow the search or its dates to rank them all.',

  'order.only-unanswered': 'Below are only those that none of your accounts said or answered.',
  'order.all-answered': 'Nothing here waits for an answer',
  'order.all-answered.words':
    'Every mention this search finds was answered by one of your own accounts, or is theirs. Which accounts are yours is told in Settings.',

  'jump.title': 'Go to a date',
  'jump.day': 'Date',
  'jump.go': 'Go',
  'jump.newest': 'From {day} back',
  'jump.oldest': 'From {day} on',
  'jump.clear': '{where}. Remove, and begin with the first again',
  'jump.none': 'The list ends before that date',
  'jump.none.words': 'What this search finds is all on the other side of it.',
  'jump.begin': 'Begin with the first',

  'facet.sentiment': 'Sentiment',
  'facet.language': 'Language',
  'facet.intent': 'Intent',
  'facet.flag': 'Signals',
  'facet.source': 'Source',
  'facet.kind': 'Kind of source',
  'facet.site': 'Site',
  'facet.topic': 'Topics',
  'facet.tag': 'Tags',
  'facet.author': 'Author',
  'facet.weekday': 'Weekday',
  'facet.hour': 'Hour of the day',
  'facet.hashtag': 'Hashtags',
  'facets.value': '{what}: {count}, {share} of all found ({clause})',
  'facets.in-force': { one: '# in force', other: '# in force' },
} as const satisfies Record<string, Text>;
