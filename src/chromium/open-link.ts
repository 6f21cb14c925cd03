// Opens a checked web address in the user's own browser, without a shell in between.
import { spawn } from 'node:child_process';
import { EarshotError } from '../contract/errors.ts';

export function openLink(url: string): Promise<void> {
  const [command, ...args] = opener(process.platform);
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore', shell: false });
    child.once('error', () =>
      reject(new EarshotError('not-found', `No browser could be opened: ${command} is missing.`, { url })),
    );
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

function opener(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // `start` is no program but a word of cmd.exe, which would read & and % in an address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
