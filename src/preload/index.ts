// Gives the page `window.earshot` and nothing else: one port, and the paths of files a person dropped.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { EarshotBridge } from '../contract/bridge.ts';
import type { WireMessage } from '../contract/wire.ts';

/** The main process checks who sends on it and what. */
const channel = 'earshot';

const listeners: ((message: WireMessage) => void)[] = [];
ipcRenderer.on(channel, (_event, message: WireMessage) => {
  for (const listener of listeners) listener(message);
});

const bridge: EarshotBridge = {
  send: (message) => ipcRenderer.send(channel, message),
  onMessage: (listener) => void listeners.push(listener),
  // The main process outlives its page, so a page never sees its port close.
  onClose: () => {},
  close: () => void listeners.splice(0),
  pathsOf: async (files) => Array.from(files, (file) => webUtils.getPathForFile(file)),
};
contextBridge.exposeInMainWorld('earshot', bridge);

// A file dropped where nothing takes it would replace the app by the file.
for (const type of ['dragover', 'drop']) {
  window.addEventListener(type, (event) => {
    if (!event.defaultPrevented) event.preventDefault();
  });
}

// From here on answers belong to this document, not to the one before it.
ipcRenderer.send(channel, { type: 'hello' });
