// earshot topic: lists topics, saves one by its names and search, and proposes ways in which a name is written.
import { EarshotError } from '../../contract/errors.ts';
import type { Topic, TopicNames, TopicScope } from '../../contract/model.ts';
import { type Command, type CommandCall, flag, listOption, textOption, UsageError } from '../command.ts';
import { formatTable, print, printJson } from '../output.ts';
import { withEngine } from '../with-engine.ts';

const scopes: readonly TopicScope[] = ['brand', 'competitor', 'industry', 'search'];
/** Option by list: what is a list in the topic is said once each here. */
const lists = {
  names: 'name',
  handles: 'handle',
  domains: 'domain',
  misspellings: 'misspelling',
  exclusions: 'exclude',
} as const;

export const topic: Command = {
  name: 'topic',
  usage:
    'topic list | save NAME [--query Q] [--name N …] [--handle H …] [--domain D …] [--misspelling M …] [--exclude E …] [--scope S] | propose [NAME] [--name N …]  --project P [--json]',
  summary: 'Lists topics, saves one, or proposes how else its names are written in your data.',
  details: `A topic finds what is named by any of its names, handles, domains and misspellings, or matches its query, without
its exclusions. Each of those options may be repeated. “save” changes the topic of this name where there is one: lists
and the query that are not given stay, --handle "" empties a list. Scopes: ${scopes.join(', ')}.
“propose” takes the names of a saved topic, or those given.`,
  options: {
    project: { type: 'string' },
    query: { type: 'string' },
    scope: { type: 'string' },
    json: { type: 'boolean' },
    ...Object.fromEntries(Object.values(lists).map((option) => [option, { type: 'string', multiple: true }] as const)),
  },
  run: (call) => {
    const [action, name, ...rest] = call.arguments;
    if (rest.length > 0) throw new UsageError('Put the name in quotes: it is one argument.');
    if (action === 'list' && name === undefined) return listTopics(call);
    if (action === 'save' && name) return saveTopic(call, name);
    if (action === 'propose') return proposeNames(call, name);
    throw new UsageError('“topic” takes list, save and a name, or propose.');
  },
};

function listTopics(call: CommandCall): Promise<number> {
  return withEngine(call, { readOnly: true }, async (engine) => {
    const topics = await engine.handlers['topics.list']({}, { signal: call.signal });
    await (flag(call, 'json')
      ? printJson(topics)
      : print(formatTable(topics.map((entry) => [entry.name, entry.scope, entry.mentions, describeNaming(entry)]))));
    return 0;
  });
}

function saveTopic(call: CommandCall, name: string): Promise<number> {
  const scope = readScope(call);
  return withEngine(call, {}, async (engine) => {
    const context = { signal: call.signal };
    const known = findTopic(await engine.handlers['topics.list']({}, context), name);
    const saved = await engine.handlers['topics.save'](
      {
        ...(known ? { id: known.id } : {}),
        name: known?.name ?? name,
        query: textOption(call, 'query') ?? known?.query ?? '',
        names: readLists(call),
        ...(scope ? { scope } : {}),
      },
      context,
    );
    const said = [`${saved.name}: ${saved.mentions} found`, describeNaming(saved)].filter(Boolean).join(', ');
    await (flag(call, 'json') ? printJson(saved) : print(said));
    return 0;
  });
}

function proposeNames(call: CommandCall, name: string | undefined): Promise<number> {
  const given = readLists(call);
  if (name === undefined && Object.keys(given).length === 0) throw new UsageError('“topic propose” takes --name.');
  return withEngine(call, { readOnly: true }, async (engine) => {
    const context = { signal: call.signal };
    const known = name === undefined ? null : findTopic(await engine.handlers['topics.list']({}, context), name);
    if (name !== undefined && !known) throw new EarshotError('not-found', `There is no topic “${name}”.`);
    const proposals = await engine.handlers['topics.propose']({ names: { ...known?.names, ...given } }, context);
    if (flag(call, 'json')) await printJson(proposals);
    else if (proposals.length === 0) await print('No other ways of writing it were found.');
    else await print(formatTable(proposals.map((each) => [each.count, each.kind, each.text, each.says])));
    return 0;
  });
}

function findTopic(topics: readonly Topic[], name: string): Topic | null {
  return topics.find((entry) => entry.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** `12 by name, 3 by handle, 2 otherwise`: kinds that occur. */
function describeNaming({ byName, otherwise }: Topic): string {
  const named = Object.entries(byName).map(([kind, count]) => [`by ${kind}`, count] as const);
  if (named.every(([, count]) => count === 0)) return '';
  return [...named, ['otherwise', otherwise] as const]
    .filter(([, count]) => count > 0)
    .map(([way, count]) => `${count} ${way}`)
    .join(', ');
}

/** Only the lists that were given. */
function readLists(call: CommandCall): Partial<TopicNames> {
  const given = Object.entries(lists).map(([list, option]) => [list, listOption(call, option)] as const);
  return Object.fromEntries(given.filter(([, values]) => values.length > 0));
}

function readScope(call: CommandCall): TopicScope | null {
  const given = textOption(call, 'scope');
  if (given === undefined) return null;
  const scope = scopes.find((each) => each === given);
  if (scope) return scope;
  throw new UsageError(`--scope takes ${scopes.join(', ')}, not “${given}”.`);
}
