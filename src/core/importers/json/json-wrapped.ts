// Records of a platform in the wrapper of who collected them: opened, and read by the preset of the platform.

import { type JsonPreset, platforms } from '../table/presets/zeeschuimer.ts';
import type { Role } from '../table/roles.ts';
import { toFigure } from '../values.ts';
import { valueAt } from './json-leaves.ts';
import { type Fields, isFields } from './json-values.ts';
import { tweetText } from './tweet-text.ts';

export interface Wrapped {
  /** The platform's own object, with `source_platform` of the wrapper, and its `item_id` where it has no id. */
  readonly fields: Fields;
  readonly preset: JsonPreset | null;
}

export interface WrappedValues {
  readonly values: Partial<Record<Role, string>>;
  readonly engagement: Record<string, number>;
  readonly attributes: Record<string, string>;
}

/** Null where there is no wrapper. 4CAT leaves it beside the object's own values, as `__import_meta`. */
export function unwrap(record: Fields): Wrapped | null {
  const meta = isFields(record.__import_meta) ? record.__import_meta : record;
  const { source_platform, item_id } = meta;
  if (typeof source_platform !== 'string') return null;
  const data = meta === record ? record.data : record;
  if (!isFields(data)) return null;
  const source = source_platform.toLowerCase().replace(/^www\./, '');
  const { __import_meta: _, ...own } = data;
  const fields = { ...own, source_platform, ...(own.id === undefined ? { item_id } : {}) };
  return { fields, preset: platforms.find((one) => one.sources.includes(source)) ?? null };
}

export function readWrapped(fields: Fields, preset: JsonPreset): WrappedValues {
  const values: Partial<Record<Role, string>> = {};
  for (const [role, paths] of Object.entries(preset.map) as [Role, readonly string[]][]) {
    const value = firstFilled(fields, paths, role === 'parent');
    if (value !== null) values[role] = value;
  }
  if (preset.platform === 'twitter') values.text = tweetText(fields) ?? values.text;
  const id = values.id ?? textOf(fields.item_id);
  if (id) values.id = /urn:li:(?:activity|ugcPost|share):\d+/.exec(id)?.[0] ?? id;
  // A post below itself, as where a thread begins.
  if (values.parent === values.id) delete values.parent;
  values.platform = preset.platform;
  const url = fillIn(preset.url, values);
  if (url !== null) values.url = url;
  const engagement: Record<string, number> = {};
  for (const [figure, paths] of Object.entries(preset.figures)) {
    const number = toFigure(firstFilled(fields, paths) ?? '');
    if (number !== null) engagement[figure] = number;
  }
  const attributes: Record<string, string> = {};
  for (const [name, path] of Object.entries(preset.attributes ?? {})) {
    const value = textOf(valueAt(fields, path));
    if (value !== null) attributes[name] = value;
  }
  return { values, engagement, attributes };
}

/** `0` is how some say that there is no parent. */
function firstFilled(fields: Fields, paths: readonly string[], noZero = false): string | null {
  for (const path of paths) {
    const value = textOf(valueAt(fields, path));
    if (value !== null && !(noZero && value === '0')) return value;
  }
  return null;
}

function fillIn(template: string, values: Partial<Record<Role, string>>): string | null {
  let complete = template !== '';
  const filled = template.replace(/\{(handle|id)\}/g, (_all, role: 'handle' | 'id') => {
    const value = values[role];
    if (!value) complete = false;
    return encodeURIComponent(value ?? '').replaceAll('%3A', ':');
  });
  return complete ? filled : null;
}

function textOf(value: unknown): string | null {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? null : text;
}
