// The gate against real servers on loopback: every rule, with the misbehaviour that breaks feed readers.
import type { ServerResponse } from 'node:http';
import tls from 'node:tls';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { EarshotError } from '../../src/contract/errors.ts';
import type { RequestRecord } from '../../src/contract/model.ts';
import { createGate, type Gate, type GateOptions } from '../../src/core/net/gate.ts';
import type { Limits } from '../../src/core/net/request.ts';
import type { SourceIo } from '../../src/core/sources/kind.ts';
import { makeCertificate } from './support/certificate.ts';
import { type Handler, type Loopback, startServer, startTcpServer } from './support/loopback.ts';

type Log = Omit<RequestRecord, 'id'>[];
type Options = Partial<Omit<GateOptions, 'limits'>> & { limits?: Partial<Limits> };

const openings: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of openings.splice(0).reverse()) await each.close();
});

async function serve(handler: Handler, certificate?: { key: string; cert: string }): Promise<Loopback> {
  const server = await startServer(handler, certificate);
  openings.push(server);
  return server;
}

function open(options: Options = {}, privateHosts: readonly string[] = ['127.0.0.1']) {
  const log: Log = [];
  const switches = { offline: false, privateHosts };
  const gate = createGate({
    settings: () => switches,
    log: (record) => log.push(record),
    now: Date.now,
    version: '9.8.7',
    gapMilliseconds: 0,
    ...options,
  });
  openings.push(gate);
  return { gate, log, switches };
}

function get(gate: Gate, url: string, more: { signal?: AbortSignal; hosts?: string[]; etag?: string } = {}) {
  const { signal = new AbortController().signal, hosts = ['127.0.0.1', 'localhost'], etag = null } = more;
  return gate.fetch({ url, purpose: 'feed', etag }, { source: 7, hosts, signal });
}

async function failure(answer: Promise<unknown>): Promise<EarshotError> {
  const error = await answer.then(
    () => new Error('it did not fail'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof EarshotError)) throw error;
  return error;
}

const text = (body: Uint8Array) => Buffer.from(body).toString();
const reply = (response: ServerResponse, status: number, headers: Record<string, string> = {}, body = '') =>
  response.writeHead(status, headers).end(body);

