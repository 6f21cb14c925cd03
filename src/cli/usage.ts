// Help texts of the command line.
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { formatTable } from './output.ts';

export function describeCommands(name?: string): string {
  const one = commands.find((command) => command.name === name);
  if (one) return describeCommand(one);
  const table = formatTable(commands.map((command) => [`  ${command.usage}`, command.summary]));
  return `earshot: listening analysis, offline.\n\n${table}\n\nResults go to stdout; exit 0 done, 1 failed, 2 wrong usage; --debug shows the stack of an error.`;
}

export function describeCommand(command: Command): string {
  return `earshot ${command.usage}\n\n${command.summary}`;
}
