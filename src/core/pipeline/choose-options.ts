// How a table is read when the user says nothing: by the mapping saved for its columns.
import type { ImportOptions, Mapping } from '../../contract/model.ts';
import type { Importer, InputFile } from '../importers/importer.ts';
import { fits } from '../importers/mapping.ts';

export interface ChosenOptions {
  readonly options: ImportOptions;
  /** Name of the saved mapping that was taken. */
  readonly mapping: string | null;
}

/** The user's own choice of columns always wins; other options of theirs are laid over the mapping's. */
export async function chooseOptions(
  file: InputFile,
  importer: Importer,
  given: ImportOptions,
  mappings: readonly Mapping[],
): Promise<ChosenOptions> {
  const candidates = mappings.filter((mapping) => mapping.format === importer.id);
  if (given.map !== undefined || candidates.length === 0) return { options: given, mapping: null };
  const { columns } = await importer.inspect(file, given);
  const fitting = candidates.find((mapping) => fits(mapping.columns, columns));
  if (!fitting) return { options: given, mapping: null };
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { options: { ...fitting.options, ...Object.fromEntries(said) }, mapping: fitting.name };
}