describe('an ordinary answer', () => {
  test('comes with status, headers, body and final address, and is logged', async () => {
    const server = await serve((_, response) =>
      reply(response, 200, { 'content-type': 'application/rss+xml', etag: '"a"', 'set-cookie': 'a=b' }, '<rss/>'),
    );
    const { gate, log } = open();
    // The gate has to fit where a source kind is handed its io.
    const fetch: SourceIo['fetch'] = (request) =>
      gate.fetch(request, { source: 7, hosts: [server.host], signal: new AbortController().signal });
    const answer = await fetch({ url: `${server.url}/feed?token=abc&page=2#top`, purpose: 'feed' });
    expect(answer).toMatchObject({
      status: 200,
      movedTo: null,
      unchanged: false,
      url: `${server.url}/feed?token=abc&page=2`,
    });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/rss+xml', etag: '"a"' });
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(text(answer.body)).toBe('<rss/>');
    expect(log).toEqual([
      {
        at: expect.any(Number),
        source: 7,
        purpose: 'feed',
        url: `${server.url}/feed?token=***&page=2`,
        status: 200,
        bytes: 6,
        milliseconds: expect.any(Number),
        fromCache: false,
        error: null,
      },
    ]);
  });

  test('is asked for honestly: who we are, no cookies, also the second time', async () => {
    const server = await serve((_, response) => reply(response, 200, { 'set-cookie': 'id=1' }, 'x'));
    const { gate } = open();
    await get(gate, server.url);
    await get(gate, server.url);
    for (const { headers } of server.requests) {
      expect(headers['user-agent']).toBe('Earshot/9.8.7 (desktop feed reader; offline listening analysis)');
      expect(headers['accept-encoding']).toBe('gzip, br');
      expect(headers.cookie).toBeUndefined();
    }
    expect(server.requests).toHaveLength(2);
  });

  test('may be an error: 404 and 500 are answers, with their page', async () => {
    const server = await serve((request, response) => reply(response, request.url === '/a' ? 404 : 500, {}, 'sorry'));
    const { gate, log } = open();
    expect(await get(gate, `${server.url}/a`)).toMatchObject({ status: 404, unchanged: false });
    expect(text((await get(gate, `${server.url}/b`)).body)).toBe('sorry');
    expect(log.map((record) => record.status)).toEqual([404, 500]);
  });

  test('keeps a login to itself: sent to its own host, masked in the log, gone at a redirect elsewhere', async () => {
    const other = await serve((_, response) => reply(response, 200, {}, 'there'));
    const server = await serve((_, response) => reply(response, 302, { location: `${other.url}/x` }));
    const { gate, log } = open();
    const answer = await get(gate, server.url.replace('//', '//ann:s%C3%A9cret@'));
    const { authorization } = server.requests[0]?.headers ?? {};
    expect(Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64').toString()).toBe('ann:sécret');
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    expect(answer.url).toBe(`${other.url}/x`);
    expect(log[0]?.url).toBe(`http://***@${server.host}/`);
  });
});

describe('conditional requests', () => {
  test('send what is known, and a 304 is unchanged and from the cache', async () => {
    const server = await serve((request, response) =>
      request.headers['if-none-match'] === 'W/"v1"'
        ? reply(response, 304)
        : reply(response, 200, { etag: 'W/"v1"' }, 'new'),
    );
    const { gate, log } = open();
    expect(await get(gate, server.url)).toMatchObject({ status: 200, unchanged: false });
    const answer = await get(gate, server.url, { etag: 'W/"v1"' });
    expect(answer).toMatchObject({ status: 304, unchanged: true });
    expect(answer.body).toHaveLength(0);
    expect(log.map((record) => record.fromCache)).toEqual([false, true]);
  });

  test('send the date; a tag that is no possible header is left out; an unasked 304 is not believed', async () => {
    const server = await serve((_, response) => reply(response, 304));
    const { gate } = open();
    const lastModified = 'Wed, 01 Jan 2025 00:00:00 GMT';
    const asker = { source: null, hosts: [server.host], signal: new AbortController().signal };
    await gate.fetch({ url: server.url, purpose: 'feed', etag: 'a\r\nx-evil: 1', lastModified }, asker);
    expect(server.requests[0]?.headers).toMatchObject({ 'if-modified-since': lastModified });
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(await get(gate, server.url)).toMatchObject({ status: 304, unchanged: false });
  });
});

describe('compressed answers', () => {
  test.each([
    ['gzip', gzipSync('grüße')],
    ['br', brotliCompressSync('grüße')],
    ['deflate', deflateSync('grüße')],
    ['gzip, br', brotliCompressSync(gzipSync('grüße'))],
  ])('%s is unpacked, and the log counts what came over the wire', async (encoding, packed) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed));
    const { gate, log } = open();
    expect(text((await get(gate, server.url)).body)).toBe('grüße');
    expect(log[0]?.bytes).toBe(packed.length);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(5_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(5_000_000))],
  ])('a %s bomb is stopped at the limit after unpacking', async (encoding, packed) => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(packed));
    const { gate, log } = open({ limits: { bodyBytes: 100_000 } });
    expect(packed.length).toBeLessThan(100_000);
    const error = await failure(get(gate, server.url));
    expect(error).toMatchObject({ code: 'network', message: expect.stringContaining('larger than 100 kB') });
    expect(log[0]).toMatchObject({ status: 200, error: error.message });
  });

  test('a damaged, a cut and an unknown packing each say so', async () => {
    const packed = gzipSync('x'.repeat(1000));
    const server = await serve((request, response) => {
      const encoding = request.url === '/unknown' ? 'zstd' : request.url === '/br' ? 'br' : 'gzip';
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(request.url === '/cut' ? packed.subarray(0, 15) : 'not packed at all');
    });
    const { gate } = open();
    expect((await failure(get(gate, `${server.url}/damaged`))).message).toMatch(/compressed answer .* damaged/);
    expect((await failure(get(gate, `${server.url}/br`))).message).toMatch(/compressed answer .* damaged/);
    expect((await failure(get(gate, `${server.url}/cut`))).message).toMatch(/damaged or incomplete/);
    expect((await failure(get(gate, `${server.url}/unknown`))).message).toMatch(/cannot unpack \(zstd\)/);
  });
});

