// One file of several, imported as it is recognised; one that raises a question is left for a person.
import type { ImportOptions, ImportPreview, ImportReport } from '../../../contract/model.ts';
import { call, isCancelled, isEngineStopped, type Params } from '../../api.ts';
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
  | { readonly state: 'waiting' | 'running' | 'stopped' }
  | Unready
  | { readonly state: 'done'; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly error: unknown };

type Unready = { readonly state: 'asks' } | { readonly state: 'empty'; readonly why: 'no-rows' | 'no-mentions' };

export async function importAsRecognised(
  { file, chosen }: FileToImport,
  zone: string,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const params = chosen ?? (await recognise(file, zone, signal));
    if ('state' in params) return params;
    return { state: 'done', report: await call('imports.run', { file, ...params }, signal) };
  } catch (thrown) {
    return isCancelled(thrown) || isEngineStopped(thrown) ? { state: 'stopped' } : { state: 'failed', error: thrown };
  }
}

/** It asks where a person must say something first: how its dates are read, what its columns hold. */
async function recognise(file: string, zone: string, signal: AbortSignal): Promise<Chosen | Unready> {
  // Feeds are asked for, not read: whether to add them is a question of its own.
  if (isFeedList(file)) return { state: 'asks' };
  const options = assumedZone(zone);
  const read = await call('imports.preview', { file, options }, signal);
  const taken = takenMapping(await call('imports.mappings', {}, signal), read, options);
  const datesAsked = read.ambiguous.length > 0 && taken?.options.dateFormat === undefined;
  const nothing = whyNothing(read);
  if (nothing === 'no-rows' || nothing === 'no-mentions') return { state: 'empty', why: nothing };
  if (datesAsked || nothing) return { state: 'asks' };
  return { options, ...nameOfChat(read) };
}

/** Why nothing can be imported as the file is read now; null where something can. */
export function whyNothing(
  read: Pick<ImportPreview, 'mentions' | 'rejections' | 'columns'>,
): 'no-rows' | 'no-mentions' | 'not-read' | null {
  if (read.mentions.length > 0) return null;
  if (read.rejections.length > 0) return 'not-read';
  return read.columns.length > 0 ? 'no-rows' : 'no-mentions';
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
