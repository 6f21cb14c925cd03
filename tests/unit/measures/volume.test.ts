// How many, and the share: of everything, or of a search that holds what was found.
import { expect, test } from 'vitest';
import { volume } from '../../../src/core/measures/volume.ts';
import { makeFound } from './found.ts';

const said = ['oven cold', 'oven slow', 'oven fine', 'hob fine', 'hob slow', 'rain'].map((text) => ({ text }));

test('the share is of everything, or of the search it is a part of', () => {
  const share = (query: string, against: string | null) => {
    const other = against === null ? null : makeFound(said, { query: against });
    const { data } = volume.compute(makeFound(said, { query }), 1, { word: null, against: other });
    return data.shape === 'number' ? [data.value, data.share.value] : [];
  };
  expect(share('oven slow', null)).toEqual([1, 1 / 6]);
  expect(share('oven slow', 'oven')).toEqual([1, 1 / 3]);
  expect(share('oven', 'oven')).toEqual([3, 1]);
  // One of the two that are slow is no oven: the share of ovens would say nothing.
  expect(share('slow', 'oven')).toEqual([2, 2 / 6]);
});
