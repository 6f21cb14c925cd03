// Ways in which a topic's names may also be written, looked for among the terms of a project.
import type { NameKind, Term, TermKind, TopicNames } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { editsAllowed, findSlip } from '../text/misspelling.ts';
import { indexedWords } from '../text/topic-names.ts';
import { everyday } from './everyday.ts';
import { languages } from './languages/index.ts';

/** A way of writing that the texts may hold: the project is to be asked how often. */
export interface Variant {
  readonly kind: NameKind;
  readonly text: string;
  /** Why it is proposed, as a short phrase. */
  readonly says: string;
  /** Of letters; 0 where the name stands in it as it is. */
  readonly edits: number;
}

/** The kinds of terms that are looked through. */
export const variantKinds = [
  'word',
  'hashtag',
  'handle',
  'domain',
  'phrase',
  'person',
  'organisation',
  'product',
] as const satisfies readonly TermKind[];

interface Target {
  readonly shown: string;
  readonly words: readonly string[];
  /** Its words as one. */
  readonly joined: string;
}

const mostTargets = 40;
/** Words like one word of a name that are tried in its place. */
const mostSwaps = 30;
const longestSplit = 24;

/** The lengths, in UTF-16 units, that a term must have to be a name miswritten; null where nothing is looked for. */
export function variantLengths(names: TopicNames): { shortest: number; longest: number } | null {
  const targets = listTargets(names);
  const lengths = targets.flatMap(({ joined, words }) => [joined, ...words].map((text) => text.length));
  if (lengths.length === 0) return null;
  // Spaces of a phrase count as well.
  return { shortest: Math.max(1, Math.min(...lengths) - 2), longest: Math.max(...lengths) + 8 };
}

/**
 * Looked for: names written as one or apart, with a letter or two wrong, handles, hashtags and domains that hold a
 * name or nearly are one. Of a name of several words one word may be miswritten; where two are, only key phrases tell.
 * Stop words are no terms, so that “el corte” for “al corte” is not found. Each once; what is listed is left out.
 */
export function findVariants(names: TopicNames, terms: Iterable<Term>): Variant[] {
  const targets = listTargets(names);
  const found = createFinds(names);
  const swaps = new Map<string, { word: string; edits: number }[]>();
  for (const target of targets) if (target.words.length > 1) for (const word of target.words) swaps.set(word, []);
  const owns = {
    handle: [...targets, ...toTargets(names.handles)],
    domain: [...targets, ...toTargets(names.domains.map(siteOf))],
  };

  for (const { kind, key, shown } of terms) {
    const words = indexedWords(key);
    const joined = words.join('');
    if (kind === 'handle') found.add(findHolder(kind, owns.handle, joined, words, `@${shown.replace(/^@/, '')}`));
    else if (kind === 'domain') {
      found.add(findHolder(kind, owns.domain, indexedWords(siteOf(key)).join(''), words, shown));
    } else {
      const holder = kind === 'hashtag' ? findHolder(kind, targets, joined, words, shown) : null;
      found.add(holder);
      if (holder) continue;
      if (words.length === 1) noteSwap(swaps, joined);
      for (const target of targets)
        found.add(findMisspelling(target, words, joined, kind === 'word' || kind === 'hashtag'));
    }
  }
  for (const target of targets) {
    for (const variant of respace(target)) found.add(variant);
    for (const variant of swapWords(target, swaps)) found.add(variant);
  }
  return found.list();
}

/** Names lead; handles and domains stand in where there is none. */
function listTargets({ names, handles, domains }: TopicNames): Target[] {
  const named = toTargets(names);
  const all = named.length > 0 ? named : toTargets([...handles, ...domains.map(siteOf)]);
  return all.slice(0, mostTargets);
}

