// A feed's texts as a person would read them: plain, escaped, in CDATA, packed as base64, or with tags in them.
import { looksLikeHtml } from '../html.ts';
import { type Element, markupOf, textOf } from './element.ts';
import { base64Text, bodyText, firstText, tidy } from './values.ts';

const MAX_WORDS = 50;
const MAX_LENGTH = 1000;
const MAX_SEEN = 10_000;
const ADDRESSES = /^(?:url|href|src|rdf:resource|rdf:about)$/;
const OURS = /^(?:xmlns|xml|earshot)\b/;
const FORMAL = /^(?:rel|type|mode|ispermalink|version)$/;
/** Pictures, films and pages in markup without words. */
const SHOWN = /\s(?:src|href|data)\s?=\s?(?:"([^"<>]{1,1000})"|'([^'<>]{1,1000})')/gi;

/** RSS never says what a text is: what looks like HTML is read as that. */
export function plainText(source: string, element: Element, read: (text: string) => string | null): string | null {
  if (element.markup && !element.sections) return markupOf(source, element);
  return read(
    element.markup ? unpackSections(source.slice(element.bodyStart, element.bodyEnd)) : textOf(source, element),
  );
}

/**
 * Atom says what a text is: `text` said outright is believed, `html` too; without it, what looks like markup is
 * markup; types of another kind are base64, as is what Atom 0.3 calls so.
 */
export function atomText(source: string, element: Element): string {
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  const packed = element.attributes.get('mode')?.trim().toLowerCase() === 'base64';
  if (element.markup && !packed) return markupOf(source, element);
  const given = textOf(source, element);
  if (packed) return typed(base64Text(given), type);
  if (type.includes('/') && !/^(?:text|message)\/|[/+]xml$/.test(type)) return firstText(base64Text(given));
  return typed(given, type);
}

/**
 * What an entry without text still says: who, when, about what; without that, the addresses in it; else whatever stands
 * there, markup and all.
 */
export function wordsOf(source: string, element: Element): string {
  const said = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()] as const;
  const [words, addresses, rest, formal] = said;
  const open = [element];
  for (let one = open.pop(); one && words.size < MAX_WORDS; one = open.pop()) {
    const body = one.markup ? source.slice(one.bodyStart, one.bodyEnd) : '';
    const text = one.children.length > 0 || one.markup ? body : textOf(source, one);
    const word = oneLine(one.markup ? markupOf(source, one) : firstText(text));
    words.add(word);
    for (const [name, value] of one.attributes) {
      if (OURS.test(name) || rest.size > MAX_WORDS) continue;
      (ADDRESSES.test(name) ? addresses : FORMAL.test(name) ? formal : rest).add(oneLine(value));
    }
    if (word === '' && text !== '' && addresses.size < MAX_WORDS) {
      for (const [, double, single] of text.slice(0, MAX_SEEN).matchAll(SHOWN))
        addresses.add(oneLine(double ?? single ?? ''));
    }
    if (rest.size < MAX_WORDS) rest.add(oneLine(text.slice(0, MAX_SEEN)));
    open.push(...one.children.slice(0, MAX_WORDS).toReversed());
  }
  const lines = said.map((set) => [...set].filter((line) => line !== '')).find((list) => list.length > 0) ?? [];
  return lines.join('\n').slice(0, MAX_LENGTH);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function typed(text: string, type: string): string {
  if (type === 'text' || type === 'text/plain') return tidy(text);
  return bodyText(text, type.includes('html'));
}

/** Tags and CDATA side by side: HTML in a section is as good as what stands around it. */
function unpackSections(body: string): string {
  return body
    .split('<![CDATA[')
    .map((piece, index) => {
      const end = index === 0 ? -1 : piece.indexOf(']]>');
      if (end === -1) return piece;
      const inside = piece.slice(0, end);
      return (
        (looksLikeHtml(inside) ? inside : inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;')) +
        piece.slice(end + 3)
      );
    })
    .join('');
}
