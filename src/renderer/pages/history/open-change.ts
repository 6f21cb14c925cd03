// Opens what a change was made on in Explore: the one mention, or a search for all of them.
import type { Change } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { go } from '../../state/route.ts';

export async function openChange(change: Change): Promise<void> {
  if (change.mention) go('explore', { m: String(change.mention.id) });
  else if (change.opens) go('explore', { q: (await call('changes.mentions', { id: change.id })).query });
}
