// The calls about files: which formats there are, what a file holds, and bringing it in.

import type { EngineApi } from '../../contract/api.ts';
import type { ImportOptions } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import { chooseImporter } from '../importers/choose.ts';
import type { Importer, InputFile } from '../importers/importer.ts';
import { importers } from '../importers/index.ts';
import { openInputFile } from '../importers/input-file.ts';
import { chooseOptions } from '../pipeline/choose-options.ts';
import { importFile, resumeImport } from '../pipeline/import-file.ts';
import { createTurns } from '../pipeline/in-turn.ts';
import type { Job } from '../pipeline/jobs.ts';
import { previewFile } from '../pipeline/preview.ts';
import type { EngineWorld } from './world.ts';

export type ImportCalls = 'imports.formats' | 'imports.preview' | 'imports.run' | 'imports.resume';

export function createImportHandlers(world: EngineWorld): Pick<Handlers<EngineApi>, ImportCalls> {
  const { reader, writer, jobs } = world;
  const into = { reader, writer, now: world.now, choose, begun, inTurn: createTurns() };

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
          return await importFile(request, into, job);
        } finally {
          if (!request.dryRun) changed();
        }
      }),
    'imports.resume': async ({ id, file: path }, { signal }) => {
      const begun = await reader.call('read.unfinished-import', { id });
      const file = await openInputFile(path ?? begun.file);
      const resume = (job: Job) => resumeImport(begun, file, into, job).finally(changed);
      return jobs.run(`Going on with the import of “${file.name}”`, signal, resume, 'resumed');
    },
  };

  function begun(): void {
    world.announce('imports');
  }

  function changed(): void {
    world.announce('mentions', 'sources', 'imports', 'changes');
    world.wake();
  }

  async function choose(file: InputFile, importer: Importer, options: ImportOptions) {
    return chooseOptions(file, importer, options, await reader.call('imports.mappings', {}));
  }
}
