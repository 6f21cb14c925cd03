// By what a text names a topic: a plain name, a handle, a domain, a misspelling. One pass over the text, all names at once.
import type { TopicNames } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { indexedWords, nameBits } from '../text/topic-names.ts';

/** What of a mention may name a topic. */
export interface Naming {
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
}

/** Bits of text/topic-names.ts. */
export type Namer = (mention: Naming) => number;

/** Only where one of these stands can a text hold a link, an address, a handle or a hashtag. */
const marks = /[@#＃]|\/\/|[\p{L}\p{N}]\.[\p{L}\p{N}]/u;
/** Where the first part of the path is an account: facebook.com/marazul. */
const accountHosts = /(?:^|\.)(?:x\.com|twitter\.com|instagram\.com|facebook\.com|fb\.com|threads\.net|t\.me)$/;
const accountPaths = /^(?:u|user|users|profile|channel|c|in|company)$/;
/** A word that is in no name: it keeps apart what a handle or a link stands between. */
const gap = '\uE000';

/**
 * Names as `readTopicNames` gives them. A name or a misspelling counts as plain words side by side, accents and case
 * aside, or as a hashtag (#MarAzul), not inside a handle or a link; a handle counts as @handle or in the link of an
 * account, and so does a name that stands there whole (@mar_azul), for the search finds it whether it is listed or not; a domain as the host of a link, of an address or of the mention itself, or written out. Linear in the text.
 * Build once, ask often.
 */
export function createNamer(names: TopicNames): Namer {
  const accounts = { handles: new Set(names.handles.map(fold)), names: new Set(names.names.map(squeeze)) };
  const domains = new Set(names.domains.map(fold));
  const written = findWritten(domains);
  const phrases = groupPhrases(names);
  const signs = [...listSigns(names.names, nameBits.name), ...listSigns(names.misspellings, nameBits.misspelling)];

  return ({ title, text, url }) =>
    readText(text) | (title === null ? 0 : readText(title)) | (url === null ? 0 : readLink(url, domains, null));

  function readText(text: string): number {
    const words: string[] = [];
    let bits = 0;
    let from = 0;
    for (const token of marks.test(text) ? tokenise(text) : []) {
      if (token.start < from || !isMark(token)) continue;
      const end = token.kind === 'handle' ? endOfHandle(text, token.end) : token.end;
      bits |=
        readPlain(text.slice(from, token.start), words) | readMark(token.kind, text.slice(token.start, end), words);
      from = end;
    }
    bits |= readPlain(text.slice(from), words);
    for (let at = 0; at < words.length; at++) {
      for (const phrase of phrases.get(words[at] ?? gap) ?? []) {
        if ((bits & phrase.bit) === 0 && startsAt(words, at, phrase.words)) bits |= phrase.bit;
      }
    }
    for (const sign of signs) if (text.includes(sign.text)) bits |= sign.bit;
    return bits;
  }

  /** Not every domain is told from the end of a sentence by its ending: those of the topic are looked for. */
  function readPlain(plain: string, words: string[]): number {
    const folded = fold(plain);
    const holds = written !== null && folded.includes('.') && folded.search(written) >= 0;
    for (const word of indexedWords(holds ? folded.replaceAll(written, ` ${gap} `) : folded)) words.push(word);
    return holds ? nameBits.domain : 0;
  }

  function readMark(kind: Token['kind'], mark: string, words: string[]): number {
    if (kind === 'hashtag') {
      const parts = indexedWords(mark);
      const isName = accounts.names.has(parts.join(''));
      // Its words are words (#Mar #Azul), but #MarAzul is the name and not also the misspelling “marazul”.
      if (isName && parts.length === 1 && !phrases.get(parts[0] ?? gap)?.some(isSingleName)) words.push(gap);
      else words.push(...parts);
      return isName ? nameBits.name : 0;
    }
    words.push(gap);
    if (kind === 'handle') return isOneOf(accounts, fold(mark.slice(1))) ? nameBits.handle : 0;
    if (kind === 'email') return isWithin(domains, fold(mark.slice(mark.lastIndexOf('@') + 1))) ? nameBits.domain : 0;
    return readLink(mark, domains, accounts);
  }
}

interface Accounts {
  /** Folded. */
  readonly handles: ReadonlySet<string>;
  /** Without the spaces between their words. */
  readonly names: ReadonlySet<string>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly bit: number;
}

function isSingleName({ words, bit }: Phrase): boolean {
  return words.length === 1 && bit === nameBits.name;
}

/** Any of the domains, also below one more name (shop.marazul.example), in folded text; null for none. */
function findWritten(domains: ReadonlySet<string>): RegExp | null {
  if (domains.size === 0) return null;
  const any = [...domains]
    .sort((a, b) => b.length - a.length)
    .map((domain) => domain.replaceAll('.', String.raw`\.`))
    .join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}-]{1,63}\.){0,4}(?:${any})(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])`,
    'gu',
  );
}

/** By their first word. */
function groupPhrases({ names, misspellings }: TopicNames): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (text: string, bit: number) => {
    const words = indexedWords(text);
    const [first] = words;
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), { words, bit }]);
  };
  for (const name of names) add(name, nameBits.name);
  for (const misspelling of misspellings) add(misspelling, nameBits.misspelling);
  return phrases;
}

/** Names without a letter or digit (🦊) are looked for as they are, as the search does. */
function listSigns(names: readonly string[], bit: number): { readonly text: string; readonly bit: number }[] {
  return names
    .filter((name) => indexedWords(name).length === 0)
    .map((name) => ({ text: name.replace(/\uFE0F$/, ''), bit }));
}

function isMark({ kind }: Token): boolean {
  return kind === 'handle' || kind === 'hashtag' || kind === 'link' || kind === 'email';
}

/** A handle with dots (@mar.azul) goes on behind its token. */
const handleRest = /(?:\.[\p{L}\p{N}_]{1,64}){1,6}/uy;

function endOfHandle(text: string, end: number): number {
  handleRest.lastIndex = end;
  return handleRest.test(text) ? handleRest.lastIndex : end;
}

function startsAt(words: readonly string[], at: number, wanted: readonly string[]): boolean {
  return wanted.every((word, index) => words[at + index] === word);
}

/** `marazul`, also with the server that keeps it: marazul@mastodon.social, marazul.bsky.social. */
function isOneOf({ handles, names }: Accounts, found: string): boolean {
  const bare = /^([^@]+?)(?:@.+|\.bsky\.social)$/.exec(found)?.[1] ?? found;
  const words = squeeze(bare);
  return handles.has(found) || handles.has(bare) || (words !== '' && names.has(words));
}

/** `accounts`: null where the link says only where a mention stands. */
function readLink(link: string, domains: ReadonlySet<string>, accounts: Accounts | null): number {
  const plain = fold(link.slice(0, 2000)).replace(/^[a-z][a-z0-9+.-]{0,20}:\/\//, '');
  const [authority = '', ...path] = plain.split(/[/?#]/);
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d+$/, '');
  const bit = isWithin(domains, host) ? nameBits.domain : 0;
  const [first = '', second = ''] = path;
  const account = first.startsWith('@')
    ? first.slice(1)
    : accountPaths.test(first)
      ? second
      : accountHosts.test(host)
        ? first
        : '';
  return account !== '' && accounts !== null && isOneOf(accounts, account) ? bit | nameBits.handle : bit;
}

function isWithin(domains: ReadonlySet<string>, host: string): boolean {
  if (domains.size === 0) return false;
  for (let rest = host; rest !== ''; ) {
    if (domains.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
  return false;
}

function squeeze(text: string): string {
  return indexedWords(text).join('');
}
