// The names of a topic as they are kept: trimmed, each once, and refused where they could find nothing or everything.
import { EarshotError } from '../../contract/errors.ts';
import type { NameKind, TopicNames } from '../../contract/model.ts';
import { bareDomain, bareHandle, noNames } from '../../contract/topic-query.ts';
import { fold } from './fold.ts';

/** By what a mention names a topic, one bit each. */
export const nameBits: Readonly<Record<NameKind, number>> = { name: 1, handle: 2, domain: 4, misspelling: 8 };

export type NameField = keyof TopicNames;
export const nameFields: readonly NameField[] = ['names', 'handles', 'domains', 'misspellings', 'exclusions'];

const longest = 200;
const most = 500;
/** A letter, a digit or a sign such as an emoji: commas alone would find nearly everything. */
const something = /[\p{L}\p{N}\p{S}\p{Emoji_Presentation}]/u;
const handle = /^[\p{L}\p{N}_][\p{L}\p{N}_.@-]*$/u;
const domain = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}-]+)+$/u;
const indexed = /[\p{L}\p{N}\p{Co}]+/gu;

/** Lists left out of `given` are as in `kept`. Throws `bad-argument` with the list as the field. */
export function readTopicNames(given: Partial<TopicNames>, kept: TopicNames = noNames): TopicNames {
  const read = (field: NameField) => (given[field] ? each(field, given[field]) : kept[field]);
  const names = read('names');
  const found = {
    names,
    handles: read('handles'),
    domains: read('domains'),
    // What is a name is not misspelt.
    misspellings: without(read('misspellings'), names),
    exclusions: read('exclusions'),
  };
  checkExclusions(found);
  return found;
}

/** The words of a text as the index knows them: folded, signs left out. */
export function indexedWords(text: string): string[] {
  return fold(text).match(indexed) ?? [];
}

function each(field: NameField, given: readonly string[]): string[] {
  if (given.length > most) throw wrong(field, `A topic can have ${most} ${field} and these are ${given.length}.`);
  const kept = new Map<string, string>();
  for (const entry of given) {
    const plain = entry.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    if (plain === '') continue;
    if (plain.length > longest) {
      throw wrong(field, `“${plain.slice(0, 40)}…” has ${plain.length} characters: a name can have ${longest}.`);
    }
    const text = field === 'handles' ? readHandle(plain) : field === 'domains' ? readDomain(plain) : plain;
    if (!something.test(text))
      throw wrong(field, `“${text}” has no letter, digit or emoji: write it out, or leave it.`);
    const key = fold(text);
    if (!kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()];
}

function readHandle(given: string): string {
  const bare = bareHandle(given);
  if (handle.test(bare)) return bare;
  throw wrong('handles', `“${given}” is no handle: write it as in @marazul, without spaces or a link.`);
}

function readDomain(given: string): string {
  const bare = bareDomain(given);
  if (domain.test(bare)) return bare;
  throw wrong('domains', `“${given}” is no domain: write only the site’s name, as in marazul.example.`);
}

function without(given: readonly string[], taken: readonly string[]): string[] {
  const known = new Set(taken.map(fold));
  return given.filter((entry) => !known.has(fold(entry)));
}

/** An exclusion that is part of a name would leave out all that the name finds. */
function checkExclusions({ names, handles, domains, misspellings, exclusions }: TopicNames): void {
  if (exclusions.length === 0) return;
  const known = [...names, ...handles, ...domains, ...misspellings].map((name) => ({ name, words: wordsOf(name) }));
  for (const exclusion of exclusions) {
    const words = wordsOf(exclusion);
    const holder = words === '  ' ? undefined : known.find((each) => each.words.includes(words));
    if (!holder) continue;
    throw wrong(
      'exclusions',
      holder.words === words
        ? `“${exclusion}” is both a name and an exclusion: take it off one of them.`
        : `The exclusion “${exclusion}” is part of “${holder.name}” and would leave it out: make the exclusion longer.`,
    );
  }
}

function wordsOf(text: string): string {
  return ` ${indexedWords(text).join(' ')} `;
}

function wrong(field: NameField, message: string): EarshotError {
  return new EarshotError('bad-argument', message, { field });
}
