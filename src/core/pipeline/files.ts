// The user's own files as a source sees them: what lies in a folder, and what the importers read in a file.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EarshotError } from '../../contract/errors.ts';
import type { ImportOptions } from '../../contract/model.ts';
import type { Files } from '../sources/kind.ts';

/** A folder with more files is not what one lets watch. */
const mostFiles = 20_000;

export function createFiles(options: ImportOptions, signal: AbortSignal): Files {
  return {
    list: async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true }).catch((thrown: unknown) => {
        throw explain(folder, thrown);
      });
      const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => entry.name);
      if (names.length > mostFiles)
        throw new EarshotError(
          'bad-file',
          `${folder} holds ${names.length} files, more than Earshot watches. Choose a smaller folder.`,
          {
            file: folder,
          },
        );
      const found = await Promise.all(
        names.map(async (name) => {
          const path = join(folder, name);
          const facts = await stat(path).catch(() => null);
          return facts && { path, size: facts.size, modified: Math.floor(facts.mtimeMs) };
        }),
      );
      return found.filter((file) => file !== null);
    },
    async *read(path) {
      // Loaded with the first file: most projects watch no folder.
      const [{ openInputFile }, { chooseImporter }] = await Promise.all([
        import('../importers/input-file.ts'),
        import('../importers/choose.ts'),
      ]);
      const file = await openInputFile(path);
      for await (const { mentions, rejections } of chooseImporter(file).read(file, options, signal))
        yield { mentions, rejections };
    },
  };
}

function explain(folder: string, thrown: unknown): EarshotError {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code === 'ENOENT')
    return new EarshotError('not-found', `There is no folder ${folder}.`, { file: folder }, thrown);
  if (code === 'ENOTDIR')
    return new EarshotError('bad-file', `${folder} is a file, not a folder.`, { file: folder }, thrown);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new EarshotError('bad-file', `${folder} could not be read: ${reason}.`, { file: folder }, thrown);
}
