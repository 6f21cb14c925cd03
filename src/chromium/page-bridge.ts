// The wire between host and page over the debugging pipe: one JSON string each way, pushes batched per tick.
import type { CDPSession } from 'playwright-core';
import { parsePageMessage } from '../contract/bridge.ts';
import type { Port, WireMessage } from '../contract/wire.ts';
import { installBridge, type PageHandle } from './page-side.ts';

/** One loaded document: a port that closes when the page is left or reloaded. */
export interface PagePort extends Port {
  pickFiles(extensions: readonly string[], multiple: boolean): Promise<readonly string[]>;
}

const bindingName = '__earshotHost';

/** Puts the bridge into every document of `origin` the session's main frame loads from now on. */
export async function bridgePage(
  session: CDPSession,
  origin: string,
  onDocument: (port: PagePort) => void,
): Promise<{ close(): void }> {
  const trusted = new Set<number>();
  const documents = new Map<number, Document>();
  const { frameTree } = await session.send('Page.getFrameTree');

  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = context.auxData ?? {};
    if (context.origin === origin && frameId === frameTree.frame.id && String(isDefault) === 'true')
      trusted.add(context.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => leave(executionContextId));
  session.on('Runtime.executionContextsCleared', () => {
    for (const id of [...trusted]) leave(id);
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === bindingName && trusted.has(executionContextId)) hear(executionContextId, payload);
  });

  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: bindingName });
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${installBridge.toString()})(globalThis, ${JSON.stringify(bindingName)});`,
  });

  function hear(context: number, payload: string): void {
    const said = parseJson(payload);
    if (said.hello === true && !documents.has(context)) {
      const document = openDocument(session, context);
      documents.set(context, document);
      onDocument(document.port);
    }
    const document = documents.get(context);
    const message = parsePageMessage(said.message);
    if (message) document?.hear(message);
    if (typeof said.pathsOf === 'number') void document?.settlePaths(said.pathsOf, Number(said.count) || 0);
  }

  function leave(context: number): void {
    trusted.delete(context);
    documents.get(context)?.port.close();
    documents.delete(context);
  }

  return {
    close: () => {
      for (const id of [...documents.keys()]) leave(id);
    },
  };
}

interface Document {
  readonly port: PagePort;
  hear(message: WireMessage): void;
  settlePaths(ticket: number, count: number): Promise<void>;
}

/** No window asks for more: a drop of a whole photo folder is a mistake. */
const mostFiles = 10_000;

function openDocument(session: CDPSession, context: number): Document {
  const listeners: ((message: WireMessage) => void)[] = [];
  const closes: (() => void)[] = [];
  const queue: WireMessage[] = [];
  let open = true;
  const handle = takeHandle(session, context);
  handle.catch(() => close());

  async function on<K extends keyof PageHandle>(method: K, ...values: Parameters<PageHandle[K]>) {
    return session.send('Runtime.callFunctionOn', {
      objectId: await handle,
      functionDeclaration: `function (...values) { return this.${method}(...values); }`,
      arguments: values.map((value) => ({ value })),
      // A file dialog opens only for a person's action; the call that asks for it came from one.
      userGesture: method === 'pick',
      awaitPromise: method === 'pick',
      returnByValue: method !== 'fileOf',
    });
  }

  async function flush(): Promise<void> {
    const batch = JSON.stringify(queue.splice(0));
    if (open) await on('receive', batch);
  }

  async function readPaths(ticket: number, count: number): Promise<readonly string[]> {
    const paths: string[] = [];
    for (let index = 0; index < Math.min(count, mostFiles); index++) {
      const { result } = await on('fileOf', ticket, index);
      paths.push(result.objectId ? await readPath(session, result.objectId) : '');
    }
    await on('settle', ticket, paths);
    return paths;
  }

  function close(): void {
    if (!open) return;
    open = false;
    for (const listener of closes) listener();
  }

  return {
    hear: (message) => {
      for (const listener of listeners) listener(message);
    },
    settlePaths: async (ticket, count) => {
      await readPaths(ticket, count).catch(() => undefined);
    },
    port: {
      send: (message) => {
        queue.push(message);
        if (queue.length === 1) setImmediate(() => void flush().catch(() => undefined));
      },
      onMessage: (listener) => void listeners.push(listener),
      onClose: (listener) => void closes.push(listener),
      close,
      pickFiles: async (extensions, multiple) => {
        const accept = extensions.map((extension) => `.${extension}`).join(',');
        try {
          const { result } = await on('pick', accept, multiple);
          const { ticket, count } = result.value as { ticket: number; count: number };
          return (await readPaths(ticket, count)).filter((path) => path !== '');
        } catch (thrown) {
          // The window was closed or reloaded with the dialog open.
          if (!open) return [];
          throw thrown;
        }
      },
    },
  };
}

/** Takes the page's end out of the page, so that its scripts see only `window.earshot`. */
async function takeHandle(session: CDPSession, contextId: number): Promise<string> {
  const name = JSON.stringify(bindingName);
  const expression = `(() => { const end = globalThis[${name}]; delete globalThis[${name}]; return end; })()`;
  const { result } = await session.send('Runtime.evaluate', { expression, contextId });
  if (!result.objectId) throw new Error('The page has no end of the bridge.');
  return result.objectId;
}

/** The real path behind a File object; empty for anything else. */
async function readPath(session: CDPSession, objectId: string): Promise<string> {
  try {
    return (await session.send('DOM.getFileInfo', { objectId })).path;
  } catch {
    return '';
  } finally {
    await session.send('Runtime.releaseObject', { objectId }).catch(() => undefined);
  }
}

function parseJson(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
