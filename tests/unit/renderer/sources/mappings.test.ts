// Saved ways of reading are offered for tables they fit, and known again when they are in force.
import { expect, test } from 'vitest';
import type { Mapping } from '../../../../src/contract/model.ts';
import { fittingMappings, isInForce, takenMapping } from '../../../../src/renderer/pages/sources/mappings.ts';

const mapping = (id: number, name: string, rest: Partial<Mapping> = {}): Mapping => ({
  id,
  name,
  format: 'csv',
  columns: ['when', 'who', 'said', 'stars'],
  options: { map: { text: 'said', published: 'when' }, dateFormat: 'dmy' },
  ...rest,
});
const shop = mapping(1, 'Shop');
const table = { format: 'csv', columns: ['when', 'said', 'who', 'stars', 'more'] };

test('a mapping is offered where its columns are, the closest first', () => {
  const wide = mapping(2, 'A wider one', { columns: ['when', 'who', 'said', 'stars', 'x'] });
  expect(fittingMappings([wide, shop], table, 'en-GB')).toEqual([shop, wide]);
  expect(fittingMappings([shop], { ...table, format: 'jsonl' }, 'en-GB')).toEqual([]);
  expect(fittingMappings([shop], { ...table, columns: ['when', 'who', 'stars'] }, 'en-GB')).toEqual([]);
});

test('a mapping is in force when columns and options are all as it says', () => {
  const map = { published: 'when', text: 'said' };
  expect(isInForce(shop, { dateFormat: 'dmy' }, map)).toBe(true);
  expect(isInForce(shop, {}, map)).toBe(false);
  expect(isInForce(shop, { dateFormat: 'dmy' }, { ...map, author: 'who' })).toBe(false);
});

test('what the engine took by itself is known by what it says, until one chooses columns', () => {
  const preview = { format: 'csv', detected: [{ label: 'Saved mapping', value: 'Shop' }] };
  expect(takenMapping([shop], preview, {})).toBe(shop);
  expect(takenMapping([shop], preview, { map: {} })).toBeUndefined();
  expect(takenMapping([shop], { ...preview, detected: [] }, {})).toBeUndefined();
  expect(takenMapping([shop], undefined, {})).toBeUndefined();
});
