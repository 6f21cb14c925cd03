// The project's settings, and the way to change them.
import type { Settings } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { tellError } from '../../tell.ts';
import { type Asked, useCall } from '../../use-call.ts';

export function useSettings(): Asked<Settings> & { readonly change: (changed: Partial<Settings>) => void } {
  const settings = useCall('project.settings', {}, ['settings', 'project']);
  // Each is sent, however quickly it follows another.
  return { ...settings, change: (changed) => void call('project.change-settings', changed).catch(tellError) };
}
