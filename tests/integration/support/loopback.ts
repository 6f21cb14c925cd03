// A web server on 127.0.0.1 for tests: it remembers what it was asked and when, and closes without waiting.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Both on the same monotonic clock, in milliseconds. `ended` is null while the answer is under way. */
  readonly started: number;
  ended: number | null;
  /** The client went away before the answer was complete. */
  cut: boolean;
}

export interface Loopback {
  /** Without a slash at the end. */
  readonly url: string;
  /** Name and port. */
  readonly host: string;
  readonly port: number;
  readonly requests: SeenRequest[];
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server on a free port; with key and certificate it speaks https. */
export async function startServer(
  handler: Handler,
  tls?: { readonly key: string; readonly cert: string },
): Promise<Loopback> {
  const requests: SeenRequest[] = [];
  const listener: RequestListener = (request, response) => {
    const { method = '', url: path = '', headers } = request;
    const seen: SeenRequest = { method, path, headers, started: performance.now(), ended: null, cut: false };
    requests.push(seen);
    response.on('prefinish', () => {
      seen.ended = performance.now();
    });
    response.on('close', () => {
      seen.ended ??= performance.now();
      seen.cut = !response.writableFinished;
    });
    handler(request, response);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  const { port, close } = await listen(server);
  const host = `127.0.0.1:${port}`;
  return { url: `${tls === undefined ? 'http' : 'https'}://${host}`, host, port, requests, close };
}

/** A bare TCP server, for answers that are no HTTP. */
export async function startTcpServer(onConnection: (socket: Socket) => void): Promise<Loopback> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => {});
    onConnection(socket);
  });
  const { port, close } = await listen(server);
  const host = `127.0.0.1:${port}`;
  return { url: `http://${host}`, host, port, requests: [], close };
}

async function listen(server: Server): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port: (server.address() as AddressInfo).port, close };
}
