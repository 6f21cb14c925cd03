// The calls of the columns.
import type { ColumnsApi } from '../../contract/columns.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Handlers } from '../../contract/serve.ts';
import { isQuiet } from '../measures/quiet-hours.ts';
import type { EngineWorld } from './world.ts';

export function createColumnHandlers(world: EngineWorld): Handlers<ColumnsApi> {
  const { reader, writer } = world;
  const list = (signal: AbortSignal) => reader.call('columns.list', {}, signal);

  return {
    'columns.list': (_params, { signal }) => list(signal),
    'columns.save': async (given, { signal }) => {
      const id = await writer.call('write.column', given, signal);
      world.announce('columns', 'changes');
      const saved = (await list(signal)).find((column) => column.id === id);
      if (!saved) throw new EarshotError('not-found', 'The column was removed while it was saved.');
      return saved;
    },
    'columns.order': async (params, { signal }) => {
      await writer.call('columns.order', params, signal);
      world.announce('columns', 'changes');
      return null;
    },
    'columns.seen': async (params, { signal }) => {
      await writer.call('columns.seen', params, signal);
      world.announce('columns');
      return null;
    },
    'columns.news': async (_params, { signal }) => {
      const { quietHours, zone } = await reader.call('project.settings', {}, signal);
      if (isQuiet(quietHours, world.now(), zone)) return [];
      return (await list(signal))
        .filter(({ mode, unseen }) => mode === 'notify' && unseen > 0)
        .map(({ id, name, query, unseen }) => ({ id, name, query, unseen }));
    },
    'columns.remove': async (params, { signal }) => {
      const change = await writer.call('columns.remove', params, signal);
      world.announce('columns', 'changes');
      return change;
    },
  };
}
