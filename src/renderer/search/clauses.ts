// Reads and edits the text of a query clause by clause: what facets, chips and charts do to what was typed. Pure.
// Adding and excluding plain clauses is contract/clauses.ts; here is what only the window needs.
import { addClause, excludeClause, findClosingQuote, isQuote } from '../../contract/clauses.ts';

/** One part of a query that must hold, as it stands between the others. */
export interface Clause {
  readonly text: string;
  /** `NOT …`, or `-…`. */
  readonly not: boolean;
  /** The alternatives of `(a OR b)`; the clause itself where there are none. */
  readonly options: readonly string[];
}

/** The top-level clauses of a query. A query with a top-level OR is one clause, since no part of it must hold. */
export function readClauses(query: string): readonly Clause[] {
  const words = splitTop(query);
  if (words.includes('OR')) return [{ text: query.trim(), not: false, options: readOptions(`(${query.trim()})`) }];
  const clauses: Clause[] = [];
  let not = false;
  for (const word of words) {
    if (word === 'AND') continue;
    if (word === 'NOT') not = true;
    else {
      const dashed = /^-[^\s-]/.test(word);
      clauses.push({
        text: not ? `NOT ${word}` : word,
        not: not !== dashed,
        options: readOptions(dashed ? word.slice(1) : word),
      });
      not = false;
    }
  }
  return clauses;
}

export function isKept(query: string, clause: string): boolean {
  return readClauses(query).some((part) => !part.not && part.options.includes(clause));
}

export function isExcluded(query: string, clause: string): boolean {
  return readClauses(query).some((part) => part.not && part.options.includes(clause));
}

/** Adds a clause, or takes it out again. Values that rule each other out (a mention has one language) become alternatives. */
export function toggleClause(query: string, clause: string): string {
  if (isKept(query, clause) || isExcluded(query, clause)) return dropClause(query, clause);
  const field = fieldOf(clause);
  const clauses = readClauses(query);
  const same = clauses.findIndex((part) => !part.not && part.options.every((option) => fieldOf(option) === field));
  if (field === null || !EITHER.has(field) || same < 0) return addClause(query, clause);
  return clauses.map((part, index) => (index === same ? group([...part.options, clause]) : part.text)).join(' ');
}

/** Leaves out what a clause finds, or stops leaving it out. */
export function toggleExcluded(query: string, clause: string): string {
  if (isExcluded(query, clause)) return dropClause(query, clause);
  return excludeClause(dropClause(query, clause), clause);
}

/** Takes a clause out, wherever it stands: alone, negated or as one of several alternatives. */
export function dropClause(query: string, clause: string): string {
  return readClauses(query)
    .flatMap((part) => {
      if (!part.options.includes(clause)) return [part.text];
      const rest = part.options.filter((option) => option !== clause);
      if (rest.length === 0) return [];
      return [part.not ? `-${group(rest)}` : group(rest)];
    })
    .join(' ');
}

/** Puts one `date:` in the place of the dates that are there. Days are ISO dates, both included. */
export function setDates(query: string, from: string, to: string): string {
  const rest = readClauses(query)
    .filter((part) => part.not || !part.options.every((option) => /^(?:since|until|date):/i.test(option)))
    .map((part) => part.text)
    .join(' ');
  return addClause(rest, from === to ? `date:${from}` : `date:${from}/${to}`);
}

/** The query without what it asks of a field; what it excludes of it stays excluded. */
export function dropField(query: string, field: string): string {
  return readClauses(query)
    .filter((part) => part.not || !part.options.every((option) => fieldOf(option) === field))
    .map((part) => part.text)
    .join(' ');
}

/** The clauses of a field that are asked for. */
export function listKept(query: string, field: string): readonly string[] {
  return readClauses(query)
    .filter((part) => !part.not && part.options.every((option) => fieldOf(option) === field))
    .flatMap((part) => part.options);
}

/** The last clause of a query: what a chart added to the query it was computed for. */
export function lastClause(query: string): string {
  return readClauses(query).at(-1)?.text ?? query.trim();
}