describe('answers that are too large', () => {
  test('a body without an end is cut off, the connection with it, and the next request goes on', async () => {
    let sent = 0;
    const server = await serve((request, response) => {
      if (request.url === '/small') return reply(response, 200, {}, 'fine');
      response.writeHead(200);
      const chunk = Buffer.alloc(64 * 1024);
      const more = () => {
        // 2 GB, were anyone to read it all.
        while (!response.destroyed && sent < 2e9) {
          sent += chunk.length;
          if (!response.write(chunk)) return response.once('drain', more);
        }
        return response.end();
      };
      more();
    });
    const { gate, log } = open({ limits: { bodyBytes: 1_000_000 } });
    const error = await failure(get(gate, `${server.url}/big`));
    expect(error).toMatchObject({ code: 'network', place: { url: `${server.url}/big` } });
    expect(error.message).toContain('larger than 1 MB and was cut off');
    expect(text((await get(gate, `${server.url}/small`)).body)).toBe('fine');
    expect(server.requests[0]?.cut).toBe(true);
    expect(sent).toBeLessThan(50_000_000);
    expect(log[0]?.bytes).toBeGreaterThan(1_000_000);
    expect(log[0]?.bytes).toBeLessThan(3_000_000);
  });

  test('an announced 2 GB is refused before it is read', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-length': '2000000000' }).write('x'));
    const { gate, log } = open();
    expect((await failure(get(gate, server.url))).message).toContain('larger than 20 MB');
    expect(log[0]?.bytes).toBe(0);
  });

  test('an error page is cut without hiding its status', async () => {
    const server = await serve((_, response) => reply(response, 404, {}, 'x'.repeat(400_000)));
    const { gate } = open({ limits: { errorBytes: 1000 } });
    const answer = await get(gate, server.url);
    expect(answer.status).toBe(404);
    expect(answer.body).toHaveLength(1000);
  });
});

describe('servers that do not answer properly', () => {
  test('hanging before the headers', async () => {
    const server = await serve(() => {});
    const { gate, log } = open({ limits: { headersMilliseconds: 100 } });
    const error = await failure(get(gate, server.url));
    expect(error).toMatchObject({ code: 'network', place: { url: `${server.url}/` } });
    expect(error.message).toContain('did not answer within 0.1 seconds');
    expect(log).toMatchObject([{ status: null, error: error.message }]);
  });

  test('dripping for ever', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    });
    const { gate, log } = open({ limits: { totalMilliseconds: 500 } });
    expect((await failure(get(gate, server.url))).message).toContain('did not finish its answer within 0.5 seconds');
    expect(log[0]).toMatchObject({ status: 200 });
    expect(log[0]?.bytes).toBeGreaterThan(0);
    await expect.poll(() => server.requests[0]?.cut).toBe(true);
  });

  test('redirects share one time limit', async () => {
    const server = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      setTimeout(() => reply(response, 302, { location: `/${step + 1}` }), 120);
    });
    const { gate } = open({ limits: { totalMilliseconds: 300 } });
    expect((await failure(get(gate, `${server.url}/0`))).message).toContain('did not finish');
    expect(server.requests.length).toBeLessThan(5);
  });

  test('refusing, breaking off, cutting short, speaking something else', async () => {
    const gone = await startServer(() => {});
    await gone.close();
    const { gate } = open();
    expect((await failure(get(gate, gone.url))).message).toContain('refused the connection');

    const tcp = await startTcpServer((socket) => {
      socket.once('data', (data) => {
        if (data.includes('/reset')) return socket.resetAndDestroy();
        if (data.includes('/short')) return socket.end('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc');
        if (data.includes('/headers')) {
          socket.write('HTTP/1.1 200 OK\r\n');
          return socket.write(`x: ${'y'.repeat(200_000)}\r\n\r\n`);
        }
        return socket.end('SSH-2.0-OpenSSH_9.2\r\n');
      });
    });
    openings.push(tcp);
    expect((await failure(get(gate, `${tcp.url}/reset`))).message).toContain('broke off the connection');
    expect((await failure(get(gate, `${tcp.url}/short`))).message).toContain('broke off the connection');
    expect((await failure(get(gate, `${tcp.url}/headers`))).message).toContain('far too many headers');
    const error = await failure(get(gate, `${tcp.url}/ssh`));
    expect(error.message).toContain('not valid HTTP');
    expect(error).toMatchObject({ code: 'network', place: { url: `${tcp.url}/ssh` } });
  });

  test('a connection kept from the last answer that its server closes just then', async () => {
    let connections = 0;
    const tcp = await startTcpServer((socket) => {
      connections++;
      let asked = 0;
      socket.on('data', () => {
        asked++;
        if (asked === 1) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi');
        else socket.resetAndDestroy();
      });
    });
    openings.push(tcp);
    const { gate, log } = open({ gapMilliseconds: 60 });
    for (const _ of [1, 2]) expect(text((await get(gate, tcp.url)).body)).toBe('hi');
    expect(connections).toBe(2);
    // The second asking is a request like any other: in the log, and behind the gap.
    expect(log.map(({ status }) => status)).toEqual([200, null, 200]);
    expect(log[1]?.error).toContain('it is asked again');
    expect((log[2]?.at ?? 0) - (log[1]?.at ?? 0)).toBeGreaterThanOrEqual(58);
  });

  test('a host nobody knows, and a lookup that fails', async () => {
    const resolve = async (host: string) => {
      throw Object.assign(new Error(host), { code: host === 'nowhere.test' ? 'ENOTFOUND' : 'EAI_AGAIN' });
    };
    const { gate } = open({ resolve });
    const hosts = ['nowhere.test', 'later.test'];
    expect((await failure(get(gate, 'http://nowhere.test/', { hosts }))).message).toContain('there is no such host');
    expect((await failure(get(gate, 'http://later.test/', { hosts }))).message).toContain('could not be looked up');
  });
});

