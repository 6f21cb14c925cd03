// What the fake engine answers: a few calls of the contract, one event, one call that only a cancel ends.
import type { EngineApi, Events, ProjectApi } from '../../../src/contract/api.ts';
import { EarshotError } from '../../../src/contract/errors.ts';
import { type Handlers, serve } from '../../../src/contract/serve.ts';
import type { Port } from '../../../src/contract/wire.ts';
import { createPrints } from '../../../src/core/pipeline/prints.ts';

/**
 * `jobs.cancel` with the id "die" ends the thread; "fail" fails; "print: FILE" wants a page printed there;
 * `sources.refresh` (work) and `sources.discover` (a question) wait for a cancel.
 */
export function serveFakeEngine(port: Port, start: unknown): void {
  let open: string | null = null;
  const printing = createPrints();
  const handlers = {
    ...printing.handlers,
    'project.current': () => (open === null ? null : ({ file: open } as never)),
    'project.open': ({ file }: { file: string }) => {
      open = file;
      server.emit('changed', { parts: ['project'] });
      return { file } as never;
    },
    'project.recent': () => [
      { file: JSON.stringify(start), name: 'start', opened: 0, mentions: 0, bytes: 0, missing: false },
    ],
    'project.close': () => null,
    'text.analyse': ({ text }: { text: string }) => {
      server.emit('changed', { parts: ['mentions'] });
      return text as never;
    },
    'sources.refresh': untilCancelled,
    'sources.discover': untilCancelled,
    'jobs.cancel': ({ id }: { id: string }) => {
      if (id === 'die') setImmediate(() => process.exit(7));
      if (id.startsWith('print: ')) {
        void printing.print({ html: '<p>By itself</p>', file: id.slice(7) }, new AbortController().signal);
      }
      if (id === 'fail') throw new EarshotError('bad-file', 'Line 3 is broken.', { file: 'a.csv', line: 3 });
      return true;
    },
  } satisfies Partial<Handlers<EngineApi & ProjectApi>>;
  const server = serve<EngineApi & ProjectApi, Events>(port, handlers as unknown as Handlers<EngineApi & ProjectApi>);
}

function untilCancelled(_params: unknown, { signal }: { readonly signal: AbortSignal }): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
