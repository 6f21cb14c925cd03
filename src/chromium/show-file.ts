// Shows a file in the system's file manager: the file itself where that can be asked for, else its folder.
import { dirname } from 'node:path';
import { EarshotError } from '../contract/errors.ts';
import { runProgram } from './run-program.ts';

export async function showFile(file: string): Promise<void> {
  const [command, ...args] = manager(file, process.platform);
  if (!(await runProgram(command, args)))
    throw new EarshotError('not-found', `The folder could not be shown: ${command} is missing. The file is ${file}.`, {
      file,
    });
}

export function manager(file: string, platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open', '-R', file];
  if (platform === 'win32') return ['explorer.exe', `/select,${file}`];
  return ['xdg-open', dirname(file)];
}
