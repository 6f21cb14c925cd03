// Which kinds of sources can look for words, and how their forms are filled in with them. Pure.
import type { Field, Json, SourceKindInfo } from '../../../contract/model.ts';

/** Names of fields that take words. */
const WORDS = ['query', 'words', 'search', 'keywords'];

/** The form of a kind filled in to look for these words; null where it looks for none. */
export function takeWords(kind: SourceKindInfo, words: string): Readonly<Record<string, Json>> | null {
  const asked = kind.fields.find((field) => field.type === 'text' && WORDS.includes(field.name));
  if (asked) return { ...choose(kind.fields, 'search'), [asked.name]: words };
  const name = kind.fields.find((field) => field.type === 'text' && field.name === 'name');
  const search = choose(kind.fields, 'search');
  if (name && search) return { ...search, name: words };
  const hashtag = choose(kind.fields, 'hashtag');
  if (name && hashtag) return { ...hashtag, name: asTag(words) };
  const any = kind.fields.find((field) => field.type === 'text' && field.name === 'any');
  return any ? { any: words } : null;
}

/** Where a kind offers several things to follow, the one of this name. */
function choose(fields: readonly Field[], value: string): Readonly<Record<string, Json>> | null {
  const choice = fields.find((field) => field.type === 'select' && field.options?.some((one) => one.value === value));
  return choice ? { [choice.name]: value } : null;
}

/** `Mar Azul` as a hashtag: `marazul`. */
function asTag(words: string): string {
  return words.replace(/[^\p{L}\p{N}\p{M}_]+/gu, '').toLowerCase();
}
