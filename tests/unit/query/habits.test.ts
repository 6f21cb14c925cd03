// What is written from habit in other tools is said to be so, instead of being taken for words that nothing holds.
import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/core/query/parse.ts';

test.each([
  ['delay && flight', '&&', 'Write AND in place of &&'],
  ['delay || flight', '||', 'Write OR in place of ||'],
  ['delay | flight', '|', 'Write OR in place of |'],
  ['engagement>100', 'engagement>', 'A colon follows the name of a field, as in engagement:VALUE'],
  ['a -Sentiment<0', 'Sentiment<', 'as in sentiment:VALUE'],
  ['late near/5 flight', 'near/5', 'here NEAR/5'],
  ['"late flight"~5', '~5', 'NEAR/5'],
  ['(/dela(yed|ys)/i)', 'i', 'capitals make no difference'],
  ['/late flights?/gi a', 'gi', 'capitals make no difference'],
  ['lang:en,es', 'en,es', '(lang:en OR lang:es)'],
  ['lang:"en | es"', '"en | es"', '(lang:en OR lang:es)'],
  ['sentiment:negative;neutral', 'negative;neutral', '(sentiment:negative OR sentiment:neutral)'],
  ['weekday:mon..fri', 'mon..fri', '(weekday:mon OR weekday:tue'],
  ['date:17/02/2015', '17/02/2015', '“17/02/2015” is not a date. The year stands first'],
  ['date:17.2.2015..18.2.2015', '17.2.2015..18.2.2015', '“17.2.2015” is not a date. The year stands first'],
  ['date:17/02/2015..18/02/2015', '17/02/2015..18/02/2015', '“17/02/2015” is not a date. The year stands first'],
  ['since:2015/02/17', '2015/02/17', 'Write 2015-02-17.'],
  ['since:-24h', '-24h', 'write PT24H'],
  ['since:7d', '7d', 'write P7D'],
  ['date:>=2015-02-17', '>=2015-02-17', 'since:2026-09-15'],
  ['since:Monday', 'Monday', 'weekday:monday'],
])('%s', (text, pointed, sentence) => {
  const { problem } = parseQuery(text);
  expect(problem?.message).toContain(sentence);
  expect(problem && text.slice(problem.at, problem.at + problem.length)).toBe(pointed);
});

test.each(['"&&"', '/r/i', '/r/spain', '~5', 'a ~5', '"a" ~5', 'speed>100', 'https://x.example/?lang=en', '"lang=en"'])(
  '%s is text',
  (text) => {
    expect(parseQuery(text).problem).toBeNull();
  },
);

test('what is quoted in a sentence is short', () => {
  for (const field of ['date', 'weekday', 'lang']) {
    expect(parseQuery(`${field}:${'m'.repeat(9000)}`).problem?.message.length).toBeLessThan(400);
  }
});