function toTargets(texts: readonly string[]): Target[] {
  return texts
    .map((shown) => {
      const words = indexedWords(shown);
      return { shown: shown.replace(/^[#@]/, ''), words, joined: words.join('') };
    })
    .filter(({ joined }) => joined !== '');
}

/** `marazul` of `shop.marazul.example`: what stands before the ending. */
function siteOf(domain: string): string {
  const labels = domain.split('.');
  const ending = labels.length > 2 && (labels.at(-2) ?? '').length <= 3 ? 2 : 1;
  return labels.at(-1 - ending) ?? domain;
}

/** Gathers what is new, each once, the nearest telling of it first. */
function createFinds(names: TopicNames) {
  // A handle and a hashtag of the same words are found by the same search.
  const listed = new Set([...names.names, ...names.handles, ...names.misspellings, ...names.exclusions].map(keyOf));
  const handles = new Set(names.handles.map(fold));
  const domains = names.domains.map(fold);
  const excluded = names.exclusions.map((words) => ` ${keyOf(words)} `).filter((words) => words.trim() !== '');
  const found = new Map<string, Variant>();

  function isListed({ kind, text }: Variant): boolean {
    if (kind === 'handle') return handles.has(fold(text.slice(1)));
    if (kind === 'domain') return domains.some((domain) => `.${fold(text)}`.endsWith(`.${domain}`));
    return listed.has(keyOf(text));
  }

  return {
    add(variant: Variant | null): void {
      if (variant === null || isListed(variant)) return;
      const words = keyOf(variant.text);
      if (excluded.some((exclusion) => ` ${words} `.includes(exclusion))) return;
      // A hashtag and the word it is made of are found by the same search: the word stands for both.
      const key = `${variant.kind === 'name' ? 'misspelling' : variant.kind} ${words}`;
      const before = found.get(key);
      const nearer = !before || variant.edits < before.edits;
      if (nearer || (variant.edits === before.edits && before.kind === 'name')) found.set(key, variant);
    },
    list: () => [...found.values()],
  };
}

function keyOf(text: string): string {
  return indexedWords(text).join(' ');
}

const holderWords = {
  handle: { kind: 'handle', a: 'a handle' },
  hashtag: { kind: 'name', a: 'a hashtag' },
  domain: { kind: 'domain', a: 'a domain' },
} as const;

/** A handle, hashtag or domain that holds a name, or (hashtags are words as well) is nearly one. */
function findHolder(
  term: 'handle' | 'hashtag' | 'domain',
  targets: readonly Target[],
  joined: string,
  words: readonly string[],
  text: string,
): Variant | null {
  const { kind, a } = holderWords[term];
  for (const target of targets) {
    // #mar_azul is found by “mar azul”.
    if (term === 'hashtag' && startsSomewhere(words, target.words)) return null;
    if (holds(joined, target.joined)) {
      const same = joined === target.joined;
      return { kind, text, edits: 0, says: same ? `the name as ${a}` : `${a} that holds the name` };
    }
  }
  if (term === 'hashtag') return null;
  for (const target of targets) {
    const slip = findSlip(joined, target.joined, target.shown);
    if (slip) return { kind, text, edits: slip.edits, says: `${a}: ${slip.says}` };
  }
  return null;
}

/** Anywhere in it from six letters on; a shorter name must begin or end it, and one of three letters be all of it. */
function holds(joined: string, name: string): boolean {
  if (name.length >= 6) return joined.includes(name);
  return joined === name || (name.length >= 4 && (joined.startsWith(name) || joined.endsWith(name)));
}

function findMisspelling(target: Target, words: readonly string[], joined: string, oneWord: boolean): Variant | null {
  const slip = findSlip(joined, target.joined, target.shown);
  if (!slip || startsSomewhere(words, target.words)) return null;
  if (slip.edits === 0) return respelled(words, target, words.length === 1 ? 'written as one word' : 'written apart');
  // A common word that is near a name is that word.
  if (oneWord && isCommon(joined)) return null;
  return { kind: 'misspelling', text: words.join(' '), edits: slip.edits, says: slip.says };
}

function respelled(words: readonly string[], { shown }: Target, how: string): Variant {
  return { kind: 'misspelling', text: words.join(' '), edits: 0, says: `“${shown}” ${how}` };
}

function startsSomewhere(words: readonly string[], wanted: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `);
}

/** Words that may stand for one word of a name, for the project to be asked for the whole name with it. */
function noteSwap(swaps: ReadonlyMap<string, { word: string; edits: number }[]>, word: string): void {
  for (const [meant, list] of swaps) {
    if (editsAllowed(meant.length) === 0 || Math.abs(meant.length - word.length) > 2) continue;
    const slip = findSlip(word, meant);
    if (slip && slip.edits > 0) list.push({ word, edits: slip.edits });
  }
}

function swapWords({ words, shown }: Target, swaps: ReadonlyMap<string, { word: string; edits: number }[]>): Variant[] {
  if (words.length < 2) return [];
  return words.flatMap((meant, place) =>
    (swaps.get(meant) ?? [])
      .toSorted((a, b) => a.edits - b.edits)
      .slice(0, mostSwaps)
      .map(({ word, edits }) => ({
        kind: 'misspelling' as const,
        text: words.with(place, word).join(' '),
        edits,
        says: (findSlip(word, meant, shown) ?? { says: '' }).says,
      })),
  );
}

/** The name with its space elsewhere (mar azul for marazul), or one less where it has three words or more. */
function respace(target: Target): Variant[] {
  const { joined, words } = target;
  const variants: Variant[] = [];
  for (let at = 0; words.length > 2 && at + 1 < words.length; at++) {
    const fewer = [...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)];
    variants.push(respelled(fewer, target, 'with a space less'));
  }
  const letters = [...joined];
  for (let at = 2; letters.length <= longestSplit && at <= letters.length - 2; at++) {
    const parts = [letters.slice(0, at).join(''), letters.slice(at).join('')];
    // “por tal” is no brand called Portal.
    if (parts.join(' ') === words.join(' ') || parts.some((part) => commonWords().stop.has(part))) continue;
    variants.push(respelled(parts, target, 'written apart'));
  }
  return variants;
}

let common: { stop: ReadonlySet<string>; all: ReadonlySet<string> } | undefined;

/** Words of one of the languages we know: more likely themselves than a name miswritten. */
function isCommon(word: string): boolean {
  return commonWords().all.has(word);
}

function commonWords(): { stop: ReadonlySet<string>; all: ReadonlySet<string> } {
  if (common) return common;
  const stop = new Set(languages.flatMap((language) => [...language.stopWords]));
  const lexicons = languages.flatMap((language) => [...language.sentiment.keys(), ...language.intensifiers.keys()]);
  const all = new Set([...stop, ...lexicons, ...everyday.flatMap(([, words]) => words.map(fold))]);
  common = { stop, all };
  return common;
}
