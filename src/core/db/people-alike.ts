// Accounts that may be the same person's: the same name or handle elsewhere, or one letter apart. Only ever proposed.
import type { Database } from 'better-sqlite3';
import type { Author, Id } from '../../contract/model.ts';
import type { AlikeAccount, AlikeReason } from '../../contract/people.ts';
import { fold } from '../text/fold.ts';
import { findSlip } from '../text/misspelling.ts';
import { countSaid, findAccounts, findMoment, readAuthor } from './people.ts';

const shortest = 4;
/** Shorter names are near to too many others. */
const shortestSlip = 6;
const mostRead = 5000;
const mostProposed = 12;
const strength: readonly AlikeReason[] = ['same-handle', 'same-name', 'name-is-handle', 'one-letter'];

type Named = Pick<Author, 'name' | 'handle' | 'platform'>;

export function listAlike(db: Database, id: Id): AlikeAccount[] {
  const { person, authors } = findAccounts(db, id);
  const own = authors.map((author) => readAuthor(db, author));
  const found: { author: Id; reason: AlikeReason }[] = [];
  const pieces = [...new Set(own.flatMap((account) => keysOf(account).flatMap(halve)))].slice(0, 40);
  if (pieces.length === 0) return [];
  let read = 0;
  for (const candidate of findHolders(db, pieces).iterate(...pieces)) {
    if (read++ >= mostRead) break;
    if (authors.includes(candidate.id) || (person !== null && candidate.person_id === person)) continue;
    const reason = compare(own, candidate);
    if (reason !== null) found.push({ author: candidate.id, reason });
  }
  return found
    .map(({ author, reason }) => {
      const { mentions, last } = countSaid(db, [author]);
      return { author: readAuthor(db, author), mentions, source: findMoment(db, last)?.source ?? null, reason };
    })
    .filter(({ author, mentions }) => mentions > 0 && !author.ours)
    .sort((left, right) => rank(left) - rank(right) || right.mentions - left.mentions)
    .slice(0, mostProposed);
}

function rank({ reason }: AlikeAccount): number {
  return strength.indexOf(reason);
}

interface Candidate extends Named {
  readonly id: Id;
  readonly person_id: Id | null;
}

/** What is one letter apart shares one half at least, so halves are looked for: one walk over all authors. */
function findHolders(db: Database, pieces: readonly string[]) {
  const bare = ['_', '.', '-', '@'].reduce(
    (text, sign) => `replace(${text}, '${sign}', '')`,
    "replace(folded, ' ', '')",
  );
  return db.prepare<string[], Candidate>(
    `SELECT id, name, handle, platform, person_id FROM (SELECT *, ${bare} AS bare FROM author)
     WHERE ${pieces.map(() => 'instr(bare, ?) > 0').join(' OR ')}`,
  );
}

function halve(key: string): string[] {
  const middle = Math.floor(key.length / 2);
  return key.length < shortestSlip ? [key] : [key.slice(0, middle), key.slice(middle)];
}

/** Letters and digits alone: `Ana Ruiz`, `ana_ruiz` and `@anaruiz` are one. */
function keyOf(name: string | null): string {
  return fold(name ?? '').replace(/[\s_.@-]+/gu, '');
}

/** Of `@ana@example.social` and `ana.bsky.social` the part that is theirs. */
function keyOfHandle(handle: string | null): string {
  const [own = ''] = (handle ?? '').replace(/^@/, '').split('@');
  return keyOf(own.replace(/\.bsky\.social$/, ''));
}

function keysOf({ name, handle }: Named): string[] {
  return [...new Set([keyOf(name), keyOfHandle(handle)])].filter((key) => key.length >= shortest);
}

function compare(own: readonly Named[], candidate: Named): AlikeReason | null {
  const reasons = own.map((account) => compareTwo(account, candidate));
  return strength.find((reason) => reasons.includes(reason)) ?? null;
}

function compareTwo(own: Named, other: Named): AlikeReason | null {
  const [handle, name] = [keyOfHandle(own.handle), keyOf(own.name)];
  const [otherHandle, otherName] = [keyOfHandle(other.handle), keyOf(other.name)];
  if (isLong(handle) && handle === otherHandle) return 'same-handle';
  if (isLong(name) && name === otherName) return 'same-name';
  if ((isLong(name) && name === otherHandle) || (isLong(handle) && handle === otherName)) return 'name-is-handle';
  const near = keysOf(own).some((key) => keysOf(other).some((otherKey) => isOneLetterApart(key, otherKey)));
  return near ? 'one-letter' : null;
}

function isLong(key: string): boolean {
  return key.length >= shortest;
}

function isOneLetterApart(left: string, right: string): boolean {
  return Math.min(left.length, right.length) >= shortestSlip && findSlip(left, right)?.edits === 1;
}
