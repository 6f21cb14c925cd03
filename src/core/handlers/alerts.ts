// The calls about alerts.
import type { AlertsApi } from '../../contract/alerts.ts';
import type { Handlers } from '../../contract/serve.ts';
import { keepGroups } from './groups.ts';
import type { EngineWorld } from './world.ts';

export function createAlertHandlers(world: EngineWorld): Handlers<AlertsApi> {
  const { reader, writer, counter, now } = world;
  return {
    'alerts.list': (params, { signal }) => reader.call('alerts.list', params, signal),
    'alerts.save': async (alert, { signal }) => {
      const saved = await writer.call('write.alert', { alert, now: now() }, signal);
      world.announce('alerts', 'changes');
      return saved;
    },
    'alerts.events': (params, { signal }) => reader.call('alerts.events', params, signal),
    'alerts.seen': async ({ ids }, { signal }) => {
      await writer.call('write.alerts-seen', { ids: ids ?? null, now: now() }, signal);
      world.announce('alerts');
      return null;
    },
    'alerts.try': async (params, { signal }) => {
      const { result, groups } = await counter.call('count.alert-trial', { ...params, now: now() }, signal);
      await keepGroups(world, groups);
      return result;
    },
  };
}
