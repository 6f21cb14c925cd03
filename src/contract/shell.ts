// What the window host answers itself: files, links, menus, notifications, printing.

export interface ShellInfo {
  readonly shell: 'electron' | 'chromium';
  readonly version: string;
  readonly platform: string;
  /** Where new projects and exports go unless the user says otherwise. */
  readonly folder: string;
  /** Native save and folder dialogs exist; without them a path is typed in the window. */
  readonly saveDialog: boolean;
  /** The system's print dialog can be shown; without it a page is written as PDF, to print from there. */
  readonly printDialog: boolean;
  /** The system has a menu bar of ours, a tray, and opens files and links with us. */
  readonly menus: boolean;
  readonly tray: boolean;
}

/** A row of the menu bar: a command of the window, or something the system does itself. */
export type MenuEntry =
  | { readonly kind: 'command'; readonly id: string; readonly label: string; readonly keys: string | null }
  | { readonly kind: 'role'; readonly role: MenuRole; readonly label: string }
  | { readonly kind: 'recent'; readonly file: string; readonly label: string }
  | { readonly kind: 'separator' };

/** What the system does itself. */
export type MenuRole =
  | 'close'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'resetZoom'
  | 'zoomIn'
  | 'zoomOut'
  | 'togglefullscreen'
  | 'toggleDevTools'
  | 'minimize'
  | 'about';

/** One menu of the bar, in the window's language. */
export interface Menu {
  readonly id: 'app' | 'file' | 'edit' | 'view' | 'go' | 'window' | 'help';
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** What the host says itself when the window cannot, in the window's language. */
export interface HostWords {
  readonly hanging: string;
  readonly died: string;
  /** What was saved is safe. */
  readonly safe: string;
  readonly wait: string;
  readonly reload: string;
  readonly quit: string;
}

/**
 * `command`: the window runs the command of this id; `open`: a project file to open; `link`: an address within the
 * window (`#/explore?q=…`) from an `earshot:` link.
 */
export type MenuChosen =
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'open'; readonly file: string }
  | { readonly kind: 'link'; readonly address: string };

export interface Notice {
  readonly title: string;
  readonly body: string;
  /** Where a click leads: an address within the window. */
  readonly address: string | null;
}

/** Calls the window host answers itself: files, links, the window. */
export interface ShellApi {
  'shell.info': (params: Record<string, never>) => ShellInfo;
  /** The system's own open dialog. Empty when nothing was chosen. */
  'shell.pick-files': (params: {
    title: string;
    extensions?: readonly string[];
    multiple?: boolean;
  }) => readonly string[];
  /** The system's save dialog; null when it was dismissed. Only where `saveDialog` is true. */
  'shell.pick-save': (params: { title: string; name: string }) => string | null;
  /** Opens an http(s) link in the user's browser after the user asked for it. */
  'shell.open-link': (params: { url: string }) => null;
  'shell.set-folder': (params: { folder: string }) => ShellInfo;
  /** The system's folder dialog; null when it was dismissed. Only where `saveDialog` is true. */
  'shell.pick-folder': (params: { title: string }) => string | null;
  /**
   * The menu bar in the window's language and keys; where there is none, nothing is shown. From the first time on the
   * window hears what is chosen outside it (`menu`).
   */
  'shell.set-menu': (params: { menus: readonly Menu[]; words: HostWords }) => null;
  /** A desktop notification. False where the system shows none: the window then says it itself. */
  'shell.notify': (params: Notice) => boolean;
  /** Keeps running without a window, with a sign in the system's tray. False where the system has none. */
  'shell.set-tray': (params: { on: boolean; label: string; quit: string }) => boolean;
  /** The whole window larger or smaller: 0.5 to 3. False where the system has no way: the window then does it itself. */
  'shell.set-zoom': (params: { factor: number }) => boolean;
  /** Writes a file of this content (a chart, a table). Never overwrites unless told; answers where it lies. */
  'shell.save-file': (params: { file: string; content: string; encoding: 'utf8' | 'base64'; overwrite?: boolean }) => {
    readonly file: string;
    readonly bytes: number;
  };
  /** Prints a self-contained page (no scripts, no network) as PDF. Never overwrites unless told. */
  'shell.print': (params: { html: string; file: string; landscape?: boolean; overwrite?: boolean }) => {
    readonly file: string;
    readonly bytes: number;
  };
  /** Prints such a page on paper, by the system's own dialog. False where it was dismissed, or where there is none. */
  'shell.send-to-printer': (params: { html: string; landscape?: boolean }) => boolean;
  /** Shows a file in the system's file manager. */
  'shell.show-file': (params: { file: string }) => null;
}
