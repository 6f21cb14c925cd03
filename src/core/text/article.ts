// A web page read as an article: its text without menus, notices and comments, and what the page says of it.
import type { Published } from '../../contract/model.ts';
import { findArticle, findBody, findPart } from './article-dom.ts';
import { readFacts } from './article-facts.ts';
import { type TidyPage, tidyPage } from './article-page.ts';
import { FEW, LOGIN, walls } from './article-walls.ts';
import { htmlToText } from './html.ts';

export interface Article {
  readonly title: string | null;
  /** Plain text, paragraphs kept. */
  readonly text: string;
  readonly author: string | null;
  readonly published: Published | null;
  /** ISO 639-1, as the page states it. */
  readonly language: string | null;
  readonly siteName: string | null;
  /** The address the page gives as its own, if it does. */
  readonly address: string | null;
}

export interface ArticleOptions {
  /** IANA zone for dates that carry none. */
  readonly zone?: string;
  /** Id or class name of the element to read, instead of what looks like the article. */
  readonly part?: string;
}

/** Characters: longer pages are refused. */
export const MAX_PAGE = 5 * 1024 * 1024;

/** Null where the page has no text, lacks the part asked for, or is longer than MAX_PAGE. Runs and fetches nothing. */
export async function readArticle(
  html: string,
  url: string | null,
  options: ArticleOptions = {},
): Promise<Article | null> {
  return readArticleSync(html, url, options);
}

/** The same at once, for re-reading kept pages. */
export function readArticleSync(html: string, url: string | null, options: ArticleOptions = {}): Article | null {
  if (html.length > MAX_PAGE) return null;
  const page = tidyPage(html);
  const found = options.part ? readPart(page, options.part) : readMain(page, html);
  if (found === null) return null;
  const facts = readFacts(page, url, found.byline, options.zone);
  const signed = readByline(withoutTitle(found.text, facts.title));
  const author = facts.author ?? signed.author;
  const text = (facts.author === null ? signed.rest : signed.whole).toWellFormed();
  return text === '' ? null : { ...facts, author, title: facts.title?.toWellFormed() ?? null, text };
}

/** What to keep of a page so that it can be read again: the same page without what is never read. */
export function keepPage(html: string): string {
  const page = tidyPage(html);
  return page.monstrous ? html : page.html;
}

interface Found {
  readonly text: string;
  readonly byline: string | null;
}

function readPart(page: TidyPage, name: string): Found | null {
  const part = page.monstrous ? null : findPart(page.html, name);
  return part === null ? null : { text: textOf(part), byline: null };
}

function readMain(page: TidyPage, html: string): Found {
  if (page.monstrous) return { text: htmlToText(html), byline: null };
  if (page.seen === 0) return { text: '', byline: null };
  const article = findArticle(page.html);
  const text = article ? textOf(article.html) : '';
  // Pages of many voices (forums, lists) have no one article: there the largest post is not the page.
  if (text.length < page.seen * MOST_OF_IT) {
    const body = textOf(findBody(page.html));
    if (text.length < body.length * MOST_OF_IT) return { text: body, byline: article?.byline ?? null };
  }
  return { text, byline: article?.byline ?? null };
}

const MOST_OF_IT = 0.25;

/** Tags within a line go first: html.ts gives up the paragraphs of text with very many tags. */
function textOf(html: string): string {
  return htmlToText(
    html.replace(/<\/?(?:a|abbr|b|cite|em|font|i|mark|small|span|strong|time|u|wbr)(?:\s[^<>]*)?>/g, ''),
  );
}

/** The title again as the first line says nothing new, unless it is all there is. */
function withoutTitle(text: string, title: string | null): string {
  const end = text.indexOf('\n');
  if (title === null || end === -1) return text;
  return text.slice(0, end).trim() === title ? text.slice(end).trim() : text;
}

const BYLINE =
  /^(?:[Bb]y|[Pp]or|[Dd]i|[Dd]oor|[Pp]ar|[Vv]on) ((?:\p{Lu}[\p{L}.'’-]{1,20} |(?:de|del|der|di|da|do|dos|van|von|la|le|y) ){1,5}\p{Lu}[\p{L}.'’-]{1,20})$/u;

/** `By Ana López` as the first line. */
function readByline(whole: string): { whole: string; rest: string; author: string | null } {
  const end = whole.indexOf('\n');
  const author = end > 0 && end < 80 ? (BYLINE.exec(whole.slice(0, end).trim())?.[1] ?? null) : null;
  return { whole, rest: author === null ? whole : whole.slice(end).trim(), author };
}

/** Pages that stand before another stay under this many characters. */
const WALL_TEXT = 4000;
const MARKUP = 256 * 1024;

/**
 * A sentence where the page is a robot check, a refusal, a consent or login page in place of the one asked for, and
 * what to do; else null. Articles about such pages are none: they are longer, or have other markup.
 */
export function looksBlocked(html: string, status = 200): string | null {
  if (html.length > MAX_PAGE) return null;
  const { html: tidied, seen, monstrous, title } = tidyPage(html);
  if (monstrous || seen > WALL_TEXT) return null;
  const markup = html.slice(0, MARKUP);
  const words = `${htmlToText(tidied)} ${unscripted(markup)}`.replace(/\s+/g, ' ').trim();
  const wall = walls.find((one) => {
    if (one.markup?.test(markup)) return true;
    if (seen > (status >= 400 ? WALL_TEXT : (one.most ?? FEW))) return false;
    return one.title?.test(title?.trim() ?? '') || one.words?.test(words);
  });
  if (wall) return `The server sent ${wall.what} instead of the page. ${wall.advice}`;
  const asks = /<input\s[^<>]{0,300}type\s*=\s*["']?password/i.test(markup);
  const login = asks && (seen < 300 || (seen < FEW && LOGIN.test(title?.trim() ?? '')));
  return login || /\bauthwall\b/i.test(markup) ? LOGIN_SAYS : null;
}

const LOGIN_SAYS =
  'The server sent a login page instead of the page. Earshot reads only what is public: look for a public address, or import the page saved by hand.';

/** What the page says to programs that run no scripts; comments may need scripts where the article does not. */
function unscripted(html: string): string {
  const said: string[] = [];
  let at = 0;
  for (let count = 0; count < 3; count++) {
    const start = html.slice(at).search(/<noscript/i);
    if (start === -1) break;
    at += start + 9;
    const end = html.slice(at, at + 2000).search(/<\/noscript/i);
    said.push(htmlToText(`<p${html.slice(at, at + (end === -1 ? 2000 : end))}`));
  }
  return said.filter((text) => !/comment|disqus/i.test(text)).join(' ');
}
