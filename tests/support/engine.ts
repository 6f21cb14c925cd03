// A whole engine over a project of its own, for tests of what happens between the network and the file.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EngineApi } from '../../src/contract/api.ts';
import { createEngine, type Engine, type EngineOptions } from '../../src/core/engine.ts';
import { makeFolder } from './folder.ts';

const threads = new URL('../../src/core/threads/thread.ts', import.meta.url);

export interface TestEngine {
  readonly engine: Engine;
  readonly file: string;
  call<K extends keyof EngineApi>(method: K, params: Parameters<EngineApi[K]>[0]): Promise<ReturnType<EngineApi[K]>>;
}

export async function openTestEngine(options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  const file = options.file ?? join(makeFolder(), 'test.earshot');
  const engine = await createEngine({
    file,
    threads,
    version: '0.0.0-test',
    create: { name: 'Test', zone: 'UTC' },
    gate: { gapMilliseconds: 1, limits: { headersMilliseconds: 500, totalMilliseconds: 2000, bodyBytes: 300_000 } },
    ...options,
  });
  onTestFinished(() => engine.close());
  const signal = new AbortController().signal;
  return {
    engine,
    file,
    call: async (method, params) => engine.handlers[method](params as never, { signal }) as never,
  };
}
