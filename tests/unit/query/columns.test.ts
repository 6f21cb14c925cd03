// Columns of files that are called like a field: how to ask for them is said with what the query asks.
import { expect, test } from 'vitest';
import { checkQuery } from '../../../src/core/query/check.ts';
import { context } from './world.ts';

const withColumns = { ...context, attributes: new Set(['airline', 'site', 'hour', 'case', 'attribute', 'written']) };
const says = (text: string) => checkQuery(text, withColumns).says;

test.each([
  ['site:web', 'column of that name write "site":)'],
  ['pedido -(site:web OR hour:9)', 'column of that name write "site": or "hour":)'],
  ['case:Open', 'column of that name write "case":)'],
])('%j says how to ask for the column', (text, words) => {
  expect(says(text)).toMatch(/^mentions /);
  expect(says(text)).toContain(words);
});

test.each(['"site":web', 'attribute:x', 'airline:Delta', 'lang:es weekday:mon', '=Open', ''])(
  '%j needs no word about it',
  (text) => {
    expect(checkQuery(text, withColumns).problem).toBeNull();
    expect(says(text)).not.toContain('column of that name');
  },
);

test('a name that attributes have does not come up where no file has it', () => {
  expect(checkQuery('site:web', context).says).not.toContain('column of that name');
});
