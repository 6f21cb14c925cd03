// Reading JSON that someone else wrote: every step has an answer, whatever the shape.
import type { Millis, Published } from '../../contract/model.ts';
import { isPlausible, parseDate } from '../text/dates.ts';

export type Shape = Readonly<Record<string, unknown>>;

const NOTHING: Shape = Object.freeze({});
/** No person writes more; a longer text is cut. */
const LONGEST_TEXT = 400_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** An object's fields; none where it is no object. */
export function shapeOf(value: unknown): Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Shape) : NOTHING;
}

export function shapeIn(shape: Shape, name: string): Shape {
  return shapeOf(field(shape, name));
}

/** A list's items; none where it is no list. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function listIn(shape: Shape, name: string): readonly unknown[] {
  return itemsOf(field(shape, name));
}

/** A text without controls and halves of characters; null where there is none to read. */
export function textIn(shape: Shape, name: string): string | null {
  const value = field(shape, name);
  if (typeof value !== 'string') return null;
  const text = value.slice(0, LONGEST_TEXT).toWellFormed().replace(CONTROLS, '').trim();
  return text === '' ? null : text;
}

/** An id, given as a text or a whole number. */
export function idIn(shape: Shape, name: string): string | null {
  const value = field(shape, name);
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : null;
  const text = textIn(shape, name);
  return text !== null && text.length <= 1000 ? text : null;
}

export function numberIn(shape: Shape, name: string): number | null {
  const value = field(shape, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** A whole number that is safe to count with, such as a cursor holds. */
export function countIn(shape: Shape, name: string): number | null {
  const value = numberIn(shape, name);
  return value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

export function flagIn(shape: Shape, name: string): boolean {
  return field(shape, name) === true;
}

/** An http(s) address; null for anything else. */
export function urlIn(shape: Shape, name: string): string | null {
  const text = textIn(shape, name);
  if (text === null || text.length > 4000 || !URL.canParse(text)) return null;
  return /^https?:$/.test(new URL(text).protocol) ? text : null;
}

/** When something was said, from a text that means UTC where it names no zone. */
export function dateIn(shape: Shape, name: string): Published | null {
  const text = textIn(shape, name);
  const date = text === null ? null : parseDate(text, 'UTC');
  return date !== null && isPlausible(date.at) ? { ...date, zone: 'known' } : null;
}

/** When something was said, from seconds since 1970. */
export function secondsIn(shape: Shape, name: string): Published | null {
  const seconds = numberIn(shape, name);
  const at: Millis = Math.round((seconds ?? Number.NaN) * 1000);
  return Number.isSafeInteger(at) && isPlausible(at) ? { at, zone: 'known', offset: 0 } : null;
}

/** `en`, `pt-BR` → `pt`; null for what names no language of two letters. */
export function languageOf(text: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(text ?? '')?.[1]?.toLowerCase() ?? null;
}

/** Those figures that are there. */
export function figures(given: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, number] => entry[1] !== null));
}

/** Those attributes that are there. */
export function attributes(given: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== ''),
  );
}

/** A record as text, to be kept. Null where it is nested too deep to be anyone's record. */
export function rawOf(record: unknown): string | null {
  try {
    return JSON.stringify(record) ?? null;
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

/** What was kept, as values again; null where it is no JSON. */
export function fromRaw(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown;
  } catch {
    return null;
  }
}

function field(shape: Shape, name: string): unknown {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}
