// Names and paths of files that are to be written.

/** A file name any system takes. */
export function safeName(name: string): string {
  return [...name]
    .map((character) => (/[<>:"/\\|?*]/.test(character) || character < ' ' ? ' ' : character))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()
    .slice(0, 80);
}

export function joinPath(folder: string, name: string, windows: boolean): string {
  const mark = windows ? '\\' : '/';
  return folder.replace(/[\\/]+$/, '') + mark + name;
}
