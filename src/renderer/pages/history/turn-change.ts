// Takes a change back, or does again what was taken back, and says so.
import type { Change } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { tellTurned } from '../../parts/report.tsx';
import { sayChange } from '../../parts/say-change.ts';

export async function turnChange(change: Change, t: Translator): Promise<void> {
  const what = sayChange(change, t);
  if (change.undone) {
    await call('changes.redo', { id: change.id });
    tellTurned(t('frame.redone', { what }));
  } else {
    await call('changes.undo', { id: change.id });
    tellTurned(t('frame.undone', { what }));
  }
}
