// A query decides sentiments only where all that it finds is asked for them.
import { expect, test } from 'vitest';
import { asksForSentiment } from '../../../src/core/query/asks-for-sentiment.ts';

test.each([
  ['sentiment:negative', true],
  ['kettle -sentiment:positive', true],
  ['Sentiment:negative lang:en', true],
  ['price (sentiment:negative battery)', true],
  ['sentiment:negative OR sentiment:neutral', true],
  ['-(sentiment:positive OR refund)', true],
  ['(sentiment:negative OR battery)', false],
  ['price -(sentiment:positive refund)', false],
  ['-(-sentiment:positive OR -refund)', true],
  ['kettle', false],
  ['', false],
  ['"sentiment: good"', false],
  ['mysentiment:x', false],
  ['sentiment:(', false],
])('“%s”: %j', (query, asks) => {
  expect(asksForSentiment(query)).toBe(asks);
});
