// Opens a project as the window does, looks at everything once, and says what the process holds then.
// Arguments: file, and some searches. Nothing of the generator is loaded: its words would be weighed with the engine.
import { setTimeout } from 'node:timers/promises';
import { type Resident, readResident } from '../memory.ts';
import { startShell } from '../shell.ts';

export interface Held {
  readonly loaded: Resident;
  /** After the searches. */
  readonly used: Resident;
}

const [file = '', ...searches] = process.argv.slice(2);
const { call, close } = startShell();
await call('project.open', { file });
await call('mentions.explore', { query: '', limit: 50 });
while (!(await call('index.state', {})).ready) await setTimeout(100);
await call('mentions.explore', { query: '', limit: 50 });
await setTimeout(1000);
const loaded = readResident();
for (const query of searches) await call('mentions.explore', { query, limit: 50 });
const held: Held = { loaded, used: readResident() };
await close();
process.stdout.write(JSON.stringify(held));
