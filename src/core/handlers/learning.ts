// Correcting and learning: adjustments from corrections, suggested tags, samples to test on.
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Adjustment } from '../../contract/learning.ts';
import type { Handlers } from '../../contract/serve.ts';
import { joinSaid } from './said.ts';
import type { EngineWorld } from './world.ts';

type LearningCalls =
  | 'learn.get'
  | 'learn.train'
  | 'learn.switch'
  | 'learn.reset'
  | 'tags.suggest'
  | 'samples.list'
  | 'samples.draw'
  | 'samples.items'
  | 'samples.label'
  | 'samples.results'
  | 'samples.apply'
  | 'samples.remove';

/** Fewer corrections than this would teach chance. */
const leastCorrections = 10;

export function createLearningHandlers(world: EngineWorld): Pick<Handlers<EngineApi>, LearningCalls> {
  const { reader, counter, writer, analyst } = world;

  /** Analysis begins anew with what was learned, or without it. */
  async function changed(): Promise<Adjustment> {
    world.learnedChanged(await writer.call('read.learned', {}));
    world.announce('labels', 'mentions', 'settings');
    world.wake();
    return reader.call('learn.get', {});
  }

  return {
    'learn.get': (_params, { signal }) => reader.call('learn.get', {}, signal),
    'learn.train': async (_params, { signal }) => {
      const corrections = await reader.call('read.corrections', {}, signal);
      if (corrections.length < leastCorrections) {
        const message = `There are ${corrections.length} corrections of sentiment; from ${leastCorrections} on something can be learned from them.`;
        throw new EarshotError('bad-argument', message);
      }
      const texts = corrections.map((each) => ({ text: joinSaid(each), label: each.sentiment }));
      return world.jobs.run('Learning', signal, async (job) => {
        const fit = await analyst.call('learn.fit', { texts }, job.signal);
        await writer.call('write.learning', { fit, corrections: corrections.length, now: world.now() }, job.signal);
        return changed();
      });
    },
    'learn.switch': async ({ on }, { signal }) => {
      await writer.call('write.learning-switch', { on }, signal);
      return changed();
    },
    'learn.reset': async (_params, { signal }) => {
      await writer.call('write.learning-reset', {}, signal);
      return changed();
    },
    'tags.suggest': (params, { signal }) => counter.call('tags.suggest', params, signal),
    'samples.list': (_params, { signal }) => reader.call('samples.list', {}, signal),
    'samples.draw': async (params, { signal }) => {
      const sample = await writer.call('samples.draw', params, signal);
      world.announce('samples', 'changes');
      return sample;
    },
    'samples.items': (params, { signal }) => reader.call('samples.items', params, signal),
    'samples.label': async (params, { signal }) => {
      const item = await writer.call('samples.label', params, signal);
      world.announce('samples', 'changes');
      return item;
    },
    'samples.results': (params, { signal }) => counter.call('samples.results', params, signal),
    'samples.apply': async (params, { signal }) => {
      const change = await writer.call('samples.apply', params, signal);
      world.announce('labels', 'mentions', 'changes');
      return change;
    },
    'samples.remove': async (params, { signal }) => {
      const change = await writer.call('samples.remove', params, signal);
      world.announce('samples', 'changes');
      return change;
    },
  };
}
