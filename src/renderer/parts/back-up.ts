// Makes a copy of the project now, and says what it holds.
import type { Translator } from '../../present/catalogue/translate.ts';
import { call } from '../api.ts';
import { tell } from '../tell.ts';
import { bytes } from './moments.ts';

export async function backUp(t: Translator): Promise<void> {
  const { backup, check } = await call('backups.make', {});
  const count = t('count.mentions', { count: check.mentions });
  tell(t('backups.made', { count, size: bytes(t, backup.bytes) }));
}
