// Who answers whom, laid out: strands touch the names of their pair without lying over each other, as thick as answers are many.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReplyNode } from '../../../src/contract/measures.ts';
import { layStrands } from '../../../src/present/charts/strands.ts';

const node = (author: string): ReplyNode => ({ author, ours: false, count: 1, given: 0, got: 0, query: author });

function replies(edges: readonly (readonly [from: number, to: number, count: number])[]) {
  return {
    shape: 'replies' as const,
    nodes: ['Ana', 'Bea', 'Carl', 'Mar Azul'].map(node),
    edges: edges.map(([from, to, count]) => ({ from, to, count, query: `${from} ${to}` })),
  };
}

test('who answers most stands first, and someone who does both stands at both sides', () => {
  const { left, right, strands } = layStrands(
    replies([
      [3, 0, 6],
      [3, 1, 3],
      [0, 3, 2],
    ]),
  );
  expect(left.map(({ node: at, answers }) => [at, answers])).toEqual([
    [3, 9],
    [0, 2],
  ]);
  expect(right.map(({ node: at }) => at).sort()).toEqual([0, 1, 3]);
  const [thick = 0, middle = 0] = strands.map(({ thickness }) => thickness);
  expect(thick).toBeCloseTo(2 * middle);
});

test('strands stay within the rows of the names they belong to, and none lies over another at its end', () => {
  const end = fc.integer({ min: 0, max: 3 });
  const pairs = fc.uniqueArray(fc.tuple(end, end, fc.integer({ min: 1, max: 30 })), {
    selector: ([from, to]) => `${from} ${to}`,
    minLength: 1,
  });
  fc.assert(
    fc.property(pairs, (edges) => {
      const data = replies(edges);
      const { left, right, strands, height } = layStrands(data);
      expect(strands).toHaveLength(edges.length);
      for (const [side, names] of [
        ['from', left],
        ['to', right],
      ] as const) {
        const half = height / names.length / 2;
        for (const { node: name, y } of names) {
          const own = strands.filter(({ edge }) => data.edges[edge]?.[side] === name);
          const spans = own.map((one) => [one[side] - one.thickness / 2, one[side] + one.thickness / 2] as const);
          spans.sort((a, b) => a[0] - b[0]);
          for (const [top, bottom] of spans) {
            // A strand is never thinner than a pixel, however few answers it stands for.
            expect(top).toBeGreaterThan(y - half - 1);
            expect(bottom).toBeLessThan(y + half + 1);
          }
          for (const [index, [top]] of spans.entries())
            if (index > 0) expect(top).toBeGreaterThan((spans[index - 1]?.[1] ?? 0) - 1);
        }
      }
    }),
  );
});

test('nothing gives nothing', () => {
  expect(layStrands(replies([]))).toEqual({ left: [], right: [], strands: [], height: 0 });
});
