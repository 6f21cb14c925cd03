// What is kept of a row or record beside its mention, so that a later parser can read it again: its values as given,
// and under the empty name, which no column has, what only the whole file could tell.
import { type Fields, isFields, parseJson } from './json/json-values.ts';

/** How the file was read, as far as one record alone would not tell. */
export interface Reading {
  readonly preset?: string;
  /** role -> column. */
  readonly map?: Readonly<Record<string, string>>;
  readonly dateFormat?: string;
  /** Column of clock times beside the one of dates. */
  readonly clock?: string;
  /** Zone that was assumed where nobody chose one. */
  readonly zone?: string;
  /** For a record inside another: values around it, and where it stands in the conversation. */
  readonly around?: Readonly<Record<string, string>>;
  readonly thread?: string;
  readonly parent?: string;
  readonly list?: string;
}

export interface KeptRecord {
  readonly fields: Fields;
  readonly reading: Reading;
}

/** Null where there is nothing to say. To be made once a file. */
export function writeReading(reading: Reading): string | null {
  const text = JSON.stringify(reading);
  return text === '{}' ? null : `"":${text}`;
}

/** `json` is an object as text. */
export function keepRecord(json: string, reading: string | null): string {
  if (reading === null) return json;
  const end = json.endsWith('}') ? json.length - 1 : json.lastIndexOf('}');
  const empty = end < 80 && json.slice(0, end).trim() === '{';
  return `${json.slice(0, end)}${empty ? '' : ','}${reading}}`;
}

/** Null where it is no object. */
export function openRecord(raw: string): KeptRecord | null {
  const parsed = parseJson(raw);
  if (!isFields(parsed)) return null;
  const { '': reading, ...fields } = parsed;
  return { fields, reading: isFields(reading) ? toReading(reading) : {} };
}

function toReading(given: Fields): Reading {
  const text = (name: string): Record<string, string> =>
    typeof given[name] === 'string' ? { [name]: given[name] } : {};
  const texts = (name: string): Record<string, Record<string, string>> => {
    const value = given[name];
    if (!isFields(value)) return {};
    const kept = Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return { [name]: Object.fromEntries(kept) };
  };
  return {
    ...text('preset'),
    ...texts('map'),
    ...text('dateFormat'),
    ...text('clock'),
    ...text('zone'),
    ...texts('around'),
    ...text('thread'),
    ...text('parent'),
    ...text('list'),
  };
}
