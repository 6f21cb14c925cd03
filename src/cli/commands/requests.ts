// earshot requests: what left this machine, when, what for, and what came back.
import { type Command, flag, textOption, wholeNumberOption } from '../command.ts';
import { formatTable, print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const requests: Command = {
  name: 'requests',
  usage: 'requests --project P [--limit N] [--out FILE.csv] [--json]',
  summary: 'Shows the log of every request, or writes all of it to a table.',
  options: {
    project: { type: 'string' },
    limit: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (call) =>
    withEngine(call, { readOnly: true }, async (engine) => {
      const context = { signal: call.signal };
      const file = textOption(call, 'out');
      if (file !== undefined) {
        const written = await engine.handlers['requests.export']({ file }, context);
        await (flag(call, 'json') ? printJson(written) : print(`${written.requests} requests written to ${file}.`));
        return 0;
      }
      const records = await engine.handlers['requests.list']({ limit: wholeNumberOption(call, 'limit', 50) }, context);
      if (flag(call, 'json')) await printJson(records);
      else
        await print(
          formatTable(
            records.map((one) => [
              new Date(one.at).toISOString(),
              one.status ?? '-',
              one.bytes,
              one.purpose,
              one.url,
              one.error ?? (one.fromCache ? 'unchanged' : ''),
            ]),
          ),
        );
      return 0;
    }),
};
