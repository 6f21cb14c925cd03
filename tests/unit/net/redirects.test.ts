// Where redirects lead: the cases a server on loopback cannot show.
import { expect, test } from 'vitest';
import { followRedirect, movedTo, startTrail, withoutCredentials } from '../../../src/core/net/redirects.ts';

const from = (url: string) => startTrail(new URL(url));

test('what is no redirect is an answer: 300, 304, no Location, an empty one', () => {
  for (const status of [200, 300, 304, 305, 404])
    expect(followRedirect(from('https://a.test/'), status, '/x', 5)).toBeNull();
  expect(followRedirect(from('https://a.test/'), 302, undefined, 5)).toBeNull();
  expect(followRedirect(from('https://a.test/'), 302, ' ', 5)).toBeNull();
});

test('relative addresses, other hosts and an upgrade to https are followed; the fragment is dropped', () => {
  expect(followRedirect(from('http://a.test/x/y'), 302, '../z#top', 5)?.url.href).toBe('http://a.test/z');
  expect(followRedirect(from('http://a.test/'), 302, '//b.test/f', 5)?.url.href).toBe('http://b.test/f');
  expect(followRedirect(from('http://a.test/'), 302, 'https://a.test/', 5)?.url.href).toBe('https://a.test/');
});

test('from https to http is refused', () => {
  expect(() => followRedirect(from('https://a.test/'), 301, 'http://a.test/', 5)).toThrow(/unprotected http/);
});

test('a fragment does not hide a circle', () => {
  expect(() => followRedirect(from('https://a.test/f'), 302, '/f#again', 5)).toThrow(/circle/);
});

test('a login stays with its origin, and a redirect cannot bring one along', () => {
  const trail = from('https://ann:pw@a.test/');
  expect(followRedirect(trail, 302, '/x', 5)?.url.username).toBe('ann');
  expect(followRedirect(trail, 302, 'https://b.test/', 5)?.url.username).toBe('');
  expect(followRedirect(trail, 302, 'https://eve:x@b.test/', 5)?.url.href).toBe('https://b.test/');
  expect(followRedirect(trail, 302, 'https://a.test:444/', 5)?.url.username).toBe('');
});

test('a move counts only where every hop is for good', () => {
  const first = followRedirect(from('https://ann:pw@a.test/'), 301, '/x', 5);
  expect(first && movedTo(first.trail)).toBe('https://a.test/x');
  const second = first && followRedirect(first.trail, 307, '/y', 5);
  expect(second && movedTo(second.trail)).toBeNull();
  const third = second && followRedirect(second.trail, 308, '/z', 5);
  expect(third && movedTo(third.trail)).toBeNull();
  expect(movedTo(from('https://a.test/'))).toBeNull();
});

test('an address without its login', () => {
  expect(withoutCredentials(new URL('https://a:b@c.test/d?e#f'))).toBe('https://c.test/d?e');
});