describe('certificates', () => {
  test('one that nobody trusts, one for another host, http where https is asked', async () => {
    const self = await serve((_, response) => reply(response, 200), makeCertificate());
    const plain = await serve((_, response) => reply(response, 200));
    const { gate } = open();
    const error = await failure(get(gate, self.url));
    expect(error).toMatchObject({ code: 'network', place: { url: `${self.url}/` } });
    expect(error.message).toContain('signed by nobody this computer trusts');
    expect((await failure(get(gate, plain.url.replace('http:', 'https:')))).message).toContain('does not speak https');
    expect(self.requests).toHaveLength(0);
  });

  test('a trusted one is good for its host only, until it expires, and https never leads to http', async () => {
    const good = makeCertificate();
    const stale = makeCertificate('localhost', Date.now() - 7_200_000, Date.now() - 3_600_000);
    const before = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...before, good.cert, stale.cert]);
    try {
      const plain = await serve((_, response) => reply(response, 200));
      const server = await serve((request, response) => {
        if (request.url === '/down') reply(response, 301, { location: plain.url });
        else reply(response, 200, {}, 'safe');
      }, good);
      const expired = await serve((_, response) => reply(response, 200), stale);
      const resolve = async () => [{ address: '127.0.0.1', family: 4 }];
      const { gate } = open({ resolve }, ['127.0.0.1', 'localhost', 'other.test']);
      expect(text((await get(gate, server.url)).body)).toBe('safe');
      expect(text((await get(gate, server.url.replace('127.0.0.1', 'localhost'))).body)).toBe('safe');
      const wrong = server.url.replace('127.0.0.1', 'other.test');
      expect((await failure(get(gate, wrong, { hosts: ['other.test'] }))).message).toContain('made for another host');
      expect((await failure(get(gate, expired.url))).message).toContain('has expired');
      expect((await failure(get(gate, `${server.url}/down`))).message).toContain('from https to unprotected http');
      expect(plain.requests).toHaveLength(0);
    } finally {
      tls.setDefaultCACertificates(before);
    }
  });
});

