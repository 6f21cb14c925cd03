// A file as the command line's `parse` shows it: read, nothing stored, never an exception.
import { toWireError, type WireError } from '../../contract/errors.ts';
import type { FoundMention, ImportOptions, Rejection } from '../../contract/model.ts';
import { isoWithOffset } from '../text/iso.ts';
import { chooseImporter } from './choose.ts';
import type { Inspection } from './importer.ts';
import { openInputFile } from './input-file.ts';

export interface ParsedMention {
  readonly externalId: string;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  /** Name, or the handle where there is none. */
  readonly author: string | null;
  /** ISO 8601 with offset. */
  readonly published: string | null;
}

export interface ParsedFile {
  readonly file: string;
  readonly ok: boolean;
  /** The importer's id; null where none was found. */
  readonly format: string | null;
  readonly title: string | null;
  readonly mentions: readonly ParsedMention[];
  readonly rejected: readonly Rejection[];
  readonly error?: WireError;
  /** Readings of its dates that the file allows beside the one taken. */
  readonly ambiguous?: Inspection['ambiguous'];
}

/** What was read before an error is kept beside it. */
export async function parseFile(
  path: string,
  given: { as?: string; options?: ImportOptions; signal?: AbortSignal } = {},
): Promise<ParsedFile> {
  const options = given.options ?? {};
  const mentions: ParsedMention[] = [];
  const rejected: Rejection[] = [];
  let format: string | null = null;
  let title: string | null = null;
  let ambiguous: Inspection['ambiguous'] = [];
  try {
    const file = await openInputFile(path);
    const importer = chooseImporter(file, given.as);
    format = importer.id;
    const inspection = await importer.inspect(file, options);
    title = inspection.title;
    ambiguous = inspection.ambiguous;
    for await (const batch of importer.read(file, options, given.signal ?? new AbortController().signal)) {
      title = batch.title ?? title;
      for (const mention of batch.mentions) mentions.push(toParsed(mention));
      rejected.push(...batch.rejections);
    }
    const found = { file: path, ok: true, format, title, mentions, rejected };
    return ambiguous.length > 0 ? { ...found, ambiguous } : found;
  } catch (thrown) {
    return { file: path, ok: false, format, title, mentions, rejected, error: toWireError(thrown) };
  }
}

function toParsed(mention: FoundMention): ParsedMention {
  return {
    externalId: mention.externalId,
    title: mention.title,
    text: mention.text,
    url: mention.url,
    author: mention.author?.name ?? mention.author?.handle ?? null,
    published: mention.published ? isoWithOffset(mention.published) : null,
  };
}
