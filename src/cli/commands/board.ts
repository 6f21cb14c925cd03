// earshot board: lists boards and exports one.
import { EarshotError } from '../../contract/errors.ts';
import { type Command, type CommandCall, flag, requiredOption, UsageError } from '../command.ts';
import { formatTable, print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const board: Command = {
  name: 'board',
  usage: 'board list | export NAME --format html|xlsx|csv|markdown --out FILE  --project P [--json]',
  summary: 'Lists boards, or writes one to a file.',
  options: {
    project: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    const [action, name] = call.arguments;
    if (action === 'list') return listBoards(call);
    if (action === 'export' && name) return exportBoard(call, name);
    throw new UsageError('“board” takes list, or export and the name of a board.');
  },
};

function listBoards(call: CommandCall): Promise<number> {
  return withEngine(call, { readOnly: true }, async (engine) => {
    const boards = await engine.handlers['boards.list']({}, { signal: call.signal });
    if (flag(call, 'json')) await printJson(boards);
    else await print(formatTable(boards.map((entry) => [entry.id, entry.name, entry.widgets])));
    return 0;
  });
}

function exportBoard(call: CommandCall, name: string): Promise<number> {
  const format = requiredOption(call, 'format');
  const file = requiredOption(call, 'out');
  return withEngine(call, { readOnly: true }, async (engine) => {
    const context = { signal: call.signal };
    const boards = await engine.handlers['boards.list']({}, context);
    const found = boards.find((entry) => entry.name === name || String(entry.id) === name);
    if (!found) throw new EarshotError('not-found', `There is no board “${name}”.`);
    const written = await engine.handlers['boards.export']({ id: found.id, format, file, overwrite: true }, context);
    await (flag(call, 'json') ? printJson(written) : print(`Wrote ${written.file} (${written.bytes} bytes).`));
    return 0;
  });
}