describe('redirects', () => {
  test('are followed, each hop is logged, and a move for good is reported', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') reply(response, 301, { location: '/older' });
      else if (request.url === '/older') reply(response, 308, { location: 'new' });
      else if (request.url === '/mixed') reply(response, 302, { location: '/old' });
      else if (request.url === '/lost') reply(response, 301, { location: '/nothing' });
      else reply(response, request.url === '/new' ? 200 : 404, {}, 'here');
    });
    const { gate, log } = open();
    const answer = await get(gate, `${server.url}/old`);
    expect(answer).toMatchObject({ url: `${server.url}/new`, movedTo: `${server.url}/new`, status: 200 });
    expect(log.map((record) => [record.url.slice(server.url.length), record.status])).toEqual([
      ['/old', 301],
      ['/older', 308],
      ['/new', 200],
    ]);
    expect(await get(gate, `${server.url}/mixed`)).toMatchObject({ url: `${server.url}/new`, movedTo: null });
    expect(await get(gate, `${server.url}/lost`)).toMatchObject({ status: 404, movedTo: null });
  });

  test('may lead to a host outside the list, which is still closed to a request of its own', async () => {
    const other = await serve((_, response) => reply(response, 200, {}, 'there'));
    const server = await serve((_, response) => reply(response, 302, { location: other.url }));
    const { gate } = open();
    const hosts = [server.host];
    expect(text((await get(gate, server.url, { hosts })).body)).toBe('there');
    expect(await failure(get(gate, other.url, { hosts }))).toMatchObject({ code: 'not-allowed' });
    expect(other.requests).toHaveLength(1);
  });

  test('in a circle end at once', async () => {
    const server = await serve((request, response) =>
      reply(response, 302, { location: request.url === '/a' ? '/b' : '/a' }),
    );
    const { gate, log } = open();
    const error = await failure(get(gate, `${server.url}/a`));
    expect(error.message).toContain('redirects in a circle');
    expect(error.place).toMatchObject({ url: `${server.url}/b`, status: 302 });
    expect(server.requests).toHaveLength(2);
    expect(log[1]).toMatchObject({ status: 302, error: error.message });
  });

  test('end after five', async () => {
    const server = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 5) reply(response, 200, {}, 'the end');
      else reply(response, 302, { location: `/${step + 1}` });
    });
    const { gate } = open();
    expect(text((await get(gate, `${server.url}/0`)).body)).toBe('the end');
    expect((await failure(get(gate, `${server.url}/6`))).message).toContain('More than 5 redirects');
    expect(server.requests).toHaveLength(12);
  });

  test('lead only to http and https', async () => {
    const server = await serve((request, response) =>
      reply(response, 302, { location: request.url === '/file' ? 'file:///etc/passwd' : 'http://[bad' }),
    );
    const { gate } = open();
    expect((await failure(get(gate, `${server.url}/file`))).message).toContain('file: address');
    expect((await failure(get(gate, `${server.url}/bad`))).message).toContain('cannot be read');
  });

  test('do not lead into a private network', async () => {
    const inner = await serve((_, response) => reply(response, 200, {}, 'secret'));
    const server = await serve((_, response) => reply(response, 302, { location: inner.url }));
    const { gate } = open({}, [server.host]);
    expect(await failure(get(gate, server.url))).toMatchObject({ code: 'not-allowed' });
    expect(inner.requests).toHaveLength(0);
  });
});

