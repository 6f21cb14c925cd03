// Co-occurrence: nodes, ties and their strength.
import { expect, test } from 'vitest';
import { cooccurrence } from '../../../src/core/measures/cooccurrence.ts';
import { makeFound, type Said } from './found.ts';

const none = { word: null, against: null };

function network(said: readonly Said[], limit = 10, echoes: string[] = []) {
  const made = makeFound(said, { echoes });
  const { data, n } = cooccurrence.compute(made, limit, none);
  if (data.shape !== 'network') throw new Error('other shape');
  return { ...data, n, made };
}

const said = [
  ...Array.from({ length: 8 }, () => ({ text: 'kettle leaks' })),
  ...Array.from({ length: 8 }, () => ({ text: 'lamp flickers' })),
  ...Array.from({ length: 4 }, () => ({ text: 'kettle lamp' })),
  { text: 'kettle leaks', copyOf: 1 },
];

test('ties words that stand together more than chance would put them, strongest first', () => {
  const { nodes, edges, n, made } = network(said);
  expect(n).toBe(20);
  expect(nodes.map(({ term, count }) => [term, count])).toEqual(
    expect.arrayContaining([
      ['kettle', 12],
      ['lamp', 12],
      ['leaks', 8],
      ['flickers', 8],
    ]),
  );
  const told = edges.map(({ from, to, count }) => [new Set([nodes[from]?.term, nodes[to]?.term]), count]);
  expect(told).toEqual([
    [new Set(['kettle', 'leaks']), 8],
    [new Set(['lamp', 'flickers']), 8],
  ]);
  // log(8·20 / (12·8)) / -log(8/20)
  expect(edges[0]?.npmi).toBeCloseTo(Math.log(160 / 96) / -Math.log(0.4), 6);
  for (const node of nodes) expect(made.opens(node.query)).toHaveLength(node.count);
  for (const edge of edges) expect(made.opens(edge.query)).toHaveLength(edge.count);
});

test('always together is 1; fewer than three together is no tie; what is searched for is no node', () => {
  const always = network(Array.from({ length: 5 }, () => ({ text: 'salt pepper' })));
  expect(always.edges).toMatchObject([{ count: 5, npmi: 1 }]);
  expect(network([{ text: 'salt pepper' }, { text: 'salt pepper' }, { text: 'rain' }]).edges).toEqual([]);
  expect(network(said, 10, ['kettle']).nodes.map((node) => node.term)).not.toContain('kettle');
});

test('a word that is a hashtag as well is one node; the limit holds', () => {
  const twins = network([...said, ...Array.from({ length: 5 }, () => ({ text: '#kettle leaks' }))], 2);
  expect(twins.nodes.map(({ term, count }) => [term, count])).toEqual([
    ['kettle', 17],
    ['leaks', 13],
  ]);
});
