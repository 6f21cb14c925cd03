// earshot source: what a project listens to.
import { EarshotError } from '../../contract/errors.ts';
import type { Json, Source } from '../../contract/model.ts';
import type { Engine } from '../../core/engine.ts';
import { type Command, type CommandCall, flag, listOption, textOption, UsageError } from '../command.ts';
import { formatTable, print, printJson, say } from '../output.ts';
import { withEngine } from '../with-engine.ts';

export const source: Command = {
  name: 'source',
  usage:
    'source add LINK [--kind KIND] [--set FIELD=VALUE …] [--name NAME] | find LINK | kinds | list | remove ID | import FILE.opml | export FILE.opml  --project P [--json]',
  summary: 'Adds, finds, lists and removes sources; takes OPML in and out.',
  details:
    'add recognises the platform of a link; any other page is asked once for the feeds it names, the first of which is\n' +
    'taken (find lists them all). With --kind feed the address is taken as it is, without asking.\n' +
    'Kinds without a link take their fields: source add --kind google-news --set query="mar azul". “kinds” lists them all.',
  options: {
    project: { type: 'string' },
    kind: { type: 'string' },
    set: { type: 'string', multiple: true },
    name: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: (call) => {
    const [action, ...rest] = call.arguments;
    if (action === 'add') return addSource(call, rest);
    if (action === 'find') return findSources(call, rest);
    if (action === 'kinds') return listKinds(call);
    if (action === 'list') return listSources(call);
    if (action === 'remove') return removeSource(call, rest);
    if (action === 'import') return importList(call, rest);
    if (action === 'export') return exportList(call, rest);
    throw new UsageError('“source” takes add, find, kinds, list, remove, import or export.');
  },
};

/** `source add LINK` and, saying the kind, `source add feed LINK`. */
function addSource(call: CommandCall, rest: readonly string[]): Promise<number> {
  const fields = readFields(call);
  const link = rest.at(-1);
  const kind = textOption(call, 'kind') ?? (rest.length > 1 ? rest[0] : undefined);
  if (rest.length > 2 || (link === undefined && (kind === undefined || Object.keys(fields).length === 0)))
    throw new UsageError('“source add” takes one link, or --kind and the fields of that kind with --set.');
  return withEngine(call, { create: true }, async (engine) => {
    const context = { signal: call.signal };
    const chosen = await chooseSource(engine, kind, link, fields, call.signal);
    const added = await engine.handlers['sources.add']({ ...chosen, name: textOption(call, 'name') }, context);
    await (flag(call, 'json') ? printJson(added) : print(`Added source ${added.id} (${added.kind}): ${added.name}`));
    return 0;
  });
}

async function chooseSource(
  engine: Engine,
  kind: string | undefined,
  link: string | undefined,
  fields: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<{ kind: string; config: Json }> {
  if (link === undefined) return { kind: kind ?? 'feed', config: fields };
  const found = (await findByLink(engine, kind, link, signal)).find((one) => kind === undefined || one.kind === kind);
  if (found) return { kind: found.kind, config: { ...(found.config as Record<string, Json>), ...fields } };
  return { kind: kind ?? 'feed', config: { url: link, ...fields } };
}

/** By the shape of the link; a page of no known platform is asked for its feeds, and taken for one if that fails. */
async function findByLink(engine: Engine, kind: string | undefined, link: string, signal: AbortSignal) {
  if (kind !== undefined) return engine.handlers['sources.recognise']({ link }, { signal });
  try {
    return await engine.handlers['sources.discover']({ link }, { signal });
  } catch (thrown) {
    if (!(thrown instanceof EarshotError) || !['network', 'offline', 'not-allowed'].includes(thrown.code)) throw thrown;
    say(`The page could not be asked for its feeds (${thrown.message}): its address is taken for that of a feed.`);
    return [];
  }
}

function readFields(call: CommandCall): Record<string, string> {
  return Object.fromEntries(
    listOption(call, 'set').map((entry) => {
      const at = entry.indexOf('=');
      if (at < 1) throw new UsageError(`--set takes FIELD=VALUE, not “${entry}”.`);
      return [entry.slice(0, at), entry.slice(at + 1)];
    }),
  );
}

function findSources(call: CommandCall, rest: readonly string[]): Promise<number> {
  const [link] = rest;
  if (link === undefined || rest.length > 1) throw new UsageError('“source find” takes one link.');
  return withEngine(call, { create: true }, async (engine) => {
    const found = await engine.handlers['sources.discover']({ link }, { signal: call.signal });
    if (flag(call, 'json')) await printJson(found);
    else if (found.length === 0) await print('This page names no feed and is of no platform Earshot knows.');
    else await print(formatTable(found.map((one) => [one.kind, one.name, JSON.stringify(one.config), one.says])));
    return found.length === 0 ? 1 : 0;
  });
}

function listKinds(call: CommandCall): Promise<number> {
  return withEngine(call, { create: true }, async (engine) => {
    const kinds = await engine.handlers['sources.kinds']({}, { signal: call.signal });
    if (flag(call, 'json')) await printJson(kinds);
    else
      await print(
        formatTable(kinds.map(({ id, label, fields }) => [id, label, fields.map((one) => one.name).join(' ')])),
      );
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

function describeSource({ id, kind, name, mentions, health }: Source): (string | number)[] {
  return [id, kind, name, mentions, health.state, health.says];
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

function importList(call: CommandCall, rest: readonly string[]): Promise<number> {
  const [file] = rest;
  if (file === undefined) throw new UsageError('“source import” takes an OPML file.');
  return withEngine(call, { create: true }, async (engine) => {
    const report = await engine.handlers['sources.import-list']({ file }, { signal: call.signal });
    if (flag(call, 'json')) await printJson(report);
    else await print(`${report.added} sources added, ${report.known} were there already.`);
    for (const { at, reason } of report.rejections) say(`${at}: ${reason}`);
    return 0;
  });
}

function exportList(call: CommandCall, rest: readonly string[]): Promise<number> {
  const [file] = rest;
  if (file === undefined) throw new UsageError('“source export” takes the name of the OPML file to write.');
  return withEngine(call, { readOnly: true }, async (engine) => {
    const written = await engine.handlers['sources.export-list']({ file }, { signal: call.signal });
    await (flag(call, 'json') ? printJson(written) : print(`${written.sources} sources written to ${written.file}.`));
    return 0;
  });
}
