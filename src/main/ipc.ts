// The one channel between page and main process. Only our own window's own page is heard.
import { type BrowserWindow, type IpcMainEvent, ipcMain } from 'electron';
import { parsePageMessage } from '../contract/bridge.ts';
import type { Port, WireMessage } from '../contract/wire.ts';
import { isOurs } from './protocol.ts';

/** The preload uses the same name. */
export const channel = 'earshot';

/** Calls `onDocument` with a port for each document the window loads; the port closes when the document goes. */
export function servePage(window: BrowserWindow, onDocument: (port: Port) => void): void {
  let document: Document | null = null;
  const leave = () => {
    document?.port.close();
    document = null;
  };
  const hear = (event: IpcMainEvent, said: unknown) => {
    if (window.isDestroyed() || !isFromOurPage(event, window)) return;
    if (isHello(said)) {
      leave();
      const frame = event.senderFrame;
      document = openDocument((message) => {
        // A frame that was just left throws; its answers have no reader.
        if (frame && !frame.isDestroyed()) frame.send(channel, message);
      });
      onDocument(document.port);
    }
    const message = parsePageMessage(said);
    if (message) document?.hear(message);
  };
  ipcMain.on(channel, hear);
  window.webContents.on('render-process-gone', leave);
  window.on('closed', () => {
    ipcMain.off(channel, hear);
    leave();
  });
}

/** https://www.electronjs.org/docs/latest/tutorial/security, item 17: any frame can send, so each one is checked. */
function isFromOurPage(event: IpcMainEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  return event.sender === window.webContents && frame !== null && frame.parent === null && isOurs(frame.url);
}

function isHello(said: unknown): boolean {
  return typeof said === 'object' && said !== null && 'type' in said && said.type === 'hello';
}

interface Document {
  readonly port: Port;
  hear(message: WireMessage): void;
}

function openDocument(post: (message: WireMessage) => void): Document {
  const listeners: ((message: WireMessage) => void)[] = [];
  const closes: (() => void)[] = [];
  let open = true;
  return {
    hear: (message) => {
      for (const listener of listeners) listener(message);
    },
    port: {
      send: (message) => {
        if (open) post(message);
      },
      onMessage: (listener) => void listeners.push(listener),
      onClose: (listener) => void closes.push(listener),
      close: () => {
        if (!open) return;
        open = false;
        for (const listener of closes) listener();
      },
    },
  };
}
