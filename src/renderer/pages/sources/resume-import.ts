// Goes on with an import that was stopped or interrupted; where its file is gone, asks where it is now.
import { EarshotError } from '../../../contract/errors.ts';
import type { ImportRecord } from '../../../contract/model.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { nameOfFile } from '../start/open-project.ts';

export function isUnfinished({ state }: ImportRecord): boolean {
  return state === 'stopped' || state === 'interrupted';
}

export async function resumeImport({ id, file }: ImportRecord, t: Translator): Promise<void> {
  try {
    await call('imports.resume', { id });
  } catch (thrown) {
    if (!(thrown instanceof EarshotError && thrown.code === 'not-found')) throw thrown;
    const [found] = await call('shell.pick-files', { title: t('resume.find', { file: nameOfFile(file) }) });
    if (found !== undefined) await call('imports.resume', { id, file: found });
  }
}
