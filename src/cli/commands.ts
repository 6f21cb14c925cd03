// Every command there is. A new one: its file in commands/, and a line here.
import type { Command } from './command.ts';

/** In the order help tells them. Each is loaded when it is wanted: what one needs is not another's to wait for. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./commands/demo.ts')).demo,
  analyse: async () => (await import('./commands/analyse.ts')).analyse,
  compare: async () => (await import('./commands/compare.ts')).compare,
  parse: async () => (await import('./commands/parse.ts')).parse,
  import: async () => (await import('./commands/import.ts')).importFiles,
  source: async () => (await import('./commands/source.ts')).source,
  collect: async () => (await import('./commands/collect.ts')).collect,
  requests: async () => (await import('./commands/requests.ts')).requests,
  remark: async () => (await import('./commands/remark.ts')).remark,
  remap: async () => (await import('./commands/remap.ts')).remap,
  search: async () => (await import('./commands/search.ts')).search,
  measure: async () => (await import('./commands/measure.ts')).measure,
  topic: async () => (await import('./commands/topic.ts')).topic,
  tag: async () => (await import('./commands/tag.ts')).tag,
  series: async () => (await import('./commands/series.ts')).series,
  board: async () => (await import('./commands/board.ts')).board,
};

/** Null where there is none of this name. */
export async function findCommand(name: string): Promise<Command | null> {
  return (await (Object.hasOwn(commands, name) ? commands[name] : undefined)?.()) ?? null;
}

export function listCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}
