// The copier's thread: copies a project and reads copies, so that no search and no save waits for either.
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { EarshotError } from '../../contract/errors.ts';
import type { Handlers } from '../../contract/serve.ts';
import { checkCopy, copyProject, dropCopy, type Progress } from '../db/copy-project.ts';
import type { CopierApi } from '../threads/api.ts';

export interface Copier {
  readonly handlers: Handlers<CopierApi>;
  close(): void;
}

export function createCopier(file: string): Copier {
  let state = { done: 0, total: 0 };
  const follow: Progress = (done, total) => {
    state = { done, total };
  };
  return {
    handlers: {
      'copy.make': async ({ to }, { signal }) => {
        if (existsSync(to))
          throw new EarshotError('bad-argument', `“${to}” is there already: choose another name.`, { file: to });
        const part = `${to}.part`;
        try {
          await dropCopy(part);
          await copyProject(file, part, signal, follow);
          const check = await checkCopy(part, signal, follow);
          if (!check.whole)
            throw new EarshotError('bad-file', `The copy could not be used. ${check.problem}`, { file });
          await rename(part, to);
          return { ...check, file: to };
        } catch (thrown) {
          await dropCopy(part);
          throw sayWhere(to, thrown);
        }
      },
      'copy.check': ({ file: copy }, { signal }) => checkCopy(copy, signal, follow),
      'copy.progress': () => state,
    },
    close: () => undefined,
  };
}

/** SQLite and the library have codes and words of their own for a folder that is not there or may not be written to. */
function sayWhere(to: string, thrown: unknown): unknown {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC')
    return new EarshotError(
      'disk-full',
      'The disk is full: no copy was made. The project is safe.',
      { file: to },
      thrown,
    );
  if (thrown instanceof TypeError || /^(SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_IOERR|EACCES|EROFS|EPERM)/.test(code)) {
    const message = 'No copy could be written: is the folder there, and may you write to it?';
    return new EarshotError('not-allowed', message, { file: to }, thrown);
  }
  return thrown;
}
