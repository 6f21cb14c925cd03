// The part of a tidied page that is its article, by Readability. Both libraries are loaded at the first page: 70 ms.
import { createRequire } from 'node:module';

/** What is used of a DOM. */
interface Element {
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly id: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}
interface Document extends Element {
  readonly body: Element | null;
}
interface Libraries {
  readonly parseHTML: (html: string) => { readonly document: Document };
  readonly Readability: new (
    document: Document,
    options: object,
  ) => { parse(): { readonly content?: string | null; readonly byline?: string | null } | null };
}

export interface FoundArticle {
  readonly html: string;
  readonly byline: string | null;
}

const MAX_ELEMENTS = 50_000;
/** Below this many characters Readability tries again with less care, which brings the boilerplate back. */
const ENOUGH = 140;
const NOTICES =
  /cookie|consent|gdpr|onetrust|didomi|iubenda|cmplz|usercentrics|klaro|truste|cc-window|sp_message|qc-cmp|newsletter-popup/i;
const MENUS = 'nav, [role="navigation"], [role="search"], [role="contentinfo"]';
const BOILERPLATE = `${MENUS}, aside, footer, [role="banner"]`;

let libraries: Libraries | undefined;

/** Null where Readability finds none. `html` is a tidied page (article-page.ts): an untidied one may cost minutes. */
export function findArticle(html: string): FoundArticle | null {
  const { Readability } = load();
  const document = parse(html);
  removeNotices(document);
  for (const element of document.querySelectorAll(MENUS)) element.remove();
  try {
    const found = new Readability(document, {
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: ENOUGH,
      disableJSONLD: true,
    }).parse();
    return found?.content ? { html: found.content, byline: found.byline?.trim() || null } : null;
  } catch {
    // It has been seen to fail on pages whose markup contradicts itself: then the whole page is the text.
    return null;
  }
}

/** All of a tidied page but what is clearly not its content. */
export function findBody(html: string): string {
  const document = parse(html);
  removeNotices(document);
  for (const element of document.querySelectorAll(BOILERPLATE)) element.remove();
  return (document.body ?? document).innerHTML;
}

/** The elements with this id or class, in their order; null where there is none. */
export function findPart(html: string, name: string): string | null {
  const found: string[] = [];
  for (const element of parse(html).querySelectorAll('[id], [class]')) {
    const names = [element.id, ...(element.getAttribute('class') ?? '').split(/\s+/)];
    if (names.includes(name)) found.push(element.innerHTML);
  }
  return found.length === 0 ? null : found.join('<hr>');
}

function load(): Libraries {
  if (libraries) return libraries;
  const require = createRequire(import.meta.url);
  const { parseHTML } = require('linkedom') as Pick<Libraries, 'parseHTML'>;
  const { Readability } = require('@mozilla/readability') as Pick<Libraries, 'Readability'>;
  libraries = { parseHTML, Readability };
  return libraries;
}

function parse(html: string): Document {
  return load().parseHTML(html).document;
}

/** Cookie notices and their like: named so, and short beside the page. */
function removeNotices(document: Document): void {
  const whole = document.body?.textContent?.length ?? 0;
  for (const element of document.querySelectorAll('div, section, aside, form, footer, p')) {
    if (!NOTICES.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) continue;
    const length = element.textContent?.length ?? 0;
    if (length < 3000 && length < whole * 0.6) element.remove();
  }
}
