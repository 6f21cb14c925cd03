// Reading fields of parsed JSON that may hold anything: what is not of the wished kind is not there.
import type { Published } from '../../../contract/model.ts';
import { isPlausible } from '../../text/dates.ts';
import { type Fields, isFields, parseJson } from '../json/json-values.ts';

export function objectAt(fields: Fields, name: string): Fields | null {
  const value = own(fields, name);
  return isFields(value) ? value : null;
}

export function listAt(fields: Fields, name: string): readonly unknown[] {
  const value = own(fields, name);
  return Array.isArray(value) ? value : [];
}

/** A text that is not blank, as it stands; a number becomes one. */
export function textAt(fields: Fields, name: string): string | null {
  const value = own(fields, name);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.toWellFormed() : null;
}

/** The same on one line. */
export function lineAt(fields: Fields, name: string): string | null {
  return textAt(fields, name)?.replace(/\s+/g, ' ').trim() || null;
}

/** A number, also where it is written as text: `"12"`. */
export function numberAt(fields: Fields, name: string): number | null {
  const value = own(fields, name);
  const number = typeof value === 'string' && value.trim() !== '' && value.length < 30 ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

export function webAddressAt(fields: Fields, name: string): string | null {
  const text = textAt(fields, name)?.trim() ?? '';
  return text.length <= 8192 && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}

/** Attributes that have a value. */
export function filled(values: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}

/** Figures that are numbers. */
export function figures(values: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== null));
}

/** All of `reactions: [{"count": 3}]` together; null where none is counted. */
export function reactionsOf(message: Fields): number | null {
  const counts = listAt(message, 'reactions').map((one) => (isFields(one) ? numberAt(one, 'count') : null));
  const given = counts.filter((count) => count !== null);
  return given.length === 0 ? null : given.reduce((sum, count) => sum + count, 0);
}

/** An instant in seconds since 1970, `offset` minutes from UTC where it was written. Null where it is absurd. */
export function secondsToPublished(seconds: number | null, offset = 0): Published | null {
  if (seconds === null || !isPlausible(seconds * 1000)) return null;
  return { at: Math.round(seconds * 1000), zone: 'known', offset };
}

/** Parsed, or null where it is no object. */
export function parseObject(text: string): Fields | null {
  const value = parseJson(text);
  return isFields(value) ? value : null;
}

/** Platforms escape the marks of markup in what was typed (`&amp;`): undone, once. */
export function unescapeMarks(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => MARKS[name] ?? '');
}

const MARKS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
