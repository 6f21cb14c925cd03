// What is suggested of the fields: a short label for each, and the values of those that have a list of them.
import type { FieldName } from '../../contract/clauses.ts';
import { dateWords, lastLengths } from './date-words.ts';
import { weekdays } from './fields-time.ts';
import { hasTests, isTests, replyTests } from './tree.ts';

/** In the order they are offered. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  lang: 'language',
  source: 'source',
  sentiment: 'sentiment',
  topic: 'topic',
  tag: 'tag',
  author: 'author',
  date: 'within a date or interval',
  since: 'from a date on',
  until: 'up to a date',
  site: 'website it was published on',
  intent: 'what its writer wants',
  risk: 'at least so risky',
  is: 'of some sort',
  has: 'that has something',
  reply: 'answered by whom',
  answered: 'how long until we answered',
  engagement: 'how many reactions',
  weekday: 'day of the week',
  hour: 'hour of the day',
  title: 'words in the title',
  case: 'word in these capitals',
  accents: 'word with these accents',
  person: 'person named',
  organisation: 'organisation named',
  place: 'place named',
  product: 'product named',
  phrase: 'key phrase',
  word: 'word, not as a hashtag',
  hashtag: 'hashtag',
  emoji: 'emoji, in any skin tone',
  praised: 'what is praised',
  criticised: 'what is criticised',
  about: 'two of some words',
  named: 'how it names a topic',
  kind: 'kind of source',
  thread: 'conversation of a mention',
  id: 'number of a mention',
  sample: 'sample drawn to test',
  group: 'put together by a measure',
};

const dates = [...dateWords.map(({ words }) => words), ...lastLengths];

/** As they are typed. Of what has no end, a few to show how it is written. */
export const fixedValues: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  sentiment: ['negative', 'neutral', 'positive'],
  intent: ['complaint', 'request', 'question', 'objection', 'suggestion', 'thanks', 'comment'],
  date: dates,
  since: dates,
  until: dates,
  risk: ['50', '80'],
  is: isTests,
  has: hasTests,
  reply: replyTests,
  answered: ['<1h', '>24h', '1h..24h'],
  engagement: ['>10', '>100', '>1000', 'likes>10'],
  weekday: weekdays,
  hour: ['9..17', '18..23', '0..8'],
  named: ['name', 'handle', 'domain', 'misspelling'],
};
