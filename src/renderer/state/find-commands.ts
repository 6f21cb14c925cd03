// Which commands the palette shows: all at first, the latest used on top; then those whose words begin as was typed. Pure.
import type { Command } from './commands.ts';

export interface Findable extends Pick<Command, 'id' | 'title' | 'group'> {
  /** Other words for it, never shown. */
  readonly synonyms: string;
}

/** Every typed word begins a word of the title, the group or the synonyms; what the title itself says comes first. */
export function findCommands<T extends Findable>(commands: readonly T[], typed: string): readonly T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return commands;
  const says = (text: string) => {
    const words = wordsOf(text);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  };
  const named = commands.filter(({ title }) => says(title));
  const meant = commands.filter(
    (command) => !named.includes(command) && says(`${command.title} ${command.group} ${command.synonyms}`),
  );
  return [...named, ...meant];
}

/** Commands in their groups; before anything is typed, those used last stand first in a group of their own. */
export function groupCommands<T extends Findable>(
  commands: readonly T[],
  latest: readonly string[],
  latestName: string,
): readonly { readonly group: string; readonly commands: readonly T[] }[] {
  const used = latest.flatMap((id) => commands.filter((command) => command.id === id));
  const rest = commands.filter((command) => !used.includes(command));
  const names = [...new Set(rest.map((command) => command.group))];
  return [
    ...(used.length > 0 ? [{ group: latestName, commands: used }] : []),
    ...names.map((group) => ({ group, commands: rest.filter((command) => command.group === group) })),
  ];
}

/** Without accents and capitals: nobody types them to find something. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
