// The shell calls both window hosts answer in the same way; what differs is handed in.
import type { ShellApi, ShellInfo } from '../contract/api.ts';
import { EarshotError } from '../contract/errors.ts';
import type { Handlers } from '../contract/serve.ts';
import { chooseFolder, findFolder } from './folder.ts';
import { checkLink } from './links.ts';

export interface ShellParts {
  readonly shell: ShellInfo['shell'];
  readonly version: string;
  readonly userData: string;
  readonly saveDialog: boolean;
  /** Shows the open dialog; paths, or none when it was dismissed. Extensions come without a dot. */
  readonly pickFiles: (title: string, extensions: readonly string[], multiple: boolean) => Promise<readonly string[]>;
  readonly pickSave: (title: string, name: string) => Promise<string | null>;
  /** Gets a checked http(s) address. */
  readonly openLink: (url: string) => Promise<void>;
}

export function createShellCalls(parts: ShellParts): Handlers<ShellApi> {
  const info = async (): Promise<ShellInfo> => ({
    shell: parts.shell,
    version: parts.version,
    platform: process.platform,
    folder: await findFolder(parts.userData),
    saveDialog: parts.saveDialog,
  });
  return {
    'shell.info': info,
    'shell.pick-files': ({ title, extensions, multiple }) =>
      parts.pickFiles(text(title, 'title'), (extensions ?? []).map(plainExtension), multiple === true),
    'shell.pick-save': ({ title, name }) => parts.pickSave(text(title, 'title'), text(name, 'name')),
    'shell.open-link': async ({ url }) => {
      await parts.openLink(checkLink(url));
      return null;
    },
    'shell.set-folder': async ({ folder }) => {
      await chooseFolder(parts.userData, text(folder, 'folder'));
      return info();
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
