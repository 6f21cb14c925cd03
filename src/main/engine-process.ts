// One run of the engine in a process of its own.
import { utilityProcess } from 'electron';
import type { WireMessage } from '../contract/wire.ts';
import type { EngineRun, EngineStart } from '../shell/supervise.ts';

export function startEngineProcess(file: string, start: EngineStart): EngineRun {
  const child = utilityProcess.fork(file, [JSON.stringify(start)], { serviceName: 'Earshot engine', stdio: 'inherit' });
  const exited = new Promise<number>((resolve) => void child.once('exit', resolve));
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', (message: WireMessage) => listener(message)),
    onExit: (listener) => void exited.then((code) => listener(`exit code ${code}`)),
    stop: async () => {
      child.kill();
      await exited;
    },
  };
}
