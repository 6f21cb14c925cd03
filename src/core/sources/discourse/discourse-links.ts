// Links into a Discourse forum: where the forum begins, and what in it they lead to.

export interface InForum {
  /** Where the forum begins, ending in `/`. */
  readonly base: string;
  readonly what: 'posts' | 'latest' | 'topic' | 'category' | 'tag' | 'user';
  readonly name: string;
  /** Number of the post in its topic; 1 is the one that opens it. Only for topics. */
  readonly post: number;
}

/** Of any link: one that is nothing special in the forum means all its posts. */
export function findInForum(link: URL): InForum {
  const parts = link.pathname
    .replace(/\.(?:rss|json)$/, '')
    .split('/')
    .filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const base = `${link.origin}/${parts
      .slice(0, index)
      .map((one) => `${one}/`)
      .join('')}`;
    const rest = parts.slice(index + 1);
    const found = { base, name: '', post: 1 };
    if (part === 'posts' && rest.length === 0) return { ...found, what: 'posts' };
    if (/^(?:latest|new|top|hot|categories)$/.test(part) && rest.length === 0)
      return { ...found, what: part === 'latest' ? 'latest' : 'posts' };
    if (part === 't') {
      const topic = topicOf(rest);
      if (topic) return { ...found, ...topic, what: 'topic' };
    }
    if (part === 'c' && rest[0]) return { ...found, what: 'category', name: beforeList(rest) };
    if (part === 'tag' && rest[0]) return { ...found, what: 'tag', name: beforeList(rest) };
    if ((part === 'u' || part === 'users') && rest[0]) return { ...found, what: 'user', name: rest[0] };
  }
  const folder = parts.map((one) => `${one}/`).join('');
  return { base: `${link.origin}/${folder}`, what: 'posts', name: '', post: 1 };
}

/** `slug/123/4`, `slug/123`, `123/4`, `123`. Words that are only digits do not occur. */
function topicOf(rest: readonly string[]): { name: string; post: number } | null {
  const numbers = /^\d{1,12}$/.test(rest[0] ?? '') ? rest : rest.slice(1);
  const [topic = '', post = ''] = numbers;
  if (!/^\d{1,12}$/.test(topic)) return null;
  return { name: topic, post: /^\d{1,9}$/.test(post) ? Math.max(1, Number(post)) : 1 };
}

/** `/c/news/7/l/latest` is the category `news/7` in one of its orders. */
function beforeList(rest: readonly string[]): string {
  const end = rest.indexOf('l');
  return (end > 0 ? rest.slice(0, end) : rest).join('/');
}