export interface Chip {
  readonly clause: string;
  readonly not: boolean;
}

/** The filters in force, for removable chips: clauses with a field, and everything left out. */
export function listChips(query: string): readonly Chip[] {
  if (splitTop(query).includes('OR')) return [];
  return readClauses(query).flatMap((part) =>
    part.options
      .filter((option) => part.not || fieldOf(option) !== null)
      .map((option) => ({ clause: option, not: part.not })),
  );
}

/** The words and phrases a query looks for, named things among them, for highlighting; a trailing `*` stays as the sign of a prefix. */
export function listWords(query: string): readonly string[] {
  return wordsOf(splitTop(query), 0);
}

/** The field a clause is about: `lang` of `lang:es`, an attribute's name without its quotes; null for text. */
export function fieldOf(clause: string): string | null {
  const quoted = clause.startsWith('"') ? findClosingQuote(clause, 0) : -1;
  if (quoted > 0) return clause.charAt(quoted + 1) === ':' ? clause.slice(1, quoted) : null;
  return /^(\p{L}[\p{L}\p{N}_-]*):/u.exec(clause)?.[1]?.toLowerCase() ?? null;
}

/** A mention has one of these: asking for two of them at once would find nothing. */
const EITHER: ReadonlySet<string> = new Set(['lang', 'source', 'author', 'sentiment', 'intent', 'kind']);
/** Fields whose value is words that stand in the text. */
const SAID: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'place',
  'product',
  'phrase',
  'word',
  'hashtag',
  'emoji',
  'praised',
  'criticised',
  'title',
]);
/** Deep nesting is text to search for, not something to take apart. */
const DEEPEST = 8;

function wordsOf(parts: readonly string[], depth: number): readonly string[] {
  return parts.flatMap((part, index) => {
    if (['OR', 'AND', 'NOT'].includes(part) || parts[index - 1] === 'NOT' || /^-\S/.test(part)) return [];
    const field = fieldOf(part);
    if (field !== null) return saidIn(field, part);
    if (part.startsWith('(')) return depth < DEEPEST ? wordsOf(splitTop(stripGroup(part)), depth + 1) : [];
    return bareOf(part);
  });
}

/** The words a field looks for in the text: a name, a thing, a phrase, the words of a theme. */
function saidIn(field: string, clause: string): readonly string[] {
  if (clause.startsWith('"')) return [];
  const value = bareOf(clause.slice(clause.indexOf(':') + 1));
  if (SAID.has(field)) return value;
  return field === 'about' ? value.flatMap((words) => words.split(/\s+/)) : [];
}

function bareOf(part: string): readonly string[] {
  const bare = isQuote(part.charAt(0)) ? part.slice(1, -1).replaceAll('""', '"').trim() : part;
  return bare === '' ? [] : [bare];
}

function readOptions(text: string): readonly string[] {
  if (!text.startsWith('(')) return [text];
  const inner = splitTop(stripGroup(text));
  const alternate = inner.every((word, index) => (index % 2 === 1) === (word === 'OR'));
  const options = inner.filter((word) => word !== 'OR');
  return alternate && options.length > 1 ? options : [text];
}

function stripGroup(text: string): string {
  return text.endsWith(')') ? text.slice(1, -1) : text.slice(1);
}

function group(options: readonly string[]): string {
  return options.length === 1 ? (options[0] ?? '') : `(${options.join(' OR ')})`;
}

/** Splits at spaces outside quotes and parentheses. */
function splitTop(query: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  let depth = 0;
  for (let at = 0; at < query.length; at += 1) {
    const character = query.charAt(at);
    if (depth === 0 && /\s/.test(character)) {
      if (start >= 0) words.push(query.slice(start, at));
      start = -1;
      continue;
    }
    if (start < 0) start = at;
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (isQuote(character)) {
      const closing = findClosingQuote(query, at);
      at = closing < 0 ? query.length : closing;
    }
  }
  if (start >= 0) words.push(query.slice(start));
  return words;
}
