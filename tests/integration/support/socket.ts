// A web socket server on 127.0.0.1 for tests: it speaks, it breaks off, it remembers where it was asked to begin.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface SocketServer {
  /** ws://127.0.0.1:port */
  readonly url: string;
  readonly host: string;
  /** Paths of the connections made, in order. */
  readonly asked: string[];
  /** Connections that are open now. */
  open(): number;
  /** Sends a text to everyone who listens. */
  say(text: string): void;
  /** Cuts every connection without a word. */
  cut(): void;
  /** Says goodbye properly. */
  hangUp(): void;
  close(): Promise<void>;
}

/** `greet` answers what a new listener hears at once. */
export async function startSocketServer(greet: (path: string) => readonly string[] = () => []): Promise<SocketServer> {
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(426).end());
  server.on('upgrade', (request: IncomingMessage, stream) => {
    const socket = stream as Socket;
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    // Who says goodbye is answered, as servers do.
    socket.on('data', (bytes) => {
      if (bytes[0] === 0x88) socket.end(frame(8, Buffer.alloc(0)));
    });
    sockets.add(socket);
    asked.push(request.url ?? '');
    for (const text of greet(request.url ?? '')) socket.write(frame(1, Buffer.from(text)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `ws://${host}`,
    host,
    asked,
    open: () => sockets.size,
    say: (text) => {
      for (const socket of sockets) socket.write(frame(1, Buffer.from(text)));
    },
    cut,
    hangUp: () => {
      for (const socket of sockets) socket.end(frame(8, Buffer.from([0x03, 0xe8])));
    },
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => resolve());
      }),
  };
}

/** One unmasked frame, as servers send them. */
function frame(opcode: number, payload: Buffer): Buffer {
  const head =
    payload.length < 126
      ? Buffer.from([0x80 | opcode, payload.length])
      : Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, payload]);
}
