// What of an address may be written down.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskUrl } from '../../../src/core/net/mask.ts';

describe('maskUrl', () => {
  test.each([
    ['https://example.org/feed?page=2&lang=nl', 'https://example.org/feed?page=2&lang=nl'],
    ['https://ann:secret@example.org:8443/f', 'https://***@example.org:8443/f'],
    ['https://token@example.org/', 'https://***@example.org/'],
    ['https://example.org/?token=a&q=b', 'https://example.org/?token=***&q=b'],
    ['https://example.org/?q=b&access_token=a%20b', 'https://example.org/?q=b&access_token=***'],
    ['https://example.org/?accessToken=a', 'https://example.org/?accessToken=***'],
    ['https://example.org/?API_KEY=a&key=b&apikey=c', 'https://example.org/?API_KEY=***&key=***&apikey=***'],
    ['https://example.org/?client%5Fsecret=a', 'https://example.org/?client%5Fsecret=***'],
    ['https://example.org/?X-Amz-Signature=a', 'https://example.org/?X-Amz-Signature=***'],
    ['https://example.org/?monkey=a&author=b&design=c', 'https://example.org/?monkey=a&author=b&design=c'],
    ['https://example.org/?token=&key', 'https://example.org/?token=&key'],
    ['https://example.org/a#access_token=x', 'https://example.org/a'],
    ['not an address', 'not an address'],
    ['http://ann:secret@[bad', 'http://***@[bad'],
  ])('%s', (address, masked) => {
    expect(maskUrl(address)).toBe(masked);
  });

  test('is short whatever comes, and lets no login through', () => {
    expect(maskUrl(`https://example.org/${'a'.repeat(5000)}`).length).toBeLessThan(2100);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{8,20}$/), fc.webUrl({ withQueryParameters: true }), (secret, url) => {
        const login = url.replace('//', `//user:${secret}SECRET@`);
        expect(maskUrl(login)).not.toContain(`${secret}SECRET`);
      }),
    );
  });
});
