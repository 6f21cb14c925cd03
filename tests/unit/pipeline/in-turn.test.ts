import { expect, test } from 'vitest';
import { createTurns } from '../../../src/core/pipeline/in-turn.ts';

const forever = new AbortController().signal;

test('work on one key is done one after another, in the order it came, also after a failure', async () => {
  const inTurn = createTurns();
  const told: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = inTurn('a', forever, async () => {
    await gate.promise;
    told.push('first');
    throw new Error('broken');
  });
  const second = inTurn('a', forever, async () => told.push('second'));
  const third = inTurn('a', forever, async () => told.push('third'));
  await inTurn('b', forever, async () => told.push('another key'));
  gate.resolve();
  await expect(first).rejects.toThrow('broken');
  await Promise.all([second, third]);
  expect(told).toEqual(['another key', 'first', 'second', 'third']);
});

test('whoever is cancelled while waiting leaves at once, and nobody overtakes what is under way', async () => {
  const inTurn = createTurns();
  const told: string[] = [];
  const gate = Promise.withResolvers<void>();
  const leaving = new AbortController();
  const first = inTurn('a', forever, () => gate.promise.then(() => told.push('first')));
  const second = inTurn('a', leaving.signal, async () => told.push('second'));
  const third = inTurn('a', forever, async () => told.push('third'));
  leaving.abort(new Error('left'));
  await expect(second).rejects.toThrow('left');
  expect(told).toEqual([]);
  gate.resolve();
  await Promise.all([first, third]);
  expect(told).toEqual(['first', 'third']);
});
