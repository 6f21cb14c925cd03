// What is saved late: once after a pause, at once where one leaves, never what was dropped.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLateSave, saveWhatWaits } from '../../../src/renderer/use-late-save.ts';

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

test('what was refused waits on, by itself not tried again, and is saved when one leaves', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('stopped'));
  const late = createLateSave<string>(save, 1000);
  late.later('Title');
  await late.now();
  expect(late.waits()).toBe(true);
  vi.runAllTimers();
  expect(save).toHaveBeenCalledTimes(1);
  await late.now();
  await late.now();
  expect(save.mock.calls).toEqual([['Title'], ['Title']]);
  expect(late.waits()).toBe(false);
});

test('an engine that is back gets what was refused, and nothing that is still being typed', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error('stopped'));
  const late = createLateSave<string>(save, null);
  late.later('1');
  await late.again();
  expect(save).not.toHaveBeenCalled();
  await late.now();
  await late.again();
  await late.again();
  expect(save.mock.calls).toEqual([['1'], ['1']]);
});

test('what was refused is not saved over what was typed since', async () => {
  const first = Promise.withResolvers<void>();
  const save = vi.fn().mockReturnValueOnce(first.promise);
  const late = createLateSave<string>(save, 1000);
  late.later('Ti');
  const saved = late.now();
  late.later('Title');
  await late.now();
  first.reject(new Error('stopped'));
  await saved;
  expect(late.waits()).toBe(false);
  await late.again();
  await late.now();
  expect(save.mock.calls).toEqual([['Ti'], ['Title']]);
});

test('a project is left only once what was sent is answered', async () => {
  const answer = Promise.withResolvers<void>();
  const late = createLateSave<string>(() => answer.promise, 1000);
  late.later('Notes');
  void late.now();
  let left = false;
  const leaving = saveWhatWaits().then(() => {
    left = true;
  });
  await vi.advanceTimersByTimeAsync(5000);
  expect(left).toBe(false);
  answer.resolve();
  await leaving;
});
