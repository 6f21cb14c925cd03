// Google Alerts: links unwrapped here, by reading them; the alert's own name.
import { expect, test } from 'vitest';
import { googleAlerts } from '../../../src/core/sources/google/google-alerts.ts';
import { readPayload, testFeedKind } from './feed-kind-tests.ts';

const url = 'https://www.google.com/alerts/feeds/01234567890123456789/1234567890';

testFeedKind(googleAlerts, [{ payload: 'alert', config: url, url }]);

test('the name of the alert, in any language', async () => {
  const feed = (title: string) =>
    Buffer.from(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><entry><id>x</id><title>x</title></entry></feed>`,
    );
  const nameOf = async (title: string) => (await readPayload(googleAlerts, url, feed(title))).batches[0]?.title;
  expect(await nameOf('Google Alert - Mar Azul - Cádiz')).toBe('Google Alert: Mar Azul - Cádiz');
  expect(await nameOf('Alerta de Google - Mar Azul')).toBe('Google Alert: Mar Azul');
  expect(await nameOf('Otra cosa')).toBe('Otra cosa');
});

test('an entry without an id keeps the article’s address, which does not change with every answer', async () => {
  const entry = (tail: string) =>
    Buffer.from(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>x</title><link href="https://www.google.com/url?url=https://a.example/n&amp;usg=${tail}"/></entry></feed>`,
    );
  for (const tail of ['abc', 'def'])
    expect((await readPayload(googleAlerts, url, entry(tail))).mentions[0]?.externalId).toBe('https://a.example/n');
});

test.each([
  ['https://www.google.com/alerts'],
  ['https://www.google.com/alerts/feeds/123'],
  ['https://alerts.example/alerts/feeds/1/2'],
  ['https://google.com.evil.example/alerts/feeds/1/2'],
  [''],
])('%j is no alert, and what to do is said', (given) => {
  expect(() => googleAlerts.parseConfig(given)).toThrow(
    expect.objectContaining({ code: 'bad-config', place: { field: 'url' } }),
  );
});
