// Help texts of the command line.
import type { Command } from './command.ts';
import { commands } from './commands.ts';

export function describeCommands(name?: string): string {
  const one = commands.find((command) => command.name === name);
  if (one) return describeCommand(one);
  const list = commands.map((command) => `  ${command.usage}\n      ${command.summary}`).join('\n');
  return `earshot: listening analysis, offline.

${list}

  help COMMAND    says more of one.

Results go to stdout, progress and errors to stderr; exit 0 done, 1 failed, 2 wrong usage; --debug shows the stack of
an error.`;
}

export function describeCommand(command: Command): string {
  const details = command.details ? `\n\n${command.details}` : '';
  return `earshot ${command.usage}\n\n${command.summary}${details}`;
}
