// A supervised engine in a process that a test may kill; who asks it is told, as a window is.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Events, WindowApi } from '../../../src/contract/api.ts';
import { type Client, connect } from '../../../src/contract/client.ts';
import { createRelay } from '../../../src/contract/relay.ts';
import type { Handlers } from '../../../src/contract/serve.ts';
import type { ShellApi } from '../../../src/contract/shell.ts';
import { createPortPair, type WireMessage } from '../../../src/contract/wire.ts';
import { superviseEngine } from '../../../src/shell/supervise.ts';

export interface Supervised {
  readonly client: Client<WindowApi, Events>;
  /** Kills the engine as the system would, and waits until it is there again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export function startSupervised(userData: string): Supervised {
  let child: ChildProcess;
  const engine = superviseEngine(
    (resume) => {
      const started = fork(join(import.meta.dirname, 'engine-child.ts'), [JSON.stringify({ userData, resume })], {
        execArgv: [],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        serialization: 'advanced',
      });
      child = started;
      return {
        send: (message) => void started.send(message),
        onMessage: (listener) => void started.on('message', (message) => listener(message as WireMessage)),
        onExit: (listener) => void started.once('exit', (code, signal) => listener(signal ?? `exit code ${code}`)),
        stop: async () => {
          const ended = new Promise((resolve) => started.once('exit', resolve));
          started.kill('SIGKILL');
          await ended;
        },
      };
    },
    // Each death counts as the first: a test kills it more often than it would be trusted with its project.
    { pauses: [10], steadyAfter: -1 },
  );
  const [own, joined] = createPortPair();
  createRelay(engine).join(joined, {} as Handlers<ShellApi>);
  const client = connect<WindowApi, Events>(own);
  return {
    client,
    kill: async () => {
      const back = new Promise((resolve) => client.on('restarted', resolve));
      child.kill('SIGKILL');
      await back;
    },
    close: engine.close,
  };
}
