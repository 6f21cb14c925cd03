// Serves generated feeds on loopback, each address (127.0.0.1 … 127.0.0.n) a host of its own: an ordinary web server
// with ETag and Last-Modified. Run as a process of its own; prints its port.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeFeed } from './make-feed.ts';

const feeds = Number(process.argv[2] ?? 200);
const items = Number(process.argv[3] ?? 50);
const bodies = Array.from({ length: feeds }, (_, index) => {
  const body = Buffer.from(makeFeed(index, items));
  return { body, etag: `"${createHash('sha1').update(body).digest('hex').slice(0, 16)}"` };
});
const modified = new Date(Date.UTC(2026, 8, 20)).toUTCString();

const server = createServer((request, response) => {
  const index = Number(/^\/feed-(\d+)$/.exec(request.url ?? '')?.[1] ?? -1);
  const found = bodies[index];
  if (!found) {
    response.writeHead(404).end();
  } else if (request.headers['if-none-match'] === found.etag) {
    response.writeHead(304, { etag: found.etag, 'last-modified': modified }).end();
  } else {
    const type = index % 3 === 2 ? 'application/atom+xml' : 'application/rss+xml';
    response
      .writeHead(200, {
        'content-type': type,
        etag: found.etag,
        'last-modified': modified,
        'content-length': found.body.length,
      })
      .end(found.body);
  }
});
server.listen(0, '0.0.0.0', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
