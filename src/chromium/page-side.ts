// Runs inside the page before its own scripts: builds `window.earshot` over a binding. Sent as text, so it uses nothing outside itself.

/** The little of a browser's window that is used here; this folder is checked without the DOM. */
export interface PageWindow {
  [name: string]: unknown;
  readonly parent: unknown;
  readonly document: {
    createElement(name: 'input'): PageInput;
    readonly documentElement: { append(input: PageInput): void };
  };
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  reportError(thrown: unknown): void;
}

interface PageEvent {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

interface PageInput {
  type: string;
  accept: string;
  multiple: boolean;
  hidden: boolean;
  readonly files: ArrayLike<unknown> | null;
  addEventListener(type: 'change' | 'cancel', listener: () => void): void;
  click(): void;
  remove(): void;
}

/** What the host holds of the page: never reachable from the page's own scripts once it was taken. */
export interface PageHandle {
  /** A JSON array of wire messages, in order. */
  receive(json: string): void;
  /** Shows the file dialog. Resolves to a ticket and the number of files kept under it. */
  pick(accept: string, multiple: boolean): Promise<{ ticket: number; count: number }>;
  fileOf(ticket: number, index: number): unknown;
  settle(ticket: number, paths: readonly string[]): void;
}

export function installBridge(page: PageWindow, name: string): void {
  const tell = page[name] as (json: string) => void;
  delete page[name];
  if (page.parent !== page || typeof tell !== 'function') return;

  const listeners: ((message: unknown) => void)[] = [];
  const kept = new Map<number, { files: readonly unknown[]; resolve: (paths: readonly string[]) => void }>();
  let nextTicket = 1;
  let dismiss = () => {};

  const bridge = {
    send: (message: unknown) => tell(JSON.stringify({ message })),
    onMessage: (listener: (message: unknown) => void) => void listeners.push(listener),
    // The host outlives its page, so a page never sees its port close.
    onClose: () => {},
    close: () => void listeners.splice(0),
    pathsOf: (files: ArrayLike<unknown>) =>
      new Promise<readonly string[]>((resolve) => {
        const ticket = nextTicket++;
        kept.set(ticket, { files: Array.from(files), resolve });
        tell(JSON.stringify({ pathsOf: ticket, count: files.length }));
      }),
  };
  Object.defineProperty(page, 'earshot', { value: Object.freeze(bridge), enumerable: true });

  const handle: PageHandle = {
    receive: (json) => {
      for (const message of JSON.parse(json) as unknown[]) {
        for (const listener of listeners) {
          try {
            listener(message);
          } catch (thrown) {
            page.reportError(thrown);
          }
        }
      }
    },
    pick: (accept, multiple) =>
      new Promise((resolve) => {
        dismiss();
        const input = page.document.createElement('input');
        Object.assign(input, { type: 'file', accept, multiple, hidden: true });
        const done = () => {
          const ticket = nextTicket++;
          const files = Array.from(input.files ?? []);
          kept.set(ticket, { files, resolve: () => {} });
          input.remove();
          dismiss = () => {};
          resolve({ ticket, count: files.length });
        };
        dismiss = done;
        input.addEventListener('change', done);
        input.addEventListener('cancel', done);
        page.document.documentElement.append(input);
        input.click();
      }),
    fileOf: (ticket, index) => kept.get(ticket)?.files[index],
    settle: (ticket, paths) => {
      kept.get(ticket)?.resolve(paths);
      kept.delete(ticket);
    },
  };
  Object.defineProperty(page, name, { value: handle, configurable: true });

  // A file dropped where nothing takes it would replace the app by the file.
  for (const type of ['dragover', 'drop'])
    page.addEventListener(type, (event) => {
      if (!event.defaultPrevented) event.preventDefault();
    });
  tell('{"hello":true}');
}
