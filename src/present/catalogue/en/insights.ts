// The English texts of the views of Explore: themes, questions, what rises, voices, comparisons, words in context.
import type { Text } from '../text.ts';

export const enInsights = {
  'insights.views': 'Views of what was found',
  'insights.command': 'Explore: {view}',
  'insights.back': 'Show all',
  'insights.counting': 'Being counted',
  'insights.open': '{what}: {count}',
  'insights.group.overview': 'Overview',
  'insights.group.overview.help': 'How many mentions when, and their words',
  'insights.group.said': 'What is said',
  'insights.group.said.help': 'Themes, questions, praise and blame, words in context',
  'insights.group.when': 'When',
  'insights.group.when.help': 'What rises, when it bursts out, at which hours of the week',
  'insights.group.who': 'Who',
  'insights.group.who.help': 'Who is heard, who is new, who answers whom',
  'insights.group.set-beside': 'Side by side',
  'insights.group.set-beside.help': 'One search beside another',
  'insights.overview': 'Overview',
  'insights.themes': 'Themes',
  'insights.themes.help': 'What the mentions are about, each theme with its size and its best examples',
  'insights.questions': 'Questions',
  'insights.questions.help': 'What many ask, and what many say nearly alike',
  'insights.rising': 'Rising',
  'insights.rising.help': 'Words said more of late than their own past would lead one to expect',
  'insights.praise': 'Praise and blame',
  'insights.praise.help': 'What is praised and criticised, what people want, what to look at',
  'insights.voices': 'Voices',
  'insights.voices.help': 'Who is heard most, and which mentions are far from the rest',
  'insights.compare': 'Words compared',
  'insights.compare.help': 'Which words one search uses more than another',
  'insights.context': 'In context',
  'insights.context.help': 'A word with what stands before and after it, and the words that come with it',

  'insights.share': '{share} ({range})',
  'insights.tone': '{negative} negative, {positive} positive',
  'insights.themes.none':
    'A theme is a set of words that many mentions share. Widen the search or the dates to find some.',

  'insights.repeated': 'Said nearly alike by many',
  'insights.ask': { one: 'One person asks', other: '# people ask' },
  'insights.say': { one: 'One person says', other: '# people say nearly the same' },
  'insights.questions.none': 'No question is asked by several people here.',
  'insights.repeated.none': 'No two people say nearly the same here.',

  'insights.lately': 'Lately, and expected',
  'insights.lately.help':
    'The bar is how many mentions hold it since {day}; the mark is what its own share of earlier mentions would lead one to expect.',
  'insights.rise': '{recent}, where {expected} were to be expected',
  'insights.first': 'First said',
  'insights.course': 'Over time',
  'insights.rising.none': 'Nothing is said clearly more of late than before.',

  'insights.signals': 'To look at',
  'insights.praise.none': 'Nobody here praises or criticises a thing by name.',
  'insights.intents.none': 'No mention here says what its writer wants.',
  'insights.signals.none': 'No mention here may be ironic, wants to buy or to leave, or could do harm in public.',

  'insights.answered': 'Of these answered',
  'insights.answered.help': 'How many of the threads they began somebody else answered.',
  'insights.answered.of': '{share}, 95% interval {range}',
  'insights.heard.reach':
    'The largest audience or sum of reactions one of their mentions brought, by its source’s own figures; – where no source gives any.',
  'insights.heard.none': 'No mention here names its author.',
  'insights.outliers.none': 'Nothing here is far from the rest. With fewer than 20 mentions nothing is usual yet.',

  'insights.against': 'Compare with',
  'insights.against.rest': 'everything else',
  'insights.against.needed': 'a search or a topic',
  'insights.compare.ask':
    'Choose a topic or write a search above: Earshot shows which words each side uses more than the other. Search for something first, and it can be compared with everything else.',
  'insights.compare.none': 'Both use the same words about as often: no difference is large enough to be sure of.',
  'insights.more-here': 'More here, n = {n}',
  'insights.more-there': 'More there, n = {n}',
  'insights.side.none': 'No word is clearly more common on this side.',
  'insights.log-ratio.help':
    'How large the difference is. 1 means twice as common here, 2 four times, 3 eight times; below 0 the same for there.',
  'insights.log-likelihood.help':
    'How sure the difference is: the higher, the less it can be chance. From 3.84 chance alone does it less than once in 20 times, from 10.83 less than once in 1,000.',

  'insights.word': 'Word or phrase',
  'insights.word.placeholder': 'delivery, mar azul, entreg*',
  'insights.lines': 'Each place it stands',
  'insights.context.ask':
    'Write a word or a phrase above to see each place where it stands, with what is said before and after it.',
  'insights.context.none': '“{word}” stands in none of these mentions. Try its beginning with a star: entreg*.',
  'insights.around': 'Around it',
  'insights.around.none': 'No word stands near it clearly more often than elsewhere.',
  'insights.log-dice.help':
    'How much the two belong together: at most 14, when one never comes without the other; each step of 1 less is half as much.',
  'insights.pairs': 'Together in a mention',
  'insights.pair': 'Words',
  'insights.pairs.none': 'No two words come together more often than chance would put them.',
  'insights.npmi.help':
    'How much more often they come together than chance would put them: 0 is chance, 1 is always together.',
} as const satisfies Record<string, Text>;
