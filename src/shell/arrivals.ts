// What the system hands over at a start or while Earshot is open: project files and `earshot:` links among arguments.
import { resolve } from 'node:path';
import type { MenuChosen } from '../contract/shell.ts';
import { addressOfLink } from './addresses.ts';

/** In their order; everything else on a command line (switches, the program itself) is passed over. */
export function readArrivals(args: readonly string[], folder: string): readonly MenuChosen[] {
  return args.flatMap((argument): MenuChosen[] => {
    const link = /^earshot:/i.test(argument);
    if (link) return toList(readLink(argument));
    const isProject = /\.earshot$/i.test(argument) && !argument.startsWith('-') && !argument.includes('\0');
    return isProject ? [{ kind: 'open', file: resolve(folder, argument) }] : [];
  });
}

export function readLink(link: string): MenuChosen | null {
  const address = addressOfLink(link);
  return address === null ? null : { kind: 'link', address };
}

function toList<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
