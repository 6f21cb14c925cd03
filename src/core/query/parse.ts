// Reads the text of a query into a tree, or says what is wrong with it and where. NEAR binds tightest, then NOT, AND, OR.
import type { QueryProblem } from '../../contract/model.ts';
import { readExact } from './exact.ts';
import { readFieldToken } from './fields.ts';
import { lexQuery, type TextToken, type Token } from './lex.ts';
import { readPattern } from './patterns.ts';
import { checkRegex } from './regex.ts';
import { badQuery, type FieldTest, type Node, type PhraseNode, type Place, toProblem, type WordNode } from './tree.ts';
import { isIndexed } from './words.ts';

// A costly part looks at mentions or words one by one: hundreds of them would take minutes.
export const queryLimits = { characters: 10_000, terms: 500, costly: 40, depth: 50 } as const;

export interface ParsedQuery {
  /** Null for an empty query, which means everything, and where there is a problem. */
  readonly tree: Node | null;
  readonly problem: QueryProblem | null;
}

export interface ParseOptions {
  /** Folded names of the attributes in the project. Without them any name is taken for one, and to-sql checks. */
  readonly attributes?: ReadonlySet<string>;
}

/** Never throws, whatever the text. */
export function parseQuery(text: string, options: ParseOptions = {}): ParsedQuery {
  try {
    return { tree: readQuery(text, options), problem: null };
  } catch (thrown) {
    return { tree: null, problem: toProblem(thrown) };
  }
}

/** Like `parseQuery`, but throws the problem as `bad-query`. */
export function readQuery(text: string, options: ParseOptions = {}): Node | null {
  if (text.length > queryLimits.characters) {
    throw badQuery(
      `A query can have ${queryLimits.characters} characters and this one has ${text.length}: shorten it, or save parts of it as topics.`,
      { at: queryLimits.characters, length: text.length - queryLimits.characters },
    );
  }
  const reader: Reader = { tokens: lexQuery(text), next: 0, end: 0, terms: 0, costly: 0, regexSteps: 0, options };
  if (reader.tokens.length === 0) return null;
  const tree = readChoice(reader, 0);
  const left = peek(reader);
  if (left) throw badQuery('This closing parenthesis was never opened: take it out or add “(” before it.', left);
  return tree;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly options: ParseOptions;
  next: number;
  /** Where the last token taken ends. */
  end: number;
  terms: number;
  costly: number;
  regexSteps: number;
}

function readChoice(reader: Reader, depth: number): Node {
  const items = [readAll(reader, depth)];
  for (let operator = peek(reader); operator?.type === 'or'; operator = peek(reader)) {
    takeOperator(reader, operator);
    items.push(readAll(reader, depth));
  }
  return join('or', items);
}

function readAll(reader: Reader, depth: number): Node {
  const items = [readNegation(reader, depth)];
  for (let token = peek(reader); token && token.type !== 'or' && token.type !== 'close'; token = peek(reader)) {
    if (token.type === 'and') takeOperator(reader, token);
    items.push(readNegation(reader, depth));
  }
  return join('and', items);
}

function readNegation(reader: Reader, depth: number): Node {
  const token = peek(reader);
  if (token?.type !== 'not') return readOperand(reader, depth);
  checkDepth(token, depth);
  takeOperator(reader, token);
  const item = readNegation(reader, depth + 1);
  return { kind: 'not', item, at: token.at, length: reader.end - token.at };
}

function readOperand(reader: Reader, depth: number): Node {
  const token = peek(reader);
  if (!token) throw new Error('A query ended where its reader had made sure that it would not.');
  if (token.type === 'and' || token.type === 'or' || token.type === 'not') throw danglingOperator(token);
  if (token.type === 'close') {
    throw badQuery('This closing parenthesis was never opened: take it out or add “(” before it.', token);
  }
  if (token.type === 'near') throw danglingOperator(token);
  take(reader, token);
  const operand = token.type === 'open' ? readGroup(reader, token, depth) : readTerm(reader, token);
  if (token.type !== 'open' && isCostly(operand)) countCostly(reader, operand);
  if (peek(reader)?.type === 'near') throw notNear(operand);
  return operand;
}

type TermToken = Exclude<Token, { type: 'open' | 'close' | 'and' | 'or' | 'not' | 'near' }>;

function readTerm(reader: Reader, token: TermToken): Node {
  countTerm(reader, token);
  const place = { at: token.at, length: token.length };
  switch (token.type) {
    case 'word':
    case 'phrase':
      return readNear(reader, toText(token));
    case 'field':
      return readFieldToken(token, reader.options.attributes);
    case 'pattern':
      return readPattern(token);
    case 'regex':
      reader.regexSteps = checkRegex(token.text, place, reader.regexSteps);
      return { kind: 'regex', source: token.text, ...place };
    case 'exact':
      return readExact(token.text, 'written', place, place);
  }
}

