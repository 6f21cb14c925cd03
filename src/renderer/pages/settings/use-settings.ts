// The project's settings, and the way to change them.
import type { Settings } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { useAction } from '../../parts/report.tsx';
import { type Asked, useCall } from '../../use-call.ts';

export function useSettings(): Asked<Settings> & { readonly change: (changed: Partial<Settings>) => void } {
  const settings = useCall('project.settings', {}, ['settings', 'project']);
  const [run] = useAction();
  return { ...settings, change: (changed) => void run(() => call('project.change-settings', changed)) };
}
