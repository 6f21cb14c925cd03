// What people type into the form of a source, checked: addresses, words, choices, numbers.
import { EarshotError } from '../../contract/errors.ts';
import type { Json } from '../../contract/model.ts';

export type Given = Readonly<Record<string, Json>>;

/** The fields given; a bare text stands for the field `main`. */
export function fieldsOf(given: Json, main: string): Given {
  if (typeof given === 'string') return { [main]: given };
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? (given as Given) : {};
}

/** Trimmed text of a field; '' where there is none. */
export function textOf(fields: Given, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Throws `bad-config` naming the field where it is empty. */
export function requiredText(fields: Given, name: string, says: string): string {
  const text = textOf(fields, name);
  if (text === '') throw badConfig(name, says);
  return text;
}

export function flagOf(fields: Given, name: string, usual = false): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : typeof value === 'string' ? /^(?:true|yes|on|1)$/i.test(value) : usual;
}

/** A whole number within bounds; `usual` where none was given. */
export function numberOf(fields: Given, name: string, bounds: { usual: number; least: number; most: number }): number {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return bounds.usual;
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
  if (!Number.isInteger(number) || number < bounds.least || number > bounds.most)
    throw badConfig(name, `Give a whole number from ${bounds.least} to ${bounds.most} in “${name}”.`);
  return number;
}

export function choiceOf<T extends string>(fields: Given, name: string, choices: readonly T[], usual: T): T {
  const text = textOf(fields, name);
  if (text === '') return usual;
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw badConfig(name, `“${shorten(text)}” in “${name}” is none of: ${choices.join(', ')}.`);
  return choice;
}

/** Words of a list written with commas, spaces kept inside: `mar azul, #marazul`. */
export function listOf(fields: Given, name: string): readonly string[] {
  const value = fields[name];
  const parts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : textOf(fields, name).split(',');
  return [...new Set((parts as readonly string[]).map((one) => one.trim()).filter((one) => one !== ''))];
}

/** An http(s) address as people type it: `example.org/feed` means https, `feed:` before it means nothing. Throws `bad-config` naming the field. */
export function addressOf(typed: string, name: string, example: string): URL {
  const text = withoutFeedScheme(typed);
  const schemed = /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /^(?:mailto|javascript|data|file|about|blob):/i.test(text);
  const full = schemed ? text : `https://${text.replace(/^\/\//, '')}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  // One word alone is a slip rather than a machine of the house network: that one is written with its http://.
  const oneWord = !schemed && url !== null && !/[.:]/.test(url.hostname) && url.hostname !== 'localhost';
  if (!url || oneWord || /\s/.test(text))
    throw badConfig(name, `“${shorten(text)}” in “${name}” is no address. Give one such as ${example}.`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw badConfig(name, `The “${name}” must begin with http:// or https://, not ${url.protocol}`);
  url.hash = '';
  return url;
}

/** Browsers and readers hand on feeds as `feed:https://…` or `feed://…`. */
export function withoutFeedScheme(text: string): string {
  return text.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'https://');
}

/** A server as people type it (`mastodon.social`, `https://mastodon.social/about`), as its origin. */
export function serverOf(text: string, name: string, example: string): URL {
  return new URL(addressOf(text, name, example).origin);
}

export function badConfig(field: string, message: string): EarshotError {
  return new EarshotError('bad-config', message, { field });
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