describe('who may be asked', () => {
  test('only the hosts of the source, and only over http', async () => {
    const server = await serve((_, response) => reply(response, 200));
    const { gate, log } = open();
    const error = await failure(get(gate, server.url, { hosts: ['example.org'] }));
    expect(error).toMatchObject({ code: 'not-allowed', message: expect.stringContaining(server.host) });
    expect(await failure(get(gate, 'ftp://127.0.0.1/'))).toMatchObject({ code: 'bad-argument' });
    expect(await failure(get(gate, 'no address'))).toMatchObject({ code: 'bad-argument' });
    expect(server.requests).toHaveLength(0);
    expect(log.map((record) => [record.status, record.error === null])).toEqual([
      [null, false],
      [null, false],
      [null, false],
    ]);
  });

  test('loopback is refused with the way to allow it, and allowed with or without its port', async () => {
    const server = await serve((_, response) => reply(response, 200, {}, 'mine'));
    const { gate, switches } = open({}, []);
    const error = await failure(get(gate, server.url));
    expect(error).toMatchObject({ code: 'not-allowed', place: { url: `${server.url}/` } });
    expect(error.message).toContain(`add ${server.host} to the private hosts`);
    switches.privateHosts = ['127.0.0.1:1'];
    expect(await failure(get(gate, server.url))).toMatchObject({ code: 'not-allowed' });
    expect(server.requests).toHaveLength(0);
    switches.privateHosts = [server.host];
    expect(text((await get(gate, server.url)).body)).toBe('mine');
    switches.privateHosts = ['127.0.0.1'];
    expect(text((await get(gate, server.url)).body)).toBe('mine');
    // The connection is still open, but the permission is not.
    switches.privateHosts = [];
    expect(await failure(get(gate, server.url))).toMatchObject({ code: 'not-allowed' });
  });

  test.each(['127.1', '0x7f000001', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    'loopback written as %s is refused too',
    async (spelling) => {
      const server = await serve((_, response) => reply(response, 200));
      const { gate } = open({}, []);
      const url = `http://${spelling}:${server.port}/`;
      expect(await failure(get(gate, url, { hosts: [spelling] }))).toMatchObject({ code: 'not-allowed' });
      expect(server.requests).toHaveLength(0);
    },
  );

  test('a name is judged by the very address it is connected to', async () => {
    const server = await serve((_, response) => reply(response, 200, {}, 'mine'));
    let lookups = 0;
    // A rebinding name: public when asked first, private when asked again. Whatever is looked up is what is judged.
    const resolve = async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? '10.0.0.1' : '127.0.0.1', family: 4 }];
    };
    const { gate, switches } = open({ resolve }, []);
    const url = `http://rebind.test:${server.port}/`;
    const hosts = ['rebind.test'];
    expect((await failure(get(gate, url, { hosts }))).message).toContain('leads to 10.0.0.1');
    expect((await failure(get(gate, url, { hosts }))).message).toContain('leads to 127.0.0.1');
    expect(lookups).toBe(2);
    switches.privateHosts = [`rebind.test:${server.port}`];
    expect(text((await get(gate, url, { hosts })).body)).toBe('mine');
    expect(server.requests[0]?.headers.host).toBe(`rebind.test:${server.port}`);
  });
});

describe('the offline switch', () => {
  test('refuses everything, and the refusal is logged', async () => {
    const server = await serve((_, response) => reply(response, 200));
    const { gate, log, switches } = open();
    switches.offline = true;
    expect(await failure(get(gate, server.url))).toMatchObject({ code: 'offline' });
    expect(server.requests).toHaveLength(0);
    expect(log).toMatchObject([{ status: null, bytes: 0, error: expect.stringContaining('offline') }]);
  });

  test('stops what waits for its turn, what runs, and the next hop of a redirect', async () => {
    const { gate, switches } = open();
    const server = await serve((request, response) => {
      if (request.url !== '/redirect') return;
      switches.offline = true;
      reply(response, 302, { location: '/next' });
    });
    const running = failure(get(gate, `${server.url}/hang`));
    const waiting = failure(get(gate, `${server.url}/second`));
    await expect.poll(() => server.requests.length).toBe(1);
    switches.offline = true;
    expect(await running).toMatchObject({ code: 'offline' });
    expect(await waiting).toMatchObject({ code: 'offline' });
    switches.offline = false;
    expect(await failure(get(gate, `${server.url}/redirect`))).toMatchObject({ code: 'offline' });
    expect(server.requests.map((request) => request.path)).toEqual(['/hang', '/redirect']);
  });
});

