// Opens a project for one command and closes it again, whatever happens.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { createEngine, type Engine, type EngineOptions } from '../core/engine.ts';
import { type CommandCall, requiredOption } from './command.ts';

export interface OpenOptions
  extends Partial<Pick<EngineOptions, 'readOnly' | 'gate' | 'listenMilliseconds' | 'analyse'>> {
  /** Makes the project when it is not there. */
  readonly create?: boolean;
}

export async function withEngine<T>(
  call: CommandCall,
  options: OpenOptions,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const file = requiredOption(call, 'project');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isNew = options.create === true && !existsSync(file);
  const engine = await createEngine({
    file,
    threads: call.place.threads,
    version: call.place.version,
    model: call.place.model,
    readOnly: options.readOnly,
    gate: options.gate,
    listenMilliseconds: options.listenMilliseconds,
    analyse: options.analyse,
    // One question is answered sooner from the tables than an index is loaded.
    index: false,
    create: isNew ? { name: basename(file).replace(/\.earshot$/, ''), zone } : undefined,
  });
  const stopShowing = showProgress(engine);
  try {
    return await work(engine);
  } finally {
    stopShowing();
    await engine.close();
  }
}

/** Progress on stderr, only where a person looks at it. */
function showProgress(engine: Engine): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  const stop = engine.on((name, payload) => {
    if (name !== 'job' || !('label' in payload)) return;
    const { label, done, total, state } = payload;
    const part = total ? ` ${Math.floor((done / total) * 100)} %` : '';
    process.stderr.write(`\r\u001b[K${state === 'running' ? `${label}${part}` : ''}`);
  });
  return () => {
    stop();
    process.stderr.write('\r\u001b[K');
  };
}
