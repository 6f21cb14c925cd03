// The English texts of the tour: what a listener asks, in which order, and how.
import type { Text } from '../text.ts';

export const enTour = {
  'tour.label': 'Tour',
  'tour.take': 'Take the tour of the sample',
  'tour.resume': 'Go on with the tour of the sample',
  'tour.go-to': 'Go to the tour',
  'tour.offer': 'New to listening?',
  'tour.offer.words':
    'Six questions lead through this sample in about five minutes: from a peak in a chart to what you tell your colleagues. You can leave at any time.',
  'tour.begin': 'Start the tour',
  'tour.not-now': 'Not now',
  'tour.step': 'Question {step} of {steps}',
  'tour.next': 'Next question',
  'tour.back': 'Back to the question before',
  'tour.there': 'Take me there',
  'tour.end': 'End the tour',
  'tour.leave': 'Leave the tour',
  'tour.read': '{done} of {goal} read',
  'tour.left': 'The tour waits for you in Settings, under “About Earshot”.',
  'tour.ended': 'That is the method. Now ask a question of your own: add a source, or begin a project with a file.',

  'tour.what': 'What happened in September?',
  'tour.what.words':
    'Listening begins with a question, not with a chart. Mar Azul makes home appliances, and these are three months of what people said about it. One week stands out: press its tallest bar.',
  'tour.why': 'Why?',
  'tour.why.words':
    'A chart says when and how many, never why. Read before you explain: open three of these mentions, then say the cause in your own words. If the third changes your mind, read on.',
  'tour.right': 'Is the machine right?',
  'tour.right.words':
    'Each mention has labels: how it feels, what it wants. Open one to see which words decided. Where a label is wrong, correct it: your word counts more than the machine’s. Check tells how often it is right.',
  'tour.waiting': 'Who still waits?',
  'tour.waiting.words':
    'A peak passes; a question without an answer stays. The inbox begins with the longest wait, however few followers somebody has. Read one, then decide: E for done, S for not now.',
  'tour.sure': 'How sure are we?',
  'tour.sure.words':
    'Before you repeat a number, look at what it rests on: how many mentions (n), how far it may be off (±), which sources were heard, which days are missing. A share of eleven mentions is a story, not a finding.',
  'tour.tell': 'What do we tell the others?',
  'tour.tell.words':
    'A board answers one question: the finding as a sentence, numbers with what they rest on, and voices with who, where and when. Open the one about the strike and ask of each line: which mentions stand behind it?',
} as const satisfies Record<string, Text>;
