// What is saved late: once after a pause, at once where one leaves, never what was dropped.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLateSave } from '../../../src/renderer/use-late-save.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what follows within the pause is saved as one', () => {
  const save = vi.fn();
  const late = createLateSave<string>(save, 1000);
  late.later('T');
  vi.advanceTimersByTime(999);
  late.later('Ti');
  vi.advanceTimersByTime(999);
  expect(save).not.toHaveBeenCalled();
  expect(late.waits()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(save.mock.calls).toEqual([['Ti']]);
  expect(late.waits()).toBe(false);
});

test('leaving saves what waits, once', () => {
  const save = vi.fn();
  const late = createLateSave<string>(save, 1000);
  late.now();
  late.later('Title');
  late.now();
  late.now();
  vi.runAllTimers();
  expect(save.mock.calls).toEqual([['Title']]);
});

test('what was dropped is not saved, nor anything by a pause where only leaving saves', () => {
  const save = vi.fn();
  const late = createLateSave<number>(save, null);
  late.later(1);
  late.drop();
  late.now();
  late.later(14);
  vi.runAllTimers();
  expect(save).not.toHaveBeenCalled();
  late.now();
  expect(save.mock.calls).toEqual([[14]]);
});
