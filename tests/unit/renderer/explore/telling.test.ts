// Of many small reasons only the strong are pointed out.
import { expect, test } from 'vitest';
import { tellingReasons } from '../../../../src/renderer/mentions/telling.ts';

const reason = (text: string, weight: number) => ({ text, weight });

test('weak reasons, and signs that say nothing by themselves, are left to the sum', () => {
  const reasons = [
    reason('it', 0.1),
    reason('terrible', -2),
    reason('?', -1.5),
    reason('slow', -0.7),
    reason('😡', -1),
  ];
  expect(tellingReasons(reasons).map(({ text }) => text)).toEqual(['terrible', '😡', 'slow']);
});

test('a strong word of the title makes those of the text weak', () => {
  expect(tellingReasons([reason('drips', -0.5)], [reason('Shocking', -3)])).toEqual([]);
  expect(tellingReasons([])).toEqual([]);
});

test('never more than eight', () => {
  expect(tellingReasons(Array.from({ length: 30 }, (_, index) => reason(`w${index}`, 1)))).toHaveLength(8);
});
