// The calls about files: which formats there are, what a file holds, and bringing it in.

import type { EngineApi } from '../../contract/api.ts';
import type { ImportOptions } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { chooseImporter } from '../importers/choose.ts';
import type { Importer, InputFile } from '../importers/importer.ts';
import { importers } from '../importers/index.ts';
import { openInputFile } from '../importers/input-file.ts';
import { chooseOptions } from '../pipeline/choose-options.ts';
import { importFile } from '../pipeline/import-file.ts';
import { previewFile } from '../pipeline/preview.ts';
import type { EngineWorld } from './world.ts';

export type ImportCalls = 'imports.formats' | 'imports.preview' | 'imports.run';

export function createImportHandlers(world: EngineWorld): Pick<Handlers<EngineApi>, ImportCalls> {
  const { reader, writer, jobs } = world;

  return {
    'imports.formats': () =>
      importers.map(({ id, label, description, extensions, fields }) => ({
        id,
        label,
        description,
        extensions,
        fields,
      })),
    'imports.preview': async ({ file: path, as, options = {} }, { signal }) => {
      const file = await openInputFile(path);
      const importer = chooseImporter(file, as);
      const chosen = await choose(file, importer, options);
      const preview = await previewFile(file, importer, chosen.options, signal);
      if (chosen.mapping === null) return preview;
      return { ...preview, detected: [{ label: 'Saved mapping', value: chosen.mapping }, ...preview.detected] };
    },
    'imports.run': (request, { signal }) =>
      jobs.run('Importing', signal, async (job) => {
        try {
          return await importFile(request, { reader, writer, now: world.now, choose }, job);
        } finally {
          if (!request.dryRun) {
            world.announce('mentions', 'sources', 'imports');
            world.wake();
          }
        }
      }),
  };

  async function choose(file: InputFile, importer: Importer, options: ImportOptions) {
    return chooseOptions(file, importer, options, await reader.call('imports.mappings', {}));
  }
}
