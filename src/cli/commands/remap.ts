// earshot remap: reads kept payloads again after a parser improved. Ids and labels stay, former texts are kept.
import { type Command, flag, textOption, wholeNumberOption } from '../command.ts';
import { print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const remap: Command = {
  name: 'remap',
  usage: 'remap --project P [--source ID] [--dry-run] [--json]',
  summary: 'Reads kept payloads again by the parsers of today; ids and labels stay, and it can be undone.',
  options: {
    project: { type: 'string' },
    source: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    const which = textOption(call, 'source') === undefined ? {} : { id: wholeNumberOption(call, 'source', 0) };
    return withEngine(call, {}, async (engine) => {
      const request = { ...which, dryRun: flag(call, 'dry-run') };
      const report = await engine.handlers['sources.remap'](request, { signal: call.signal });
      await engine.idle();
      const { read, revised, refined, same, skipped, dryRun } = report;
      const would = dryRun ? 'would get' : 'got';
      await (flag(call, 'json')
        ? printJson(report)
        : print(
            `${read} payloads read again: ${revised} mentions ${would} another text, ${refined} other details, ${same} are the same, ${skipped} were left as they are.`,
          ));
      return 0;
    });
  },
};
