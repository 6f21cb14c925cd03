// Opens a checked web address in the user's own browser, without a shell in between.
import { EarshotError } from '../contract/errors.ts';
import { runProgram } from './run-program.ts';

export async function openLink(url: string): Promise<void> {
  const [command, ...args] = opener(process.platform);
  if (!(await runProgram(command, [...args, url])))
    throw new EarshotError('not-found', `No browser could be opened: ${command} is missing.`, { url });
}

function opener(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` is no program but a word of cmd.exe, which would read & and % in an address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
