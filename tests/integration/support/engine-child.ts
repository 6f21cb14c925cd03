// The engine in a process of its own that can be killed outright, as a shell runs it: answers over Node's own channel.
import { resolve } from 'node:path';
import type { EngineApi, Events, ProjectApi } from '../../../src/contract/api.ts';
import { serve } from '../../../src/contract/serve.ts';
import type { WireMessage } from '../../../src/contract/wire.ts';
import { createSession } from '../../../src/core/session.ts';

const root = resolve(import.meta.dirname, '..', '..', '..');
const { userData, resume } = JSON.parse(process.argv.at(-1) ?? '{}') as { userData: string; resume: boolean };

const session = createSession({
  userData,
  version: '0.0.0-test',
  threads: new URL('../../../src/core/threads/thread.ts', import.meta.url),
  sample: resolve(root, 'resources', 'sample'),
  emit: (name, payload) => server.emit(name, payload),
});
const server = serve<EngineApi & ProjectApi, Events>(
  {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on('message', (message) => listener(message as WireMessage)),
    onClose: () => undefined,
    close: () => process.exit(0),
  },
  session.handlers,
);
// Nobody left to answer.
process.on('disconnect', () => process.exit(0));
if (resume) session.resume();
else await session.forget();
