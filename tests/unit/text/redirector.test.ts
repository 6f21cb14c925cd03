// Redirectors are unwrapped by reading them; what is none of them, or hides something else, stays as it is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../../src/core/text/keys.ts';
import { siteOf, unwrapLink } from '../../../src/core/text/redirector.ts';

const page = 'https://diario.example/a?b=1&c=d';
const inside = encodeURIComponent(page);

describe('unwrapping', () => {
  test.each([
    [`https://www.google.com/url?rct=j&sa=t&url=${inside}&ct=ga&usg=x`],
    [`https://www.google.co.uk/url?q=${inside}&sa=D`],
    [`http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=${inside}&c=1`],
    [`https://www.bing.com/ck/a?!&&p=abc&u=a1${Buffer.from(page).toString('base64url')}&ntb=1`],
    [`https://www.youtube.com/redirect?event=video_description&q=${inside}`],
    [`https://l.facebook.com/l.php?u=${inside}&h=AT0`],
    [`https://l.instagram.com/?u=${inside}&e=AT0`],
    [`https://out.reddit.com/t3_abc?url=${inside}&token=x`],
    [`https://duckduckgo.com/l/?uddg=${inside}&rut=1`],
    [`https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${inside}/RK=2/RS=x-`],
    [`https://disq.us/url?url=${inside}%3AaB1-cD2_eF3gH4&cuid=9`],
    [`https://www.linkedin.com/redir/redirect?url=${inside}&urlhash=x`],
    [`https://t.umblr.com/redirect?z=${inside}&t=x`],
    [`https://eur01.safelinks.protection.outlook.com/?url=${inside}&data=05`],
    [
      `https://urldefense.proofpoint.com/v2/url?u=${page
        .replace('://', ':__')
        .replaceAll('/', '_')
        .replace(':', '-3A')
        .replace('?', '-3F')
        .replaceAll('=', '-3D')
        .replace('&', '-26')}&d=x`,
    ],
    [`https://urldefense.com/v3/__${page}__;!!abc!def$`],
  ])('%s', (link) => {
    expect(unwrapLink(link)).toBe(page);
    expect(canonicalUrl(link)).toBe('diario.example/a?b=1&c=d');
  });

  test('accelerated pages lead to the page', () => {
    expect(unwrapLink('https://www.google.es/amp/s/diario.example/a.html')).toBe('https://diario.example/a.html');
    expect(unwrapLink('https://www.google.es/amp/diario.example/a.html')).toBe('http://diario.example/a.html');
  });

  test('one redirector around another, but not without end', () => {
    let link = page;
    for (let layer = 0; layer < 3; layer++) link = `https://www.google.com/url?url=${encodeURIComponent(link)}`;
    expect(unwrapLink(link)).toBe(page);
    for (let layer = 0; layer < 5; layer++) link = `https://www.google.com/url?url=${encodeURIComponent(link)}`;
    expect(unwrapLink(link)).toMatch(/^https:\/\/www\.google\.com\/url/);
  });

  test.each([
    ['https://www.google.com/url?url=javascript:alert(1)'],
    ['https://www.google.com/url?url=%2Frelative'],
    ['https://www.google.com/url?sa=t'],
    ['https://www.google.com/search?q=https://diario.example/'],
    ['https://google.com.evil.example/url?url=https://diario.example/'],
    ['https://news.google.com/rss/articles/CBMiAAAA?oc=5'],
    ['https://www.bing.com/ck/a?u=a1%20%20'],
    ['https://urldefense.com/v3/__https'],
    ['https://diario.example/redirect?url=https://otro.example/'],
    ['not a link'],
    [''],
  ])('leaves %s alone', (link) => expect(unwrapLink(link)).toBe(link));

  test('whatever comes, it answers with a text and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(typeof unwrapLink(text)).toBe('string');
        expect(typeof unwrapLink(`https://www.google.com/url?url=${text}`)).toBe('string');
        expect(typeof unwrapLink(`https://urldefense.com/v2/url?u=${text}`)).toBe('string');
        canonicalUrl(text);
      }),
    );
  });
});

test('who published a page', () => {
  expect(siteOf('https://www.diario.example/a')).toBe('diario.example');
  expect(siteOf('mailto:a@b.example')).toBeNull();
  expect(siteOf(null)).toBeNull();
});

describe('the key of an address', () => {
  test.each([
    ['https://www.a.example/x/?utm_source=rss&b=2&a=1#top', 'a.example/x?a=1&b=2'],
    ['http://a.example/x?fbclid=1&gclid=2&mc_cid=3&igsh=4&wbraid=5&ttclid=6&_gl=7', 'a.example/x'],
    ['https://a.example/x?at_medium=RSS&at_campaign=KARANGA&mtm_source=x&pk_kwd=y', 'a.example/x'],
    ['https://www.youtube.com/watch?v=abc&si=xyz&feature=share', 'youtube.com/watch?v=abc'],
    ['https://a.example/x?si=xyz&t=3', 'a.example/x?si=xyz&t=3'],
    ['https://x.com/ana/status/1?s=20&t=abc', 'x.com/ana/status/1'],
    ['https://a.example/search?q=ref', 'a.example/search?q=ref'],
    ['https://a.example/post/#comment-7', 'a.example/post#comment-7'],
    ['https://a.example/?p=12&utm_source=rss#comment-7', 'a.example?p=12#comment-7'],
    ['https://a.example/post/#comments', 'a.example/post'],
  ])('%s', (url, key) => expect(canonicalUrl(url)).toBe(key));

  test('an address that names no page has none', () => {
    expect(canonicalUrl('https://a.example/?utm_source=x')).toBeNull();
    expect(canonicalUrl('ftp://a.example/x')).toBeNull();
    expect(canonicalUrl('x')).toBeNull();
  });
});
