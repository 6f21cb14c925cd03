// Opens a project through the system's own dialog.
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { enterProject } from '../../state/session.ts';

export async function pickProject(t: Translator): Promise<void> {
  const [file] = await call('shell.pick-files', { title: t('start.open'), extensions: ['earshot'] });
  if (file) await openProject(t, file);
}

export async function openProject(t: Translator, file: string): Promise<void> {
  await enterProject(t('start.opening', { name: nameOfFile(file) }), () => call('project.open', { file }));
}

export function nameOfFile(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
