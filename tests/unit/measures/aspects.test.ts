// What is praised and criticised: one row a thing, its two searches.
import { expect, test } from 'vitest';
import { aspects } from '../../../src/core/measures/aspects.ts';
import { makeFound, type Said } from './found.ts';

const praise = (key: string): Said => ({ text: 'x', marks: [{ kind: 'praised', key }] });
const blame = (key: string): Said => ({ text: 'y', marks: [{ kind: 'criticised', key }] });

test('praise and blame of a thing are one row, most spoken of first', () => {
  const said = [praise('coffee'), blame('lid'), blame('lid'), praise('lid'), praise('staff'), praise('staff')];
  const made = makeFound(said, { query: 'lang:en' });
  const { data, n } = aspects.compute(made, 2, { word: null, against: null });
  if (data.shape !== 'aspects') throw new Error('other shape');
  expect(n).toBe(6);
  expect(data.rows).toEqual([
    {
      aspect: 'lid',
      praised: 1,
      criticised: 2,
      praisedQuery: 'lang:en praised:lid',
      criticisedQuery: 'lang:en criticised:lid',
    },
    {
      aspect: 'staff',
      praised: 2,
      criticised: 0,
      praisedQuery: 'lang:en praised:staff',
      criticisedQuery: 'lang:en criticised:staff',
    },
  ]);
  for (const row of data.rows) {
    expect(made.opens(row.praisedQuery)).toHaveLength(row.praised);
    expect(made.opens(row.criticisedQuery)).toHaveLength(row.criticised);
  }
});

test('what is praised most stays in a list that is cut, though more is said of others', () => {
  const blamed = ['lid', 'cord', 'door'].flatMap((key) => Array.from({ length: 5 }, () => blame(key)));
  const made = makeFound([...blamed, blame('lid'), praise('coffee'), praise('coffee'), praise('lid')]);
  const { data } = aspects.compute(made, 2, { word: null, against: null });
  expect(data).toMatchObject({ rows: [{ aspect: 'lid' }, { aspect: 'coffee', praised: 2 }] });
});

test('a mention that praises and criticises counts for both', () => {
  const both: Said = {
    text: 'z',
    marks: [
      { kind: 'praised', key: 'screen' },
      { kind: 'criticised', key: 'screen' },
    ],
  };
  const { data } = aspects.compute(makeFound([both]), 5, { word: null, against: null });
  expect(data).toMatchObject({ rows: [{ aspect: 'screen', praised: 1, criticised: 1 }] });
});

test('all that was found is counted, so that only what is left out of the rows is said to be', () => {
  const said = [praise('coffee'), { text: 'no opinion' }, blame('lid')];
  const measure = (echoes: readonly string[]) =>
    aspects.compute(makeFound(said, { echoes }), 5, { word: null, against: null });
  expect(measure([])).toMatchObject({ n: 3, excluded: [] });
  expect(measure(['coffee'])).toMatchObject({ n: 3, excluded: ['words searched for and the brand’s own name'] });
});
