// Comparing hosts with lists of hosts.
import { describe, expect, test } from 'vitest';
import { hostKey, listsHost } from '../../../src/core/net/hosts.ts';

describe('listsHost', () => {
  test.each([
    ['example.org', 'https://example.org/feed', true],
    ['example.org', 'https://EXAMPLE.org./feed', true],
    ['Example.ORG', 'http://example.org:8080/', true],
    ['example.org:8080', 'http://example.org:8080/', true],
    ['example.org:443', 'https://example.org/', true],
    ['example.org:80', 'http://example.org/', true],
    ['example.org:80', 'https://example.org/', false],
    ['example.org:8080', 'http://example.org/', false],
    ['example.org', 'https://www.example.org/', false],
    ['example.org', 'https://example.org.evil.test/', false],
    ['ample.org', 'https://example.org/', false],
    ['bücher.example', 'https://xn--bcher-kva.example/', true],
    ['127.0.0.1:99', 'http://127.0.0.1:99/', true],
    ['127.1', 'http://127.0.0.1/', true],
    ['::1', 'http://[::1]:8080/', true],
    ['[::1]', 'http://[::1]/', true],
    ['[::1]:8080', 'http://[::1]:8080/', true],
    ['[::1]:8081', 'http://[::1]:8080/', false],
    ['', 'https://example.org/', false],
    ['*', 'https://example.org/', false],
    ['evil@example.org', 'https://example.org/', false],
    ['example.org/path', 'https://example.org/', false],
  ])('%s against %s: %s', (entry, url, expected) => {
    expect(listsHost([entry], new URL(url))).toBe(expected);
  });
});

test('a host key names the port always', () => {
  expect(hostKey(new URL('https://Example.org/a'))).toBe('example.org:443');
  expect(hostKey(new URL('http://example.org./a'))).toBe('example.org:80');
  expect(hostKey(new URL('http://[::1]:81/a'))).toBe('[::1]:81');
});
