// Opens a project as the window does and says, in milliseconds from there, when its first page and its facets were
// there. Argument: file.
import { startShell } from '../shell.ts';

export interface Opened {
  readonly list: number;
  readonly facets: number;
}

const [file = ''] = process.argv.slice(2);
const { call, close } = startShell();
// The window is there before a project is opened.
await call('project.current', {});
const started = performance.now();
const since = () => performance.now() - started;
await call('project.open', { file });
const [list, facets] = await Promise.all([
  call('mentions.search', { query: '', limit: 50 }).then(since),
  call('mentions.explore', { query: '', limit: 50 }).then(since),
]);
const opened: Opened = { list, facets };
await close();
process.stdout.write(JSON.stringify(opened));
