// What a person sees of a post written in HTML: plain text, with the links that are shown cut off given in full.
import { Parser } from 'htmlparser2';
import { htmlToText } from '../text/html.ts';

interface Link {
  readonly shown: string;
  readonly href: string;
}

const MOST_LINKS = 500;

/** `<a href="https://a.example/long/path">a.example/lo…</a>` becomes the whole address; mentions and words stay. */
export function postToText(html: string): string {
  let text = htmlToText(html);
  let from = 0;
  for (const { shown, href } of findLinks(html)) {
    const at = text.indexOf(shown, from);
    if (at === -1) continue;
    const whole = isShortened(shown, href) ? href : shown;
    text = text.slice(0, at) + whole + text.slice(at + shown.length);
    from = at + whole.length;
  }
  return text;
}

/** True where what is shown is the beginning of an address, with or without its `https://www.` and closing dots. */
export function isShortened(shown: string, address: string): boolean {
  const cut = shown.replace(/(?:…|\.{3})$/, '');
  const start = plain(cut);
  if (start.length < 4 || !start.includes('.') || /\s/.test(start)) return false;
  return plain(address).startsWith(start);
}

function findLinks(html: string): Link[] {
  const links: Link[] = [];
  let href: string | null = null;
  let shown = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name !== 'a') return;
      const given = attributes.href ?? '';
      // Mentions and hashtags are said as they are shown.
      const spoken = /\b(?:mention|hashtag)\b/.test(attributes.class ?? '') || attributes.rel === 'tag';
      href = !spoken && /^https?:\/\//i.test(given) && given.length <= 4000 ? given : null;
      shown = '';
    },
    ontext(text) {
      if (href !== null && shown.length < 4000) shown += text;
    },
    onclosetag(name) {
      if (name !== 'a' || href === null) return;
      const plainly = shown.replace(/\s+/g, ' ').trim();
      if (plainly !== '' && links.length < MOST_LINKS) links.push({ shown: plainly, href });
      href = null;
    },
  });
  parser.write(html.slice(0, 1024 * 1024));
  parser.end();
  return links;
}

function plain(address: string): string {
  return address.replace(/^https?:\/\//i, '').replace(/^www\./i, '');
}
