// A small web server on loopback that serves the sample's feeds, with validators, for as long as the demo collects them.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface SampleServer {
  readonly url: string;
  close(): Promise<void>;
}

/** `files`: name to content type; nothing else is served. */
export async function serveSample(folder: string, files: ReadonlyMap<string, string>): Promise<SampleServer> {
  const server = createServer((request, response) => {
    answer(folder, files, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  files: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = decodeURIComponent((request.url ?? '').slice(1));
  const type = files.get(name);
  if (request.method !== 'GET' || type === undefined) {
    response.writeHead(404).end();
    return;
  }
  const path = join(folder, name);
  const [body, { mtime }] = await Promise.all([readFile(path), stat(path)]);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers = { etag, 'last-modified': mtime.toUTCString(), 'content-type': type };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
}
