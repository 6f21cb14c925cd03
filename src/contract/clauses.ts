// Clauses as text, for whoever refines a query without parsing it: a click in a chart adds `lang:es` to what is typed.
// The full grammar is core/query; what both must agree on (quotes, field names) is defined here.

/** Fields the query language knows by itself. Any other name is an attribute that a file brought. */
export const fieldNames = [
  'lang',
  'source',
  'kind',
  'author',
  'tag',
  'topic',
  'sentiment',
  'intent',
  'risk',
  'since',
  'until',
  'date',
  'has',
  'is',
  'id',
  'title',
  'named',
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
  'about',
  'group',
  'sample',
  'site',
  'reply',
  'answered',
  'engagement',
  'thread',
  'weekday',
  'hour',
  'case',
  'accents',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Names kept for fields to come: an attribute called so is asked for in quotes. */
export const reservedNames: readonly string[] = ['code', 'coder'];

/** Each opening quotation mark with those that close it. */
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
};

export function isQuote(character: string): boolean {
  return Object.hasOwn(quotes, character);
}

/** Offset of the mark that closes the quotation opened at `open`, or -1. Within straight quotes "" stands for one ". */
export function findClosingQuote(text: string, open: number): number {
  const closers = quotes[text.charAt(open)] ?? '';
  for (let at = open + 1; at < text.length; at += 1) {
    if (!closers.includes(text.charAt(at))) continue;
    if (text.charAt(at) === '"' && text.charAt(at + 1) === '"') at += 1;
    else return at;
  }
  return -1;
}

export const longestRegex = 500;

/**
 * Offset of the slash that ends the regular expression begun at `open`, or -1 where none begins there. It ends at the
 * first slash without a backslash before it that a space, a closing parenthesis or the end follows: `/a b/`, but not
 * `/r/spain`, `// x` or `/ x /`. It is not looked for any further than the longest one could be, and as much again.
 */