/** The word or phrase itself, or with all that NEAR joins to it. */
function readNear(reader: Reader, first: WordNode | PhraseNode): Node {
  const items = [first];
  let within: number | null = null;
  for (let operator = peek(reader); operator?.type === 'near'; operator = peek(reader)) {
    if (within !== null && within !== operator.within) throw mixedNear(operator);
    within = operator.within;
    takeOperator(reader, operator);
    const token = peek(reader);
    if (token?.type !== 'word' && token?.type !== 'phrase') throw notNear(token ?? operator);
    take(reader, token);
    countTerm(reader, token);
    items.push(toText(token));
  }
  if (within === null) return first;
  const sign = items.find((item) => !isIndexed(item.text));
  if (sign) throw notNear(sign);
  return { kind: 'near', items, within, at: first.at, length: reader.end - first.at };
}

function toText(token: TextToken): WordNode | PhraseNode {
  return { kind: token.type, text: token.text, prefix: token.prefix, at: token.at, length: token.length };
}

function readGroup(reader: Reader, open: Token, depth: number): Node {
  checkDepth(open, depth);
  const first = peek(reader);
  if (!first) throw unclosed(open);
  if (first.type === 'close') {
    const place = { at: open.at, length: first.at + 1 - open.at };
    throw badQuery('There is nothing between these parentheses: write something there or take them out.', place);
  }
  const inner = readChoice(reader, depth + 1);
  const close = peek(reader);
  if (close?.type !== 'close') throw unclosed(open);
  take(reader, close);
  const place = { at: open.at, length: close.at + 1 - open.at };
  return inner.kind === 'and' || inner.kind === 'or' ? { ...inner, ...place } : inner;
}

/** Items of the same kind are opened: `a (b c)` is one list of three. */
function join(kind: 'and' | 'or', items: readonly Node[]): Node {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) throw new Error('A list of a query is empty.');
  if (items.length === 1) return first;
  const flat = items.flatMap((item) => (item.kind === kind ? item.items : [item]));
  return { kind, items: flat, at: first.at, length: last.at + last.length - first.at };
}

function takeOperator(reader: Reader, operator: Token): void {
  take(reader, operator);
  const after = peek(reader);
  if (!after || ['close', 'and', 'or', 'near'].includes(after.type)) throw danglingOperator(operator);
}

function take(reader: Reader, token: Token): void {
  reader.next += 1;
  reader.end = token.at + token.length;
}

function peek(reader: Reader): Token | undefined {
  return reader.tokens[reader.next];
}

function danglingOperator(token: Token): Error {
  if (token.type === 'not') {
    if (token.length === 1)
      return badQuery('Nothing follows this minus sign: add what it excludes or take it out.', token);
    return badQuery(
      'Nothing follows NOT: add what it excludes, or write "NOT" in quotes to search for the word.',
      token,
    );
  }
  const name = token.type.toUpperCase();
  const message = `${name} needs a term on both sides: add one, take ${name} out, or write "${name}" in quotes to search for the word.`;
  return badQuery(message, token);
}

function notNear(place: Place): Error {
  const message =
    'NEAR stands between words or phrases, as in late NEAR/5 delivery: write it once for each, as in (late NEAR/5 delivery) OR (late NEAR/5 parcel), or write AND.';
  return badQuery(message, { at: place.at, length: place.length });
}

function mixedNear(operator: Place): Error {
  const message =
    'What NEAR joins has one distance: write the same number, or two clauses as in (a NEAR/5 b) (b NEAR/3 c).';
  return badQuery(message, operator);
}

function unclosed(open: Token): Error {
  return badQuery('This parenthesis is never closed: add “)” where the group ends.', open);
}

function countTerm(reader: Reader, token: Place): void {
  reader.terms += 1;
  if (reader.terms <= queryLimits.terms) return;
  const message = `A query can have ${queryLimits.terms} terms and this is one more: save parts of the query as topics and combine those.`;
  throw badQuery(message, token);
}

function isCostly(node: Node): boolean {
  if (node.kind === 'word' || node.kind === 'phrase') return !isIndexed(node.text);
  if (node.kind === 'field') return isCostlyTest(node.test);
  return node.kind === 'exact' || node.kind === 'regex' || node.kind === 'pattern';
}

function isCostlyTest(test: FieldTest): boolean {
  if (test.on === 'title') return !isIndexed(test.text);
  if (test.on === 'engagement') return test.name !== null;
  return test.on === 'reply' || (test.on === 'has' && test.what === 'reply');
}

function countCostly(reader: Reader, place: Place): void {
  reader.costly += 1;
  if (reader.costly <= queryLimits.costly) return;
  const message = `A query can have ${queryLimits.costly} parts for which each mention is looked at (words exactly as written or with stars within, regular expressions, signs and emoji, answers, reactions of one sort) and this is one more: take some out, or ask in several queries.`;
  throw badQuery(message, { at: place.at, length: place.length });
}

function checkDepth(token: Token, depth: number): void {
  if (depth < queryLimits.depth) return;
  const message = `Parentheses and NOT can be nested ${queryLimits.depth} deep and this goes deeper: take out the outer ones.`;
  throw badQuery(message, token);
}
