// The shell calls both window hosts answer in the same way; what differs is handed in.
import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { EarshotError } from '../contract/errors.ts';
import type { Handlers } from '../contract/serve.ts';
import type { HostWords, Menu, Notice, ShellApi, ShellInfo } from '../contract/shell.ts';
import { parseAddress } from './addresses.ts';
import { chooseFolder, findFolder } from './folder.ts';
import { checkLink } from './links.ts';
import { parseHostWords, parseMenus } from './menus.ts';
import type { PrintJob } from './print-page.ts';
import { checkContent, decodeContent, placeFile, refuseTaken, saveFile } from './save-file.ts';

export interface ShellParts {
  readonly shell: ShellInfo['shell'];
  readonly version: string;
  readonly userData: string;
  readonly saveDialog: boolean;
  readonly menus: boolean;
  readonly tray: boolean;
  /** Shows the open dialog; paths, or none when it was dismissed. Extensions come without a dot. */
  readonly pickFiles: (title: string, extensions: readonly string[], multiple: boolean) => Promise<readonly string[]>;
  readonly pickSave: (title: string, name: string) => Promise<string | null>;
  readonly pickFolder: (title: string) => Promise<string | null>;
  /** Gets a checked http(s) address. */
  readonly openLink: (url: string) => Promise<void>;
  /** Called by every window that is ready to hear what is chosen, with or without a bar to show the menus in. */
  readonly setMenu: (menus: readonly Menu[], words: HostWords) => void;
  readonly notify: (notice: Notice) => Promise<boolean>;
  readonly setTray: (on: boolean, label: string, quit: string) => boolean;
  readonly setZoom: (factor: number) => boolean;
  readonly print: (job: PrintJob) => Promise<Uint8Array>;
  /** Shows the print dialog; false when it was dismissed. Null where there is none. */
  readonly sendToPrinter: ((job: PrintJob) => Promise<boolean>) | null;
  /** Gets the whole path of a file that is there. */
  readonly showFile: (file: string) => Promise<void>;
}

export function createShellCalls(parts: ShellParts): Handlers<ShellApi> {
  const info = async (): Promise<ShellInfo> => ({
    shell: parts.shell,
    version: parts.version,
    platform: process.platform,
    folder: await findFolder(parts.userData),
    saveDialog: parts.saveDialog,
    printDialog: parts.sendToPrinter !== null,
    menus: parts.menus,
    tray: parts.tray,
  });
  return {
    'shell.info': info,
    'shell.pick-files': ({ title, extensions, multiple }) =>
      parts.pickFiles(text(title, 'title'), (extensions ?? []).map(plainExtension), multiple === true),
    'shell.pick-save': ({ title, name }) => parts.pickSave(text(title, 'title'), text(name, 'name')),
    'shell.pick-folder': ({ title }) => parts.pickFolder(text(title, 'title')),
    'shell.open-link': async ({ url }) => {
      await parts.openLink(checkLink(url));
      return null;
    },
    'shell.set-folder': async ({ folder }) => {
      await chooseFolder(parts.userData, text(folder, 'folder'));
      return info();
    },
    'shell.set-menu': ({ menus, words }) => {
      parts.setMenu(parseMenus(menus), parseHostWords(words));
      return null;
    },
    'shell.notify': ({ title, body, address }) =>
      parts.notify({
        title: text(title, 'title').slice(0, 200),
        body: text(body, 'body').slice(0, 1_000),
        address: parseAddress(address),
      }),
    'shell.set-tray': ({ on, label, quit }) => parts.setTray(on === true, text(label, 'label'), text(quit, 'quit')),
    'shell.set-zoom': ({ factor }) => {
      if (typeof factor !== 'number' || !(factor >= 0.5 && factor <= 3))
        throw new EarshotError('bad-argument', 'Give a size from 0.5 to 3.', { field: 'factor' });
      return parts.setZoom(factor);
    },
    'shell.save-file': async ({ file, content, encoding, overwrite }) => {
      const path = placeFile(await findFolder(parts.userData), file);
      const bytes = await saveFile(path, decodeContent(content, encoding), overwrite === true);
      return { file: path, bytes };
    },
    'shell.print': async ({ html, file, landscape, overwrite }) => {
      const path = placeFile(await findFolder(parts.userData), file, ['pdf']);
      const page = checkContent(html, 'html');
      if (overwrite !== true) await refuseTaken(path);
      const pdf = await parts.print({ html: page, landscape: landscape === true });
      return { file: path, bytes: await saveFile(path, pdf, overwrite === true) };
    },
    'shell.send-to-printer': async ({ html, landscape }) => {
      const page = checkContent(html, 'html');
      return (await parts.sendToPrinter?.({ html: page, landscape: landscape === true })) ?? false;
    },
    'shell.show-file': async ({ file }) => {
      const path = text(file, 'file');
      const found = isAbsolute(path) ? await stat(path).catch(() => null) : null;
      if (!found) throw new EarshotError('not-found', `“${path}” is not there any more.`, { file: path });
      await parts.showFile(resolve(path));
      return null;
    },
  };
}

function text(value: unknown, field: string): string {
  if (typeof value === 'string' && value.length <= 4_096) return value;
  throw new EarshotError('bad-argument', `The ${field} is not a text of reasonable length.`, { field });
}

function plainExtension(value: unknown): string {
  const extension = typeof value === 'string' ? value.replace(/^\./, '') : '';
  if (/^[a-z0-9]{1,12}$/i.test(extension)) return extension.toLowerCase();
  throw new EarshotError('bad-argument', 'A file extension is one to twelve letters or digits.', {
    field: 'extensions',
  });
}
