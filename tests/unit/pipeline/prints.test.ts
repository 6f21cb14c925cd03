// Pages that are to be printed: each to one host, given up in time, never lost between hosts.
import { expect, test } from 'vitest';
import { createPrints, nobodyPrints } from '../../../src/core/pipeline/prints.ts';

const page = { html: '<p>x</p>', file: '/reports/x.pdf' };
const never = () => ({ signal: new AbortController().signal });

test('a host that waits gets the page; what it says of it is what the page was told', async () => {
  const { print, handlers } = createPrints();
  const next = handlers['prints.next']({}, never());
  const printed = print(page, never().signal);
  const { id, ...wanted } = await next;
  expect(wanted).toEqual(page);
  handlers['prints.done']({ id, error: 'No paper.' }, never());
  expect(await printed).toBe('No paper.');
});

test('a page waits for a host that comes a little later, and pages go in turn', async () => {
  const { print, handlers } = createPrints();
  const first = print(page, never().signal);
  const second = print({ ...page, file: '/reports/y.pdf' }, never().signal);
  for (const file of ['/reports/x.pdf', '/reports/y.pdf']) {
    const wanted = await handlers['prints.next']({}, never());
    expect(wanted.file).toBe(file);
    handlers['prints.done']({ id: wanted.id, error: null }, never());
  }
  expect(await Promise.all([first, second])).toEqual([null, null]);
});

test('where no host asks, or the one that took it says nothing, it is given up', async () => {
  const { print, handlers } = createPrints({ taken: 10, printed: 10 });
  expect(await print(page, never().signal)).toBe(nobodyPrints);
  const next = handlers['prints.next']({}, never());
  const printed = print(page, never().signal);
  const { id } = await next;
  expect(await printed).toBe('The PDF was not printed in time.');
  expect(handlers['prints.done']({ id, error: null }, never())).toBeNull();
});

test('what is cancelled is handed to nobody; a host that left gets no page', async () => {
  const { print, handlers } = createPrints({ taken: 50 });
  const stop = new AbortController();
  const cancelled = print(page, stop.signal);
  stop.abort(new Error('closed'));
  await expect(cancelled).rejects.toThrow('closed');

  const leave = new AbortController();
  const left = handlers['prints.next']({}, { signal: leave.signal });
  leave.abort(new Error('gone'));
  await expect(left).rejects.toThrow('gone');
  expect(await print(page, never().signal)).toBe(nobodyPrints);
});
