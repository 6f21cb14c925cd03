// earshot parse: what a file holds, one JSON object a file; nothing is stored, and a bad file never stops the others.
import { type Command, textOption, UsageError } from '../command.ts';
import { printJson } from '../output.ts';
import { readingOptions } from '../reading-options.ts';

export const parse: Command = {
  name: 'parse',
  usage: 'parse FILE… --json [--as KIND] [--zone ZONE] [--date-format F] [--direct]',
  summary: 'Reads feeds and files and writes one JSON object a file; stores nothing.',
  details: `  Out: {"file", "ok", "format", "title", "mentions": [{"externalId", "title", "text", "url", "author", "published"}],
  "rejected": [{"at", "reason"}], "error"?, "ambiguous"?: other readings of the dates that the file allows}.
  --as KIND is csv, xlsx, jsonl, whatsapp, telegram, slack, twitter-archive, mastodon-archive, reddit, mbox, eml,
  html, feed, text or zip. A bad file does not stop the others; it makes the exit code 1.`,
  options: {
    json: { type: 'boolean' },
    as: { type: 'string' },
    zone: { type: 'string' },
    'date-format': { type: 'string' },
    direct: { type: 'boolean' },
  },
  run: async (call) => {
    if (call.arguments.length === 0) throw new UsageError('“parse” needs at least one file.');
    const { parseFile } = await import('../../core/importers/parse-file.ts');
    const as = textOption(call, 'as');
    let failed = false;
    for (const file of call.arguments) {
      const result = await parseFile(file, { as, options: readingOptions(call) });
      failed ||= !result.ok;
      await printJson(result);
    }
    return failed ? 1 : 0;
  },
};
