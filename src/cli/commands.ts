// Every command there is. A new one: its file in commands/, and a line here.
import type { Command } from './command.ts';
import { analyse } from './commands/analyse.ts';
import { board } from './commands/board.ts';
import { collect } from './commands/collect.ts';
import { demo } from './commands/demo.ts';
import { importFiles } from './commands/import.ts';
import { measure } from './commands/measure.ts';
import { parse } from './commands/parse.ts';
import { search } from './commands/search.ts';
import { source } from './commands/source.ts';
import { tag } from './commands/tag.ts';

export const commands: readonly Command[] = [
  demo,
  analyse,
  parse,
  importFiles,
  source,
  collect,
  search,
  measure,
  tag,
  board,
];
