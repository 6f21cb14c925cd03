// The calls about copies of the project and the room it takes.
import type { EngineApi } from '../../contract/api.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Handlers } from '../../contract/serve.ts';
import { listBackups, removeBackup } from '../db/backups.ts';
import type { EngineWorld } from './world.ts';

export type BackupCalls = Extract<keyof EngineApi, `backups.${string}`> | 'project.storage';

export function createBackupHandlers(world: EngineWorld): Pick<Handlers<EngineApi>, BackupCalls> {
  const { file, backups, counter, writer } = world;
  return {
    'project.storage': async (_params, { signal }) => {
      const [storage, copies] = await Promise.all([counter.call('read.storage', {}, signal), listBackups(file)]);
      return { ...storage, backups: copies.reduce((sum, { bytes }) => sum + bytes, 0) };
    },
    'backups.list': () => listBackups(file),
    'backups.make': ({ file: to }, { signal }) => backups.make(to ?? null, signal),
    'backups.check': ({ file: copy }, { signal }) => backups.check(copy, signal),
    'backups.remove': async ({ file: copy }) => {
      await removeBackup(file, copy);
      world.announce('backups');
      return null;
    },
    'backups.plan': async ({ daily, keep }, { signal }) => {
      if (keep !== undefined && !(Number.isInteger(keep) && keep >= 1 && keep <= 365))
        throw new EarshotError('bad-argument', 'From 1 to 365 daily copies are kept.', { field: 'keep' });
      const plan = await writer.call('write.backup-plan', { daily, keep }, signal);
      if (daily !== undefined || keep !== undefined) world.announce('backups', 'changes');
      return plan;
    },
  };
}
