// The system's own dialogs.
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

/** Paths of the chosen files; none when it was dismissed. */
export async function pickFiles(
  window: BrowserWindow,
  title: string,
  extensions: readonly string[],
  multiple: boolean,
): Promise<readonly string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title,
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters:
      extensions.length > 0
        ? [
            { name: extensions.map((extension) => `.${extension}`).join(' '), extensions: [...extensions] },
            { name: '*', extensions: ['*'] },
          ]
        : [],
  });
  return chosen.canceled ? [] : chosen.filePaths;
}

/** `name` proposes a file name, in `folder`. */
export async function pickSave(
  window: BrowserWindow,
  title: string,
  name: string,
  folder: string,
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, { title, defaultPath: join(folder, basename(name)) });
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}

/** The chosen folder; null when it was dismissed. */
export async function pickFolder(window: BrowserWindow, title: string): Promise<string | null> {
  const chosen = await dialog.showOpenDialog(window, { title, properties: ['openDirectory', 'createDirectory'] });
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
}
