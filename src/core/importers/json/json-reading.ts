// What the roles of one JSON object hold, by the names of its fields, a person's map, or the preset of its platform.

import { platforms } from '../table/presets/zeeschuimer.ts';
import { figureOf, type Role, type RoleMap } from '../table/roles.ts';
import { bareId, toFigure } from '../values.ts';
import type { Item } from './json-items.ts';
import { isAttribute } from './json-leaves.ts';
import { createRoleFinder } from './json-roles.ts';
import { readWrapped } from './json-wrapped.ts';
import { tweetText } from './tweet-text.ts';

export interface ReadFields {
  readonly values: Partial<Record<Role, string>>;
  readonly attributes: Record<string, string>;
  readonly engagement: Record<string, number>;
  /** role -> whole path. */
  readonly roles: RoleMap;
}

type Given = Pick<Item, 'fields' | 'leaves' | 'list' | 'around' | 'preset'>;
export type FieldReader = (item: Given) => ReadFields;

const MAX_AROUND = 300;

/** `asked`: whole paths that a person chose. */
export function fieldReader(asked: RoleMap): FieldReader {
  const finders = new Map<string, ReturnType<typeof createRoleFinder>>();
  const finderOf = (list: string) => {
    const known = finders.get(list);
    if (known) return known;
    const own = Object.entries(asked).map(([role, path]) => [role, relativeTo(list, path)] as const);
    const finder = createRoleFinder(Object.fromEntries(own.filter(([, path]) => path !== null)));
    if (finders.size < 1000) finders.set(list, finder);
    return finder;
  };
  return (item) => withAsked(readPreset(item) ?? readNamed(item, finderOf(item.list)), item);

  /** What was asked of a preset's record beyond what presets have, or of the objects around. */
  function withAsked(read: ReadFields, item: Given): ReadFields {
    for (const [role, path] of Object.entries(asked) as [Role, string][]) {
      const own = relativeTo(item.list, path);
      if (own !== null && (item.preset === null || isUsual(role, path))) continue;
      const value = own === null ? item.around.get(path) : item.leaves.get(own);
      if (value === undefined) continue;
      read.values[role] = String(value).trim();
      delete read.attributes[path];
    }
    return read;
  }
}

function isUsual(role: Role, path: string): boolean {
  return role === 'platform' || platforms.some((preset) => preset.map[role]?.includes(path));
}

/** Null where there is no preset, or where its platform has come to write otherwise: then names may still tell. */
function readPreset({ fields, preset }: Given): ReadFields | null {
  if (preset === null) return null;
  const places = preset.map.text ?? [];
  if (!places.some((path) => Object.hasOwn(fields, path.split('.')[0] ?? ''))) return null;
  const roles = Object.entries(preset.map).map(([role, [path]]) => [role, path]);
  return { ...readWrapped(fields, preset), roles: Object.fromEntries(roles) };
}

function readNamed(item: Given, find: ReturnType<typeof createRoleFinder>): ReadFields {
  const { leaves, list, around } = item;
  const map = find(leaves);
  const values: Partial<Record<Role, string>> = {};
  for (const [role, path] of Object.entries(map) as [Role, string][]) {
    const value = leaves.get(path);
    if (value !== undefined) values[role] = String(value).trim();
  }
  for (const role of ['id', 'thread', 'parent'] as const) {
    const value = values[role];
    if (value) values[role] = bareId(value);
  }
  if (values.parent === values.id) delete values.parent;
  values.text = tweetText(item.fields) ?? values.text;
  const taken = new Set(Object.values(map).filter((path) => path !== map.platform));
  const attributes: [string, string][] = [];
  const engagement: [string, number][] = [];
  for (const [path, value] of leaves) {
    if (taken.has(path)) continue;
    const figure = typeof value === 'boolean' ? null : figureOf(path);
    const number = figure ? toFigure(String(value)) : null;
    if (figure && number !== null) engagement.push([figure, number]);
    else if (isAttribute(path) && String(value).trim() !== '') attributes.push([path, String(value).trim()]);
  }
  for (const [path, value] of around) {
    const text = String(value).trim();
    if (text !== '' && text.length <= MAX_AROUND && isAttribute(path)) attributes.push([path, text]);
  }
  const prefix = list === '' ? '' : `${list}.`;
  return {
    values,
    attributes: Object.fromEntries(attributes),
    engagement: Object.fromEntries(engagement),
    roles: Object.fromEntries(Object.entries(map).map(([role, path]) => [role, prefix + path])),
  };
}

/** The path within an element of the list; null where it leads elsewhere. */
function relativeTo(list: string, path: string): string | null {
  if (list !== '') return path.startsWith(`${list}.`) ? path.slice(list.length + 1) : null;
  return path.slice(path.lastIndexOf('[].') + 1).replace(/^\]\./, '');
}
