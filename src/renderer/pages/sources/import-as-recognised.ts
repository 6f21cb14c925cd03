// One file of several, imported as it is recognised; one that raises a question is left for a person.
import type { ImportOptions, ImportReport } from '../../../contract/model.ts';
import { call, isCancelled, type Params } from '../../api.ts';
import { ownZone } from '../../parts/zones.ts';
import { isFeedList } from './import-list.tsx';
import { takenMapping } from './mappings.ts';

export type Chosen = Omit<Params<'imports.run'>, 'file'>;

export interface FileToImport {
  readonly file: string;
  /** What a person chose for it; without it the file is read as recognised. */
  readonly chosen?: Chosen;
}

export type Outcome =
  | { readonly state: 'waiting' | 'running' | 'asks' | 'stopped' }
  | { readonly state: 'done'; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly error: unknown };

export async function importAsRecognised(
  { file, chosen }: FileToImport,
  zone: string,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const params = chosen ?? (await recognise(file, zone, signal));
    if (params === null) return { state: 'asks' };
    return { state: 'done', report: await call('imports.run', { file, ...params }, signal) };
  } catch (thrown) {
    return isCancelled(thrown) ? { state: 'stopped' } : { state: 'failed', error: thrown };
  }
}

/** Null where a person must say something first: how its dates are read, what its columns hold. */
async function recognise(file: string, zone: string, signal: AbortSignal): Promise<Chosen | null> {
  // Feeds are asked for, not read: whether to add them is a question of its own.
  if (isFeedList(file)) return null;
  const options = assumedZone(zone);
  const read = await call('imports.preview', { file, options }, signal);
  const taken = takenMapping(await call('imports.mappings', {}, signal), read, options);
  const datesAsked = read.ambiguous.length > 0 && taken?.options.dateFormat === undefined;
  if (datesAsked || read.mentions.length === 0) return null;
  return { options, ...nameOfChat(read) };
}

/** Where the machine stands elsewhere than the project, dates without a zone are read in the project's. */
export function assumedZone(zone: string): ImportOptions {
  return zone === ownZone() ? {} : { zone };
}

/** Every chat of an iPhone comes as “_chat.txt”: its own title names its source. */
export function nameOfChat(read: { readonly format: string; readonly title: string | null } | undefined): {
  readonly name?: string;
} {
  return read?.format === 'whatsapp' && read.title !== null ? { name: read.title } : {};
}
