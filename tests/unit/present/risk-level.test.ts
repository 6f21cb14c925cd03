// A level a person chooses is a number that reads as that level again, whatever the threshold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskLevel, riskLevels, valueOfLevel } from '../../../src/present/risk-level.ts';

test('levels by the threshold of the settings', () => {
  expect([0, 0.24, 0.25, 0.49, 0.5, 1].map((risk) => riskLevel(risk, 50))).toEqual([
    'low',
    'low',
    'raised',
    'raised',
    'high',
    'high',
  ]);
  expect(riskLevel(0, 0)).toBe('high');
  expect(riskLevel(0.99, 100)).toBe('raised');
});

test('what is chosen is what is read, in whole numbers from 0 to 100', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (threshold) => {
      for (const level of riskLevels(threshold)) {
        const value = valueOfLevel(level, threshold);
        expect(String(value)).toMatch(/^\d{1,3}$/);
        expect(value).toBeLessThanOrEqual(100);
        expect(riskLevel(value / 100, threshold)).toBe(level);
      }
    }),
  );
});
