// Keeps the groups a measure found, so that its numbers can be opened; beside another Earshot nothing can be kept.
import { EarshotError } from '../../contract/errors.ts';
import type { Grouped } from '../db/groupings.ts';
import type { EngineWorld } from './world.ts';

export async function keepGroups({ writer }: EngineWorld, groups: readonly Grouped[]): Promise<void> {
  if (groups.length === 0) return;
  try {
    await writer.call('write.groups', { groups });
  } catch (thrown) {
    if (!(thrown instanceof EarshotError) || thrown.code !== 'not-allowed') throw thrown;
  }
}
