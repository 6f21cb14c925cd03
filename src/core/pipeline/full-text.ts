// The whole article behind a feed's summary, for sources whose user asked for it: one page a new mention, each logged.
import { EarshotError } from '../../contract/errors.ts';
import type { FetchAnswer, FetchRequest } from '../../contract/fetch.ts';
import type { FoundMention } from '../../contract/model.ts';
import { looksBlocked, readArticle } from '../text/article.ts';
import { decodePage } from '../text/article-bytes.ts';

const longestSummary = 2000;

/** Pages that may still be fetched in this check: counted down. */
export interface PageBudget {
  left: number;
}

/** Asks for one page, of that page's own host only. */
export type FetchPage = (request: FetchRequest, hosts: readonly string[]) => Promise<FetchAnswer>;

export interface FullTexts {
  readonly mentions: readonly FoundMention[];
  /** What could not be had, as a sentence; null when all went well. */
  readonly notice: string | null;
}

/** Mentions that are new and have a page get its article as their text; what the feed said stays as `summary`. */
export async function withFullText(
  mentions: readonly FoundMention[],
  isNew: ReadonlySet<string>,
  fetchPage: FetchPage,
  budget: PageBudget,
): Promise<FullTexts> {
  let pages = 0;
  let failed = 0;
  let left = 0;
  const read: FoundMention[] = [];
  for (const mention of mentions) {
    const host = isNew.has(mention.externalId) ? hostOf(mention.url) : null;
    if (host === null || mention.url === null) {
      read.push(mention);
    } else if (budget.left <= 0) {
      left++;
      read.push(mention);
    } else {
      pages++;
      budget.left--;
      const article = await readPage(mention.url, host, fetchPage);
      if (article === null) failed++;
      read.push(article === null || article.length <= mention.text.length ? mention : enrich(mention, article));
    }
  }
  const says = [
    failed > 0 ? `${failed} of ${pages} pages gave no article; those mentions keep the feed’s own text.` : '',
    left > 0 ? `${left} more were left with the feed’s own text, so as not to ask for too much at once.` : '',
  ].filter((part) => part !== '');
  return { mentions: read, notice: says.join(' ') || null };
}

function enrich(mention: FoundMention, article: string): FoundMention {
  return {
    ...mention,
    text: article,
    attributes: { ...mention.attributes, summary: mention.text.slice(0, longestSummary) },
  };
}

/** A mention of a source read again: where its page was fetched, the article stays, and the summary is what the feed says. */
export function keepArticle<T extends Pick<FoundMention, 'text' | 'attributes'>>(
  now: T,
  found: FoundMention,
): FoundMention {
  if (now.attributes.summary === undefined || found.attributes.summary !== undefined) return found;
  return enrich(found, now.text);
}

async function readPage(url: string, host: string, fetchPage: FetchPage): Promise<string | null> {
  try {
    const answer = await fetchPage({ url, purpose: 'Fetch the article', accept: 'text/html,application/xhtml+xml' }, [
      host,
    ]);
    const contentType = answer.headers['content-type'] ?? null;
    if (answer.status >= 400 || (contentType !== null && !/html|xml|text/i.test(contentType))) return null;
    const html = decodePage(answer.body, contentType).text;
    if (looksBlocked(html, answer.status) !== null) return null;
    return (await readArticle(html, answer.url))?.text ?? null;
  } catch (thrown) {
    // One page that cannot be had is no failure of the source; a cancel or the offline switch is heard by the next step.
    if (thrown instanceof EarshotError && thrown.code !== 'cancelled' && thrown.code !== 'offline') return null;
    throw thrown;
  }
}

function hostOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.host.toLowerCase() : null;
}
