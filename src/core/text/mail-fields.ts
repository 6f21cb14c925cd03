// The header of a mail, or of a part of one: fields unfolded, encoded words opened, parameters and ids taken apart.
import { addressParser, decodeWords } from 'postal-mime';
import { decode } from './decode.ts';

export interface MailField {
  /** Lower case. */
  readonly name: string;
  /** Unfolded, otherwise as it stands, one character a byte. */
  readonly value: string;
}

export interface MailAddress {
  readonly name: string | null;
  /** Lower case; null for a name alone. */
  readonly address: string | null;
}

/** `text/plain; charset="utf-8"`. */
export interface MailParameters {
  /** Lower case. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const MAX_FIELDS = 1000;
const MAX_VALUE = 16 * 1024;
const MAX_ADDRESSES = 50;

/** Fields of a header given one character a byte. Lines that are no fields are passed over. */
export function readFields(header: string): MailField[] {
  const fields: { name: string; parts: string[]; length: number }[] = [];
  for (const line of header.split(/\r?\n/)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line)) {
      if (last && last.length < MAX_VALUE) last.parts.push(line.trim());
      if (last) last.length += line.length;
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trimEnd();
    if (colon < 1 || colon > 100 || !/^[!-9;-~]+$/.test(name) || fields.length >= MAX_FIELDS) continue;
    fields.push({ name: name.toLowerCase(), parts: [line.slice(colon + 1, colon + 1 + MAX_VALUE).trim()], length: 0 });
  }
  return fields.map(({ name, parts }) => ({ name, value: parts.join(' ').slice(0, MAX_VALUE).trim() }));
}

/** The first field of this name as it stands; null where there is none or it is empty. */
export function fieldOf(fields: readonly MailField[], name: string): string | null {
  return fields.find((field) => field.name === name && field.value !== '')?.value ?? null;
}

/** The same as a person reads it. */
export function wordsOf(fields: readonly MailField[], name: string): string | null {
  const value = fieldOf(fields, name);
  return value === null ? null : clean(decodeWords(fromBytes(value))) || null;
}

/** Addresses of all fields of this name, groups opened. */
export function addressesOf(fields: readonly MailField[], name: string): MailAddress[] {
  const found: MailAddress[] = [];
  for (const field of fields) {
    if (field.name !== name || found.length >= MAX_ADDRESSES) continue;
    for (const { name: called, address } of addressParser(fromBytes(field.value), { flatten: true })) {
      const mailbox = clean(address ?? '').toLowerCase();
      // Lists and gateways write the address as the name too.
      const person = clean(decodeWords(called)).replace(/^(['"])(.*)\1$/, '$2');
      const named = person !== '' && person.toLowerCase() !== mailbox;
      if (named || mailbox !== '') found.push({ name: named ? person : null, address: mailbox || null });
    }
  }
  return found.slice(0, MAX_ADDRESSES);
}

/** Message ids without their brackets, in their order. */
export function idsOf(fields: readonly MailField[], name: string): string[] {
  const value = fieldOf(fields, name) ?? '';
  const bracketed = [...value.matchAll(/<([^<>\s]{1,500})>/g)].map(([, id = '']) => id);
  const bare = value.trim();
  return bracketed.length > 0 ? bracketed : /^[^<>\s]{3,500}$/.test(bare) ? [bare] : [];
}

/** RFC 2045 parameters, with the continuations and charsets of RFC 2231. */
export function readParameters(given: string | null): MailParameters {
  const text = (given ?? '').slice(0, 4096);
  const parameters = new Map<string, string>();
  const pieces = new Map<string, { order: number; value: string; encoded: boolean }[]>();
  const pattern = /;\s*([^\s=;"]{1,80})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"][^;]*))/g;
  for (const [, key = '', quoted, bare] of text.matchAll(pattern)) {
    const value = quoted === undefined ? (bare ?? '').trim() : quoted.replace(/\\(.)/g, '$1');
    const split = /^(.{1,60}?)\*(\d{1,3})?(\*)?$/.exec(key.toLowerCase());
    if (!split) {
      if (!parameters.has(key.toLowerCase())) parameters.set(key.toLowerCase(), value);
      continue;
    }
    const [, name = '', order, star] = split;
    const list = pieces.get(name) ?? [];
    list.push({ order: Number(order ?? 0), value, encoded: order === undefined || star !== undefined });
    pieces.set(name, list);
  }
  for (const [name, list] of pieces) {
    const whole = list.toSorted((a, b) => a.order - b.order);
    const charset = whole[0]?.encoded ? (/^([^']{0,40})'[^']{0,40}'/.exec(whole[0].value)?.[1] ?? null) : null;
    const bytes = whole.map(({ value, encoded }, index) =>
      encoded ? percentBytes(index === 0 ? value.replace(/^[^']{0,40}'[^']{0,40}'/, '') : value) : value,
    );
    parameters.set(name, decode(Buffer.from(bytes.join(''), 'latin1'), charsetHint(charset)).text);
  }
  return { value: (text.split(';')[0] ?? '').trim().toLowerCase(), parameters };
}

/** A file's name, whichever of the many ways it is written in. */
export function fileNameIn(disposition: MailParameters, type: MailParameters): string | null {
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name');
  return name === undefined ? null : clean(decodeWords(fromBytes(name))) || null;
}

export function charsetHint(charset: string | null | undefined): { readonly contentType: string | null } {
  return { contentType: charset ? `text/plain; charset=${charset}` : null };
}

/** Header bytes that are no ASCII: UTF-8, or what an older program meant. */
function fromBytes(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes are what is looked at
  if (!/[^\x00-\x7f]/.test(value) || /[^\x00-\xff]/.test(value)) return value;
  return decode(Buffer.from(value, 'latin1')).text;
}

function percentBytes(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** One line without controls. */
function clean(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .toWellFormed()
    .trim();
}
