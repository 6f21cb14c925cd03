// Who speaks: the name before a message's colon, which may itself hold a colon, an emoji or a telephone number.

export interface Said {
  /** Empty where the export names nobody. */
  readonly name: string;
  readonly body: string;
}

/** What the first pass over a file learned of its names. */
export interface NameBook {
  /** How often each stands before the first `: `. */
  readonly known: ReadonlyMap<string, number>;
  /** Those that are only the beginning of a longer name: `Ana` of `Ana: Work`. */
  readonly longer: ReadonlyMap<string, string>;
}

export const NO_NAMES: NameBook = { known: new Map(), longer: new Map() };

const MAX_NAME = 100;
const MARKS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/g;
/** Marks of direction, and the wave before the name of somebody who is no contact. */
const LEAD = /^[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\s]*(?:~[\s\u200e\u200f\u202a-\u202e]*)?/;

/** Name and body: `Ana: hola`, `Ana:hola`; null for a line of WhatsApp itself. */
export function splitName(rest: string, book: NameBook): Said | null {
  const clean = rest.replace(LEAD, '');
  const colon = findColon(clean, book);
  if (colon === -1) return null;
  const short = clean.slice(0, colon);
  const longer = book.longer.get(short);
  // `Ana: Work left`
  if (longer !== undefined && clean.startsWith(`${longer} `)) return null;
  const name = longer !== undefined && clean.startsWith(`${longer}:`) ? longer : short;
  if (name.length > MAX_NAME || isInsideQuotes(clean, name) || NOTICE.test(name)) return null;
  if (endsInLongerName(clean, name, book)) return null;
  return {
    name: name.replace(MARKS, '').replace(/\s+/g, ' ').trim(),
    body: clean.slice(name.length + 1).replace(/^ /, ''),
  };
}

/** The first colon before a space or the end; else the first that is part of neither a time nor an address. */
function findColon(clean: string, book: NameBook): number {
  const spaced = clean.slice(0, 400).search(/[:：](?=[\s\u200e\u200f]|$)/);
  const tight = clean.slice(0, MAX_NAME).search(/(?<!\d)[:：](?!\/\/)|(?<=\d)[:：](?!\d|\/\/)/);
  if (spaced === -1) return tight;
  const often = (end: number): number => book.known.get(clean.slice(0, end)) ?? 0;
  return tight !== -1 && tight < spaced && often(tight) > 0 && often(tight) >= often(spaced) ? tight : spaced;
}

/** `Eva added Ana: Work`: the colon of somebody's name. */
function endsInLongerName(rest: string, name: string, { longer }: NameBook): boolean {
  if (longer.size === 0) return false;
  for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) {
    const whole = longer.get(name.slice(at + 1));
    if (whole !== undefined && rest.slice(at + 1) === whole) return true;
  }
  return false;
}

/** `Ana changed the subject to "A: b"`: this colon is part of what is quoted. */
function isInsideQuotes(rest: string, name: string): boolean {
  const count = (sign: string): number => name.split(sign).length - 1;
  const low = count('„');
  const opened = low + count('«') + (low > 0 ? 0 : count('“')) + count('「') + count('『') + count('《');
  const closed = count('”') + count('»') + (low > 0 ? count('“') : 0) + count('」') + count('』') + count('》');
  if (opened > closed || count('"') % 2 === 1) return true;
  // These are apostrophes too, or the same at both ends: one must stand before a word, its fellow behind one.
  return OPENED.test(name) && CLOSED.test(rest.slice(name.length, name.length + 300));
}

