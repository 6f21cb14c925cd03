// Reads bytes through the importer that would be chosen for them: for the tests beside this.
import type { FoundMention, ImportOptions, Rejection } from '../../../src/contract/model.ts';
import { chooseImporter } from '../../../src/core/importers/choose.ts';
import type { Importer, InputFile } from '../../../src/core/importers/importer.ts';
import { inputFromBytes } from '../../support/input-bytes.ts';

export interface AllRead {
  readonly importer: Importer;
  readonly mentions: readonly FoundMention[];
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
  readonly batches: number;
  readonly title: string | null;
}

export async function readBytes(
  name: string,
  content: string | Uint8Array,
  options: ImportOptions = {},
  as?: string,
): Promise<AllRead> {
  return readFile(inputFromBytes(name, typeof content === 'string' ? Buffer.from(content) : content), options, as);
}

export async function readFile(file: InputFile, given: ImportOptions = {}, as?: string): Promise<AllRead> {
  const importer = chooseImporter(file, as);
  const options = { zone: 'UTC', ...given };
  const mentions: FoundMention[] = [];
  const rejections: Rejection[] = [];
  const notes: string[] = [];
  let batches = 0;
  let title: string | null = null;
  for await (const batch of importer.read(file, options, new AbortController().signal)) {
    mentions.push(...batch.mentions);
    rejections.push(...batch.rejections);
    notes.push(...batch.notes);
    batches++;
    title = batch.title ?? title;
  }
  return { importer, mentions, rejections, notes, batches, title };
}

export const isoOf = (mention: FoundMention | undefined): string | null =>
  mention?.published ? new Date(mention.published.at).toISOString() : null;
