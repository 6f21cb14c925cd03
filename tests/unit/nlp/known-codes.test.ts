// The plain list of languages is the one that the detector has.
import { expect, test } from 'vitest';
import { codes } from '../../../src/core/nlp/detect/codes.ts';
import { knownCodes } from '../../../src/core/nlp/detect/known-codes.ts';

test('every language that can be told is listed, and no other', () => {
  expect(knownCodes.toSorted()).toEqual(codes.toSorted());
});
