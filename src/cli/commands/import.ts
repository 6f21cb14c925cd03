// earshot import: files into a project, analysed and searchable when it ends.
import type { ImportReport } from '../../contract/model.ts';
import { type Command, type CommandCall, flag, listOption, textOption, UsageError } from '../command.ts';
import { formatTable, print, printJson, say } from '../output.ts';
import { readingOptions } from '../reading-options.ts';
import { withEngine } from '../with-engine.ts';

export const importFiles: Command = {
  name: 'import',
  usage:
    'import FILE… --project P [--as KIND] [--map role=column …] [--zone ZONE] [--date-format F] [--direct] [--dry-run] [--json]',
  summary: 'Imports files into a project (made if it is not there) and analyses them.',
  details: `  --as KIND     csv, xlsx, jsonl, whatsapp, telegram, slack, twitter-archive, mastodon-archive, reddit,
                mbox, eml, html, feed, text or zip, where the file is not recognised
  --map         role=column, several: id text title url author handle published lang thread parent platform;
                columns without a role are kept and searchable by their name
  --zone ZONE   such as Europe/Madrid, for dates that carry none; without it this machine's, marked as assumed
  --date-format such as dmy or mdy, where a file can be read two ways
  --direct      takes direct messages and private talks too, where an archive holds them
  --dry-run     reads and counts, stores nothing
  Importing a file again adds nothing; an import that was stopped goes on when it is run again.`,
  options: {
    project: { type: 'string' },
    as: { type: 'string' },
    map: { type: 'string', multiple: true },
    zone: { type: 'string' },
    'date-format': { type: 'string' },
    direct: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async (call) => {
    // `--map text=body author=user`: what follows the first pair is part of it.
    const pairs = [...listOption(call, 'map'), ...(call.values.map ? call.arguments.filter(isPair) : [])];
    const files = call.values.map ? call.arguments.filter((argument) => !isPair(argument)) : call.arguments;
    if (files.length === 0) throw new UsageError('“import” needs at least one file.');
    const options = { map: readMap(pairs), ...readingOptions(call) };
    return withEngine(call, { create: true }, async (engine) => {
      let failed = false;
      for (const file of files) {
        try {
          const request = { file, as: textOption(call, 'as'), options, dryRun: flag(call, 'dry-run') };
          await show(call, await engine.handlers['imports.run'](request, { signal: call.signal }));
        } catch (thrown) {
          if (files.length === 1) throw thrown;
          failed = true;
          say(`earshot: ${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        }
      }
      await engine.idle();
      return failed ? 1 : 0;
    });
  },
};

/** Roles by the names people try for them. */
const roles: ReadonlyMap<string, string> = new Map([
  ...['id', 'text', 'title', 'url', 'author', 'handle', 'published', 'lang', 'thread', 'parent', 'platform'].map(
    (role) => [role, role] as const,
  ),
  ['body', 'text'],
  ['date', 'published'],
  ['time', 'published'],
  ['link', 'url'],
  ['language', 'lang'],
  ['name', 'author'],
  ['user', 'author'],
]);

function isPair(argument: string): boolean {
  const at = argument.indexOf('=');
  return at > 0 && roles.has(argument.slice(0, at));
}

function readMap(pairs: readonly string[]): Record<string, string> | undefined {
  if (pairs.length === 0) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--map takes role=column, not “${pair}”.`);
      const role = roles.get(pair.slice(0, at));
      if (!role)
        throw new UsageError(
          `--map knows no role “${pair.slice(0, at)}”: use ${[...new Set(roles.values())].join(', ')}.`,
        );
      return [role, pair.slice(at + 1)];
    }),
  );
}

async function show(call: CommandCall, report: ImportReport): Promise<void> {
  if (flag(call, 'json')) return printJson(report);
  const { read, added, known, duplicates, rejected } = report;
  await print(
    `${report.file} (${report.format})${report.dryRun ? ', nothing stored' : ''}\n${formatTable([
      ['read', read],
      ['new', added],
      ['known already', known],
      ['copies of others', duplicates],
      ['rejected', rejected],
    ])}`,
  );
  for (const note of report.notes) say(`note: ${note}`);
  for (const rejection of report.rejections.slice(0, 10)) say(`rejected: ${rejection.at}: ${rejection.reason}`);
}