const OPENED = /(?:^|[\s(])['‘’”][^'‘’”]*$/;
const CLOSED = /^[^'‘’”]*[^\s'‘’”]['’”](?![\p{L}\p{N}])/u;

/** Words of WhatsApp that no name holds, in en es it nl pt fr de. */
const NOTICE =
  /\b(?:changed (?:the|this|their|his|her) (?:group|subject|community|phone)|created (?:this |the )?(?:group|community)|joined using|end-to-end|security code|(?:cambió|cambiaste|ha cambiado|has cambiado) (?:el|la|los|de) |cifrados? de extremo|ha (?:cambiato|modificato) |crittografat|heeft (?:de|het|dit|zijn|haar) .{1,60}(?:gewijzigd|veranderd|aangemaakt)|versleuteld|(?:mudou|alterou) (?:o|a|de) |criptografia de ponta|a (?:changé|modifié|créé) (?:le|la|les|l’|l')|chiffrés de bout|hat (?:den|die|das) .{1,60}(?:geändert|erstellt)|Ende-zu-Ende)/iu;

/** Counts what stands before the first and the second colon of each head, to find names that hold `: ` themselves. */
export interface NameCounter {
  add(rest: string): void;
  /** `chat` is the name in the file's own name: one message is proof enough for that. */
  finish(chat: string | null): NameBook;
}

interface Longer {
  count: number;
  /** The first message of it; the same again and again proves no name. */
  readonly first: string;
  varied: boolean;
}

const MOST_NAMES = 5000;
const MOST_KEPT = 20;

export function createNameCounter(): NameCounter {
  const counts = new Map<string, { total: number; longer: Map<string, Longer>; others: string[] }>();
  return {
    add(rest) {
      const clean = rest.replace(LEAD, '').slice(0, 400);
      const first = clean.search(/[:：](?=[\s\u200e\u200f]|$)/);
      if (first < 1 || first > MAX_NAME) return;
      const short = clean.slice(0, first);
      const known = counts.get(short);
      if (!known && counts.size >= MOST_NAMES) return;
      const count = known ?? { total: 0, longer: new Map<string, Longer>(), others: [] };
      if (!known) counts.set(copy(short), count);
      count.total++;
      const second = clean.indexOf(': ', first + 2);
      const long = clean.slice(0, second);
      if (second === -1 || second - first > 40 || !isNamePart(clean.slice(first + 1, second))) {
        if (count.others.length < MOST_KEPT) count.others.push(copy(clean.slice(0, MAX_NAME)));
      } else if (count.longer.size < MOST_KEPT || count.longer.has(long)) {
        const one = count.longer.get(long) ?? { count: 0, first: copy(clean), varied: false };
        count.longer.set(copy(long), one);
        one.count++;
        one.varied ||= clean !== one.first;
      }
    },
    finish(chat) {
      const longer = new Map<string, string>();
      const endings = new Map<string, number>();
      for (const [short, { longer: candidates }] of counts) {
        for (const long of candidates.keys()) {
          const ending = long.slice(short.length);
          endings.set(ending, (endings.get(ending) ?? 0) + 1);
        }
      }
      for (const [short, { total, longer: candidates, others }] of counts) {
        for (const [long, { count, varied }] of candidates) {
          const notices = others.filter((other) => other.startsWith(`${long} `)).length;
          // What several begin with, `Ana: Status: x` and `Bob: Status: y`, is what they say.
          const own = varied && endings.get(long.slice(short.length)) === 1;
          const proven = (count >= 3 && own) || (chat !== null && letters(long) === letters(chat));
          if (proven && count + notices === total) longer.set(short, long);
        }
      }
      return { known: new Map([...counts].map(([name, { total }]) => [name, total])), longer };
    },
  };
}

/** A slice would keep the whole piece of the file it was cut from. */
function copy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Polls and places begin with a word and a colon too. */
function isNamePart(text: string): boolean {
  const word = text.replace(/^[\s\u200e]+/, '');
  return !/["“”«»„\n]/.test(word) && !/^(?:https?|\p{Lu}{4,12})$/u.test(word) && !PLACE.test(word);
}

const PLACE = /location|ubicación|posizione|locatie|localização|localisation|standort|position/i;

/** File names hold no colons: only letters and digits are compared. */
function letters(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
