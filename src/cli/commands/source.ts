// earshot source: what a project listens to.
import { EarshotError } from '../../contract/errors.ts';
import type { Source } from '../../contract/model.ts';
import { type Command, type CommandCall, flag, textOption, UsageError } from '../command.ts';
import { formatTable, print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const source: Command = {
  name: 'source',
  usage: 'source add URL [--kind feed] [--name NAME] | list | remove ID  --project P [--json]',
  summary: 'Adds, lists and removes sources.',
  options: {
    project: { type: 'string' },
    kind: { type: 'string' },
    name: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    const [action, ...rest] = call.arguments;
    if (action === 'add') return addSource(call, rest);
    if (action === 'list') return listSources(call);
    if (action === 'remove') return removeSource(call, rest);
    throw new UsageError('“source” takes add, list or remove.');
  },
};

/** `source add URL` and, saying the kind, `source add feed URL`. */
function addSource(call: CommandCall, rest: readonly string[]): Promise<number> {
  const url = rest.at(-1);
  const kind = textOption(call, 'kind') ?? (rest.length > 1 ? rest[0] : undefined) ?? 'feed';
  if (url === undefined || rest.length > 2) throw new UsageError('“source add” takes one address.');
  return withEngine(call, { create: true }, async (engine) => {
    const request = { kind, name: textOption(call, 'name'), config: { url } };
    const added = await engine.handlers['sources.add'](request, { signal: call.signal });
    await (flag(call, 'json') ? printJson(added) : print(`Added source ${added.id}: ${added.name}`));
    return 0;
  });
}

function listSources(call: CommandCall): Promise<number> {
  return withEngine(call, { readOnly: true }, async (engine) => {
    const sources = await engine.handlers['sources.list']({}, { signal: call.signal });
    if (flag(call, 'json')) await printJson(sources);
    else await print(formatTable(sources.map(describeSource)));
    return 0;
  });
}

function describeSource(entry: Source): (string | number)[] {
  const state = entry.paused ? 'paused' : (entry.error?.message ?? 'fine');
  return [entry.id, entry.kind, entry.name, entry.mentions, state];
}

function removeSource(call: CommandCall, rest: readonly string[]): Promise<number> {
  const [which] = rest;
  if (which === undefined)
    throw new UsageError('“source remove” takes the number, the name or the address of a source.');
  return withEngine(call, {}, async (engine) => {
    const context = { signal: call.signal };
    const sources = await engine.handlers['sources.list']({}, context);
    const found = sources.filter((entry) => [String(entry.id), entry.name, addressOf(entry)].includes(which));
    const [only] = found;
    if (!only) throw new EarshotError('not-found', `There is no source “${which}”.`);
    if (found.length > 1) throw new EarshotError('bad-argument', `Several sources are “${which}”: give the number.`);
    const change = await engine.handlers['sources.remove']({ id: only.id }, context);
    await (flag(call, 'json')
      ? printJson(change)
      : print(`Removed source ${only.id}: ${only.name}. What it brought stays.`));
    return 0;
  });
}

function addressOf(entry: Source): string | null {
  const { config } = entry;
  return typeof config === 'object' && config !== null && 'url' in config ? String(config.url) : null;
}
