// Whether a capital German word is an everyday noun: listed, a plural or case of one, formed by an ending, or a compound.

import { GERMAN_NOUNS, NAME_LIKE_ENDS } from '../names/german-nouns.ts';

/** Endings that make nouns, with what may follow them. Shorter words bear them by chance. */
const MADE =
  /..(?:ung|ungs|ungen|heit|heiten|keit|keiten|schaft|schafts|schaften|tum|tums|tümer|nis|nisses|nisse|nissen|tion|tionen|sion|sionen|ität|itäten|ismus|ieur|ieure|ieuren|ieurs|iker|ikers|ikern|ikerin|ikerinnen|logie|logien|loge|logen|login|graph|graphen|graphie|grafie|istin|istinnen|isten|enz|enzen|ement|ements|erei|ereien|ling|linge|lings|lingen|chen|chens|lein|antin|anten|entin|enten|torin|toren|erinnen|ologe|itis|thek|theken|gebiet|ierung|kunde|ologie)$/;
/** Shorter words with other endings may be names: Florenz, Merling. */
const SURE = /(?:ung|ungs|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|ität|itäten|ismus)$/;
const CASES = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'ens', 'se', 'sen', 'nen', 'innen', 'in', 'ien', 'as', 'em'];
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const SOFT_ENDS = new Set(
  'zimmer markt straße platz weg garten haus park turm rat ort ufer gasse jäger richter herr sommer winter tor'.split(
    ' ',
  ),
);
const LONGEST = 40;

let nouns: ReadonlySet<string> | undefined;
let nameLike: ReadonlySet<string> | undefined;
let cache = new Map<string, boolean>();

/** Takes a word in small letters, umlauts kept. */
export function isGermanNoun(word: string): boolean {
  if (word.length < 2 || word.length > LONGEST) return false;
  const had = cache.get(word);
  if (had !== undefined) return had;
  if (cache.size > 50_000) cache = new Map();
  const found = judge(word);
  cache.set(word, found);
  return found;
}

/** A noun of the list itself, in any form; no compound. */
export function isListedNoun(word: string): boolean {
  nouns ??= new Set(GERMAN_NOUNS.split(/\s+/).filter(Boolean));
  return word.length <= LONGEST && isForm(word, nouns);
}

function judge(word: string): boolean {
  nouns ??= new Set(GERMAN_NOUNS.split(/\s+/).filter(Boolean));
  nameLike ??= new Set(NAME_LIKE_ENDS.split(/\s+/).filter(Boolean));
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return isGermanNoun(word.slice(hyphen + 1)) || isForm(word.slice(0, hyphen), nouns);
  if (isForm(word, nouns)) return true;
  if (MADE.test(word) && (word.length > 8 || SURE.test(word))) return true;
  return isCompound(word, nouns, nameLike);
}

/** A listed noun, in any case and number. */
function isForm(word: string, listed: ReadonlySet<string>): boolean {
  return stemsOf(word).some((stem) => listed.has(stem));
}

function stemsOf(word: string): string[] {
  const stems: string[] = [];
  for (const ending of CASES) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, word.length - ending.length);
    stems.push(stem);
    if (ending === 'n' || ending === 'en' || ending === 's') stems.push(`${stem}e`);
    const plain = withoutUmlaut(stem);
    if (plain !== stem) stems.push(plain, `${plain}e`);
  }
  return stems;
}

function withoutUmlaut(stem: string): string {
  for (let at = stem.length - 1; at >= 0; at--) {
    const plain = UMLAUTS[stem[at] ?? ''];
    // äu -> au, else the last vowel that changed.
    if (plain) return stem.slice(0, at) + plain + stem.slice(at + 1);
  }
  return stem;
}

/**
 * The last part is a listed noun. Where names end so too the first part must be one as well (Arbeitsmarkt), and of what
 * ends names most of all (-berg, -mann) the context must tell.
 */
function isCompound(word: string, listed: ReadonlySet<string>, names: ReadonlySet<string>): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const last = word.slice(cut);
    const stem = stemsOf(last).find((each) => listed.has(each));
    if (stem === undefined) continue;
    if (SOFT_ENDS.has(stem) && isFirstPart(word.slice(0, cut), listed)) return true;
    if (last.length > 3 && !names.has(stem) && !names.has(last)) return true;
  }
  return false;
}

function isFirstPart(part: string, listed: ReadonlySet<string>): boolean {
  return ['', 's', 'es', 'n', 'en', 'er', 'e'].some((link) => {
    if (!part.endsWith(link)) return false;
    const stem = part.slice(0, part.length - link.length);
    return stem.length > 3 && (listed.has(stem) || listed.has(`${stem}e`));
  });
}
