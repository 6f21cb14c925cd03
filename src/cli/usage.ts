// Help texts of the command line.
import type { Command } from './command.ts';
import { findCommand, listCommands } from './commands.ts';

export async function describeCommands(name?: string): Promise<string> {
  const one = name === undefined ? null : await findCommand(name);
  if (one) return describeCommand(one);
  const commands = await listCommands();
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
