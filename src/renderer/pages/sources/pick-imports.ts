// Asks for files in the system's dialog and hands them to the import dialog.
import type { Translator } from '../../../present/catalogue/translate.ts';
import { call } from '../../api.ts';
import { offerFiles } from '../../state/import-dialog.ts';

export async function pickImports(t: Translator): Promise<void> {
  const formats = await call('imports.formats', {});
  // A list of feeds is no import, but the dialog knows what to do with it.
  const extensions = [
    ...new Set([...formats.flatMap((format) => format.extensions.map((name) => name.replace(/^\./, ''))), 'opml']),
  ];
  offerFiles(await call('shell.pick-files', { title: t('imports.pick'), extensions, multiple: true }));
}
