// Exports of known tools, recognised by their columns: the list, and what a preset says about the columns of one file.
import { brand24 } from './presets/brand24.ts';
import { brandwatch } from './presets/brandwatch.ts';
import { fourcat } from './presets/fourcat.ts';
import { meltwater } from './presets/meltwater.ts';
import type { Preset } from './presets/preset.ts';
import { taguette } from './presets/taguette.ts';
import { talkwalker } from './presets/talkwalker.ts';
import { youtubeDataTools } from './presets/youtube-data-tools.ts';
import { columnKey, isRole, type Role, type RoleMap } from './roles.ts';

/** The first that fits is taken: the particular before the general. */
export const presets: readonly Preset[] = [
  brandwatch,
  brand24,
  talkwalker,
  ...meltwater,
  ...fourcat,
  ...youtubeDataTools,
  taguette,
];

export function findPreset(columns: readonly string[]): Preset | null {
  const keys = new Set(columns.map(columnKey));
  keys.delete('');
  if (keys.size < 4) return null;
  return (
    presets.find(
      ({ signature, exact }) =>
        (!exact || keys.size === signature.length) &&
        signature.every((column) => column.split('|').some((one) => keys.has(columnKey(one)))),
    ) ?? null
  );
}

/** A preset in the words of one file: its own names of the columns. */
export interface AppliedPreset {
  readonly preset: Preset;
  readonly map: RoleMap;
  /** All columns for a role that the file has, best first. */
  readonly choices: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly figures: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly kept: readonly string[];
}

export function applyPreset(preset: Preset, columns: readonly string[]): AppliedPreset {
  const named = new Map(columns.map((column) => [columnKey(column), column]));
  const present = (wanted: readonly string[]): string[] =>
    wanted.map((one) => named.get(columnKey(one))).filter((one) => one !== undefined);
  const renamed = (given: Readonly<Record<string, string>> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries(given).flatMap(([column, value]) => present([column]).map((one) => [one, value])),
    );
  const choices = Object.entries(preset.map)
    .map(([role, wanted]) => [role, present(wanted)] as const)
    .filter(([role, found]) => isRole(role) && found.length > 0);
  return {
    preset,
    map: Object.fromEntries(choices.map(([role, [first]]) => [role, first])),
    choices: Object.fromEntries(choices),
    figures: renamed(preset.figures),
    names: renamed(preset.names),
    kept: present(preset.kept ?? []),
  };
}
