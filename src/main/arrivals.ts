// Files and links the system hands to Earshot, at its start and while it is open.
import { app } from 'electron';
import type { MenuChosen } from '../contract/shell.ts';
import { readArrivals, readLink } from '../shell/arrivals.ts';

/** Before Electron is ready: a Mac tells of a file that started the program at once. `arrive` may get none. */
export function followArrivals(arrive: (choices: readonly MenuChosen[]) => void): void {
  arrive(readArrivals(process.argv.slice(1), process.cwd()));
  app.on('second-instance', (_event, args, folder) => arrive(readArrivals(args.slice(1), folder)));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    arrive([{ kind: 'open', file }]);
  });
  app.on('open-url', (event, url) => {
    event.preventDefault();
    const link = readLink(url);
    arrive(link ? [link] : []);
  });
}
