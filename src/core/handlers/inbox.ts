// The calls of the inbox: what time it is decides what has come back, so it goes with each of them.
import type { EngineApi } from '../../contract/api.ts';
import type { InboxApi } from '../../contract/inbox.ts';
import type { Handlers } from '../../contract/serve.ts';
import type { EngineWorld } from './world.ts';

export function createInboxHandlers(world: EngineWorld): Pick<Handlers<EngineApi>, keyof InboxApi> {
  const { reader, counter, writer } = world;
  return {
    'inbox.page': (params, { signal }) => {
      // To find the riskiest of everything ever, all has to be read: half a second at a million mentions.
      const slow = params.order === 'risk' && (params.since ?? null) === null;
      return (slow ? counter : reader).call('read.inbox-page', { params, now: world.now() }, signal);
    },
    // Where very much was done, it has to be walked past: 0.3 s after half a million.
    'inbox.counts': (params, { signal }) => counter.call('read.inbox-counts', { params, now: world.now() }, signal),
    'inbox.get': (params, { signal }) => reader.call('inbox.get', params, signal),
    'inbox.set': async (wish, { signal }) => {
      const change = await writer.call('write.attention', { wish, now: world.now() }, signal);
      world.announce('inbox', ...(change === null ? [] : (['changes'] as const)));
      return change;
    },
  };
}
