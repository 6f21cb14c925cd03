// Shows what an import would bring before anything is kept: the first mentions and what was detected.
import type { FoundMention, ImportOptions, ImportPreview, Rejection } from '../../contract/model.ts';
import type { Importer, InputFile } from '../importers/importer.ts';

const shown = 20;

export async function previewFile(
  file: InputFile,
  importer: Importer,
  options: ImportOptions,
  signal: AbortSignal,
): Promise<ImportPreview> {
  const inspection = await importer.inspect(file, options);
  const mentions: FoundMention[] = [];
  const rejections: Rejection[] = [];
  for await (const batch of importer.read(file, options, signal)) {
    mentions.push(...batch.mentions.slice(0, shown - mentions.length));
    rejections.push(...batch.rejections.slice(0, shown - rejections.length));
    if (mentions.length >= shown) break;
  }
  return { file: file.path, format: importer.id, ...inspection, mentions, rejections };
}
