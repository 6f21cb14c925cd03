// The site of an address, and what is below it.
import { expect, test } from 'vitest';
import { isWithinSite, siteOf } from '../../../src/core/text/site.ts';

test.each([
  ['https://www.elpais.com/espana/?a=b', 'elpais.com'],
  ['http://News.Example.com:8080', 'news.example.com'],
  ['https://ana:secret@example.com./a', 'example.com'],
  ['https://münchen.de/', 'xn--mnchen-3ya.de'],
  ['https://xn--mnchen-3ya.de', 'xn--mnchen-3ya.de'],
  ['https://[2001:db8::1]:80/', '[2001:db8::1]'],
  ['https://example.com?u=https://other.org/', 'example.com'],
  ['mailto:ana@example.com', null],
  ['example.com/a', null],
  ['', null],
])('%s is of %s', (url, site) => expect(siteOf(url)).toBe(site));

test('a site holds what is below it, not what only ends alike', () => {
  expect(isWithinSite('news.elpais.com', 'elpais.com')).toBe(true);
  expect(isWithinSite('elpais.com', 'elpais.com')).toBe(true);
  expect(isWithinSite('notelpais.com', 'elpais.com')).toBe(false);
  expect(isWithinSite('elpais.com', 'news.elpais.com')).toBe(false);
});
