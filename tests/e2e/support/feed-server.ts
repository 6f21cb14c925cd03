// A site on this machine with two feeds, a page that names them, and an address that refuses.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const feed = (name: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title>
  ${[1, 2, 3].map((n) => `<item><guid>${name}-${n}</guid><title>${name} ${n}</title><description>Number ${n} of ${name} says that the lid leaks.</description><pubDate>Tue, 1${n} Sep 2026 10:00:00 GMT</pubDate></item>`).join('')}
</channel></rss>`;
const page = `<html><head><title>A blog</title>
  <link rel="alternate" type="application/rss+xml" title="Posts" href="/posts.xml">
  <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"></head><body>Hello</body></html>`;

export interface FeedServer {
  /** Such as `http://127.0.0.1:4123`. */
  readonly base: string;
  close(): void;
}

export async function serveFeeds(): Promise<FeedServer> {
  const server = createServer((request, response) => {
    if (request.url === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else if (request.url === '/refused.xml') response.writeHead(403).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/rss+xml' })
        .end(feed((request.url ?? '').replace(/\W|xml/g, '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
