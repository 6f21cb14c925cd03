// What is loaded by its first call is loaded once, and again where that failed.
import { expect, test } from 'vitest';
import { onceLoaded } from '../../../src/core/handlers/once-loaded.ts';

test('who asks meanwhile and later gets the same', async () => {
  const load = onceLoaded(async () => ({}));
  const [first, second] = await Promise.all([load(), load()]);
  expect(first).toBe(second);
  expect(await load()).toBe(first);
});

test('a load that failed is tried again', async () => {
  let tries = 0;
  const load = onceLoaded(async () => {
    if (++tries === 1) throw new Error('no such file');
    return tries;
  });
  await expect(load()).rejects.toThrow('no such file');
  expect(await load()).toBe(2);
});
