// The engine as the window has it: over the source files, its calls answered by its threads.
import { setTimeout } from 'node:timers/promises';
import type { EngineApi } from '../../src/contract/api.ts';
import { createEngine, type Engine, type EngineOptions } from '../../src/core/engine.ts';

const threads = new URL('../../src/core/threads/thread.ts', import.meta.url);

export function openEngine(file: string, options: Partial<EngineOptions> = {}): Promise<Engine> {
  return createEngine({ file, threads, version: '0.0.0-bench', analyse: false, ...options });
}

/** With its column index loaded: what is measured warm. */
export async function openIndexed(file: string, options: Partial<EngineOptions> = {}): Promise<Engine> {
  const engine = await openEngine(file, options);
  await waitForIndex(engine);
  return engine;
}

export async function call<K extends keyof EngineApi>(
  engine: Engine,
  method: K,
  params: Parameters<EngineApi[K]>[0],
): Promise<ReturnType<EngineApi[K]>> {
  return engine.handlers[method](params as never, { signal: new AbortController().signal }) as never;
}

const longestWait = 300_000;

/** Resolves when the column index answers; asks something first, for it is loaded when it is needed. */
export async function waitForIndex(engine: Engine): Promise<void> {
  const started = performance.now();
  await call(engine, 'mentions.search', { query: '', limit: 1 });
  while (!(await call(engine, 'index.state', {})).ready) {
    if (performance.now() - started > longestWait) throw new Error('The column index was not ready in five minutes.');
    await setTimeout(20);
  }
}

/** More than an engine would remember of what was asked last. */
const otherSearches = 20;
let asked = 0;

/** Asks other things, so that a search is not answered from what is remembered of the same one a moment ago. */
export async function askOthers(engine: Engine): Promise<void> {
  for (let count = 0; count < otherSearches; count++, asked++)
    await call(engine, 'mentions.search', { query: `id:${asked}`, limit: 1 });
}