export function findRegexEnd(text: string, open: number): number {
  if (text.charAt(open) !== '/' || /^[/\s\p{Cc}]?$/u.test(text.charAt(open + 1))) return -1;
  const last = Math.min(text.length, open + 2 * longestRegex);
  for (let at = open + 1; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r') return -1;
    if (character === '\\') at += 1;
    else if (character === '/' && /^[)\s\p{Cc}]?$/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/** A value as it stands after a field's colon: bare where that is safe, else in quotes. */
export function quoteValue(value: string): string {
  // A slash at the end could end a regular expression begun before it.
  const bare = /^[\p{L}\p{N}#@_+][\p{L}\p{N}\p{M}#@_+.,:;/'’&-]*$/u.test(value) && !value.endsWith('/');
  return bare ? value : quoteText(value);
}

/** `lang:es`, `tag:"late delivery"`. For the fields the language knows. */
export function fieldClause(field: FieldName, value: string): string {
  return `${field}:${quoteValue(value)}`;
}

/** `airline:Delta`, `"customer name":"Ana G"`. A name in quotes is always an attribute, whatever it is called. */
export function attributeClause(name: string, value: string): string {
  const taken = isFieldName(name.toLowerCase()) || reservedNames.includes(name.toLowerCase());
  const bare = /^\p{L}[\p{L}\p{N}_-]*$/u.test(name) && !taken;
  return `${bare ? name : quoteText(name)}:${quoteValue(value)}`;
}

/** Finds a word, hashtag, phrase or emoji in the text: `pedido`, `#MarAzul`, `"mar azul"`. */
export function textClause(text: string): string {
  const bare = /^[#@]?[\p{L}\p{N}]+$/u.test(text) && !/^(AND|OR|NOT|NEAR)$/.test(text);
  return bare ? text : quoteText(text);
}

export function isFieldName(name: string): name is FieldName {
  return (fieldNames as readonly string[]).includes(name);
}

/** The query narrowed by the clause. Unchanged where it holds the clause already; its opposite is taken out. */
export function addClause(query: string, clause: string): string {
  const added = clause.trim();
  if (added === '') return query;
  const base = removeClause(query, negate(added)).trim();
  if (base === '') return added;
  if (hasClause(base, added)) return base;
  return `${wrapChoice(base)} ${wrapChoice(added)}`;
}

/** The query without the clause, where it stands at the top level; otherwise unchanged. */
export function removeClause(query: string, clause: string): string {
  if (!hasClause(query, clause)) return query;
  const gone = normalise(clause);
  const kept = splitClauses(query).filter((part) => normalise(part) !== gone);
  const only = kept.length === 1 ? kept[0] : undefined;
  return only === undefined ? kept.join(' ') : unwrap(only);
}

/** The query without the mentions the clause finds: `-lang:es`. */
export function excludeClause(query: string, clause: string): string {
  return addClause(query, negate(clause.trim()));
}

/** True where the clause is one of those that all must hold. */
export function hasClause(query: string, clause: string): boolean {
  if (hasChoice(query)) return false;
  const wanted = normalise(clause);
  return wanted !== '' && splitClauses(query).some((part) => normalise(part) === wanted);
}

/** The top-level clauses, `NOT x` and `a NEAR/5 b` as one; AND is left out. Only for queries without a top-level OR. */
/** A chart narrows one long query some hundred times: it is taken apart once. */
function remember<T>(read: (query: string) => T): (query: string) => T {
  const known = new Map<string, T>();
  return (query) => {
    if (query.length < 60) return read(query);
    const seen = known.get(query);
    if (seen !== undefined) return seen;
    const found = read(query);
    if (known.size >= 8) known.clear();
    known.set(query, found);
    return found;
  };
}

const splitClauses = remember(splitAnew);

function splitAnew(query: string): readonly string[] {
  const pieces: string[] = [];
  let start = -1;
  const end = (at: number) => {
    if (start >= 0) pieces.push(query.slice(start, at));
    start = -1;
  };
  scanTopLevel(query, (at, outside) => {
    if (outside && /\s/.test(query.charAt(at))) end(at);
    else if (start < 0) start = at;
  });
  end(query.length);
  return joinOperators(pieces.filter((piece) => piece !== 'AND'));
}

function joinOperators(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let prefix = '';
  for (const piece of pieces) {
    const before = /^NEAR(?:\/\d+)?$/.test(piece) && prefix === '' ? joined.pop() : undefined;
    if (before !== undefined) prefix = `${before} ${piece} `;
    else if (piece === 'NOT') prefix += 'NOT ';
    else {
      joined.push(prefix + piece);
      prefix = '';
    }
  }
  if (prefix !== '') joined.push(prefix.trim());
  return joined;
}

/** Calls back for every character; `outside` says whether it stands outside quotes, expressions and parentheses. */
function scanTopLevel(query: string, visit: (at: number, outside: boolean) => void): void {
  let depth = 0;
  for (let at = 0; at < query.length; at += 1) {
    const character = query.charAt(at);
    const last = findEnd(query, at);
    if (character === ')') depth = Math.max(0, depth - 1);
    visit(at, depth === 0 && last === at && character !== ')');
    for (at += 1; at <= last; at += 1) visit(at, false);
    at -= 1;
    if (character === '(') depth += 1;
  }
}

/** Last character of the quotation or regular expression that begins there; the place itself where none does. */
function findEnd(query: string, at: number): number {
  if (isQuote(query.charAt(at))) {
    const closing = findClosingQuote(query, at);
    return closing < 0 ? query.length - 1 : closing;
  }
  const regexEnd = query.charAt(at) === '/' && beginsToken(query, at) ? findRegexEnd(query, at) : -1;
  return regexEnd < 0 ? at : regexEnd;
}

/** Whether what stands there is no part of a word before it. */
function beginsToken(query: string, at: number): boolean {
  let before = at - 1;
  while (query.charAt(before) === '-') before -= 1;
  return isQuote(query.charAt(before)) || /^[()\s\p{Cc}]?$/u.test(query.charAt(before));
}

const hasChoice = remember((query: string): boolean => {
  let outer = '';
  scanTopLevel(query, (at, outside) => {
    outer += outside && query.charAt(at) !== '(' ? query.charAt(at) : ' ';
  });
  return /(^|\s)OR(\s|$)/.test(outer);
});

function wrapChoice(query: string): string {
  return hasChoice(query) ? `(${query})` : query;
}

/** `(a OR b)` as `a OR b`, where the outer parentheses hold everything. */
function unwrap(query: string): string {
  if (!query.startsWith('(') || !query.endsWith(')')) return query;
  const inner = query.slice(1, -1);
  return balanced(inner) ? inner.trim() : query;
}

function balanced(query: string): boolean {
  let depth = 0;
  let lowest = 0;
  for (let at = 0; at < query.length; at += 1) {
    const character = query.charAt(at);
    at = findEnd(query, at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    lowest = Math.min(lowest, depth);
  }
  return lowest >= 0 && depth === 0;
}

function negate(clause: string): string {
  const parts = splitClauses(clause);
  if (hasChoice(clause) || parts.length !== 1) return `-(${clause})`;
  const plain = normalise(clause);
  return plain.startsWith('-') ? unwrap(plain.slice(1)) : `-${plain}`;
}

function normalise(clause: string): string {
  const [only, ...more] = splitClauses(clause);
  const trimmed = only === undefined || more.length > 0 ? clause.trim() : only;
  return trimmed.startsWith('NOT ') ? `-${trimmed.slice(4).trim()}` : trimmed;
}

function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
