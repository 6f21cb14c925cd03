// The feeds of forums, blogs and boards for tests, as their software writes them.

const when = (minute: number) => new Date(Date.UTC(2026, 8, 1) + minute * 60_000);
const rss = (head: string, items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${head}${items.join('')}</channel></rss>`;

export interface Post {
  readonly number: number;
  readonly topic: number;
  readonly text: string;
  readonly by?: string;
  /** Number of the comment it answers. */
  readonly parent?: number;
}

export function discoursePosts(base: string, posts: readonly Post[]): string {
  return rss(
    `<title>Foro - Latest posts</title><link>${base}</link><description>Latest posts</description>`,
    posts.map(
      ({ number, topic, text, by = 'ana' }) =>
        `<item><title>Topic ${topic}</title><dc:creator><![CDATA[@${by} Name of ${by}]]></dc:creator><description><![CDATA[ <p>${text}</p> ]]></description><link>${base}/t/topic-${topic}/${topic}/${number}</link><pubDate>${when(topic * 100 + number).toUTCString()}</pubDate><guid isPermaLink="false">foro-post-${topic}-${number}</guid></item>`,
    ),
  );
}

/** `format`: what `comments/feed/atom/` and `comments/feed/` give. Only the first says which comment answers which. */
export function wordpressComments(base: string, comments: readonly Post[], format: 'atom' | 'rss'): string {
  const link = ({ topic, number }: Post) => `${base}/2026/post-${topic}/#comment-${number}`;
  const id = (topic: number, number: number) => `${base}/?p=${topic}#comment-${number}`;
  if (format === 'rss')
    return rss(
      `<title>Comments for A blog</title><link>${base}</link><description/>`,
      comments.map(
        (one) =>
          `<item><title>Comment on Post ${one.topic} by ${one.by ?? 'Ana'}</title><link>${link(one)}</link><dc:creator><![CDATA[${one.by ?? 'Ana'}]]></dc:creator><pubDate>${when(one.number).toUTCString()}</pubDate><guid isPermaLink="false">${id(one.topic, one.number)}</guid><description><![CDATA[${one.text}]]></description><content:encoded><![CDATA[<p>${one.text}</p>]]></content:encoded></item>`,
      ),
    );
  const entries = comments.map(
    (one) =>
      `<entry><title>Comment on Post ${one.topic} by ${one.by ?? 'Ana'}</title><link rel="alternate" href="${link(one)}" type="text/html"/><author><name>${one.by ?? 'Ana'}</name></author><id>${id(one.topic, one.number)}</id><updated>${when(one.number).toISOString()}</updated><published>${when(one.number).toISOString()}</published><content type="html"><![CDATA[<p>${one.text}</p>]]></content><thr:in-reply-to ref="${one.parent === undefined ? `${base}/?p=${one.topic}` : id(one.topic, one.parent)}" href="${base}/2026/post-${one.topic}/" type="text/html"/></entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xmlns:thr="http://purl.org/syndication/thread/1.0"><title type="text">Comments for A blog</title><updated>${when(0).toISOString()}</updated><link rel="alternate" type="text/html" href="${base}"/><id>${base}/comments/feed/atom/</id>${entries.join('')}</feed>`;
}

/** Each asking has a session of its own in all links, as boards do it for visitors without cookies. */
export function phpbbPosts(base: string, posts: readonly Post[], session: string): string {
  const entries = posts.map(({ number, topic, text, by = 'Ana' }) => {
    const link = `${base}/viewtopic.php?t=${topic}&amp;p=${number}&amp;sid=${session}#p${number}`;
    return `<entry><author><name><![CDATA[${by}]]></name></author><updated>${when(number).toISOString()}</updated><published>${when(number).toISOString()}</published><id>${link}</id><link href="${link}"/><title type="html"><![CDATA[Bares • Re: Topic ${topic}]]></title><category term="Bares" scheme="${base}/viewforum.php?f=7" label="Bares"/><content type="html" xml:base="${link}"><![CDATA[${text}<p>Statistics: Posted by <a href="${base}/memberlist.php?u=9">${by}</a> — Mon Sep 14, 2026 11:00 am</p><hr />]]></content></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><link rel="self" type="application/atom+xml" href="${base}/app.php/feed"/><title>A board</title><link href="${base}/index.php"/><updated>${when(0).toISOString()}</updated><author><name><![CDATA[A board]]></name></author><id>${base}/app.php/feed</id>${entries.join('')}</feed>`;
}