describe('pace', () => {
  test('one request at a time to a host, in order, with a gap from end to start', async () => {
    const server = await serve((_, response) => setTimeout(() => reply(response, 200, {}, 'x'), 30));
    const { gate } = open({ gapMilliseconds: 150 });
    await Promise.all(['/1', '/2', '/3'].map((path) => get(gate, server.url + path)));
    expect(server.requests.map((request) => request.path)).toEqual(['/1', '/2', '/3']);
    for (const [place, request] of server.requests.slice(1).entries()) {
      const before = server.requests[place]?.ended ?? Number.POSITIVE_INFINITY;
      // The server sees the end a moment before or after the gate does.
      expect(request.started - before).toBeGreaterThan(120);
    }
  });

  test('hosts do not wait for one another, and a failure passes the turn on', async () => {
    const slow = await serve(() => {});
    const quick = await serve((_, response) => reply(response, 200, {}, 'x'));
    const { gate } = open({ limits: { headersMilliseconds: 1000 } });
    const first = failure(get(gate, `${slow.url}/1`));
    const second = failure(get(gate, `${slow.url}/2`));
    expect(await get(gate, quick.url)).toMatchObject({ status: 200 });
    expect(slow.requests).toHaveLength(1);
    await first;
    await second;
    expect(slow.requests.map((request) => request.path)).toEqual(['/1', '/2']);
  });

  test('all together never more than the cap', async () => {
    let now = 0;
    let most = 0;
    const servers = await Promise.all(
      Array.from({ length: 5 }, () =>
        serve((_, response) => {
          now += 1;
          most = Math.max(most, now);
          setTimeout(() => {
            now -= 1;
            reply(response, 200, {}, 'x');
          }, 40);
        }),
      ),
    );
    const { gate } = open({ limits: { concurrent: 2 } });
    await Promise.all(servers.flatMap((server) => [get(gate, server.url), get(gate, server.url)]));
    expect(most).toBe(2);
  });

  test('a wait can be cancelled, before it begins, in the queue and on the way, and is logged', async () => {
    const server = await serve(() => {});
    const { gate, log } = open();
    const [early, queued, running] = [new AbortController(), new AbortController(), new AbortController()];
    early.abort();
    expect(await failure(get(gate, `${server.url}/0`, { signal: early.signal }))).toMatchObject({ code: 'cancelled' });
    const first = failure(get(gate, `${server.url}/1`, { signal: running.signal }));
    const second = failure(get(gate, `${server.url}/2`, { signal: queued.signal }));
    await expect.poll(() => server.requests.length).toBe(1);
    queued.abort();
    expect(await second).toMatchObject({ code: 'cancelled' });
    running.abort();
    expect(await first).toMatchObject({ code: 'cancelled' });
    expect(server.requests).toHaveLength(1);
    expect(log.map((record) => record.error)).toEqual(['Cancelled.', 'Cancelled.', 'Cancelled.']);
    await expect.poll(() => server.requests[0]?.cut).toBe(true);
  });

  test('Retry-After holds the host back: the answer comes through, the next requests are refused with the time', async () => {
    let time = Date.parse('2026-03-01T12:00:00Z');
    const server = await serve((request, response) =>
      request.url === '/busy' ? reply(response, 429, { 'retry-after': '7200' }, 'slow down') : reply(response, 200),
    );
    const { gate, log } = open({ now: () => time });
    const first = get(gate, `${server.url}/busy`);
    const queued = failure(get(gate, `${server.url}/queued`));
    expect(await first).toMatchObject({ status: 429 });
    const error = await queued;
    expect(error.message).toContain('until 13:00 UTC, in about 60 minutes');
    expect(error).toMatchObject({ code: 'network', place: { retryAfter: 3_600_000, url: `${server.url}/queued` } });
    time += 30 * 60_000;
    expect((await failure(get(gate, server.url))).message).toContain('in about 30 minutes');
    // However long the server asked for, the gate itself holds for an hour at most.
    time += 31 * 60_000;
    expect(await get(gate, server.url)).toMatchObject({ status: 200 });
    expect(log).toHaveLength(4);
  });

  test('a short Retry-After is waited out', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      asked += 1;
      if (asked === 1) reply(response, 503, { 'retry-after': '1' });
      else reply(response, 200);
    });
    const { gate } = open();
    expect(await get(gate, server.url)).toMatchObject({ status: 503 });
    const answered = performance.now();
    expect(await get(gate, server.url)).toMatchObject({ status: 200 });
    expect(performance.now() - answered).toBeGreaterThan(900);
  });
});

describe('closing', () => {
  test('ends what runs and what waits, twice over, and lets nothing through afterwards', async () => {
    const server = await serve(() => {});
    const { gate, log } = open();
    const running = failure(get(gate, `${server.url}/1`));
    const waiting = failure(get(gate, `${server.url}/2`));
    await expect.poll(() => server.requests.length).toBe(1);
    await Promise.all([gate.close(), gate.close()]);
    expect(log).toHaveLength(2);
    expect(await running).toMatchObject({ code: 'engine-stopped' });
    expect(await waiting).toMatchObject({ code: 'engine-stopped' });
    expect(await failure(get(gate, server.url))).toMatchObject({ code: 'engine-stopped' });
    expect(server.requests).toHaveLength(1);
  });
});
