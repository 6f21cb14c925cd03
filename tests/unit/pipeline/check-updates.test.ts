// Looking for a newer version: one request through the gate, and only where an address was given.
import { expect, test, vi } from 'vitest';
import { checkUpdates, compareVersions } from '../../../src/core/pipeline/check-updates.ts';

const signal = new AbortController().signal;

function gateThat(status: number, body: string) {
  return { fetch: vi.fn(async () => ({ status, body: Buffer.from(body), headers: {} }) as never) };
}

test('nobody is asked while no address is given', async () => {
  const gate = gateThat(200, '{"version":"9.0.0"}');
  await expect(checkUpdates(null, '0.1.0', gate, signal)).rejects.toMatchObject({ code: 'not-allowed' });
  expect(gate.fetch).not.toHaveBeenCalled();
});

test('asks that host alone, once, and says what is newest', async () => {
  const gate = gateThat(200, '{"version":"v0.10.0","notes":"more"}');
  expect(await checkUpdates('https://Example.org/latest.json', '0.9.9', gate, signal)).toEqual({
    newest: '0.10.0',
    newer: true,
  });
  expect(gate.fetch.mock.calls).toEqual([
    [
      { url: 'https://example.org/latest.json', purpose: 'Look for a newer Earshot', accept: 'application/json' },
      { source: null, hosts: ['example.org'], signal },
    ],
  ]);
});

test.each([
  [404, '{"version":"1.0.0"}'],
  [200, 'no json'],
  [200, '{"version":"<b>1</b>"}'],
  [200, '[]'],
  [200, `{"version":"${'1'.repeat(70_000)}"}`],
])('an answer that is none is an error (%s)', async (status, body) => {
  await expect(checkUpdates('https://example.org/', '0.1.0', gateThat(status, body), signal)).rejects.toMatchObject({
    code: 'network',
  });
});

test('compares numbers, not letters', () => {
  expect(compareVersions('0.10.0', '0.9.0')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(compareVersions('0.1.9', '0.2.0')).toBeLessThan(0);
  expect(compareVersions('0.0.1', '0.0.0-test')).toBeGreaterThan(0);
});
