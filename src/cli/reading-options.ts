// How a file is to be read, as the command line says it.
import type { ImportOptions } from '../contract/model.ts';
import { type CommandCall, flag, textOption } from './command.ts';

/** Only what was said: what is left out is left to the file, or to a saved mapping. */
export function readingOptions(call: CommandCall): ImportOptions {
  const zone = textOption(call, 'zone');
  const dateFormat = textOption(call, 'date-format');
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(flag(call, 'direct') ? { direct: true } : {}),
  };
}
