// What could stand where one is typing: fields, their values, words, names and operators, best first. Pure: what the
// project holds is asked of `known`, and only what is needed.
import {
  attributeClause,
  type FieldName,
  fieldClause,
  isFieldName,
  quoteValue,
  textClause,
} from '../../contract/clauses.ts';
import type { TermKind } from '../../contract/model.ts';
import type { Suggestion } from '../../contract/searching.ts';
import { createTranslator, type Translator } from '../../present/catalogue/translate.ts';
import { fold } from '../text/fold.ts';
import { describeClauses } from './explain.ts';
import { fieldLabels, fixedValues } from './field-words.ts';
import { otherNames } from './other-names.ts';
import { parseQuery } from './parse.ts';
import type { Spot } from './spot.ts';

/** What the project holds. Beginnings are folded; answers are few, as they are shown, the most useful first. */
export interface Known {
  readonly attributes: () => readonly string[];
  readonly attributeValues: (name: string, beginning: string) => readonly string[];
  readonly tags: () => readonly string[];
  readonly topics: () => readonly string[];
  /** What the topics' things are called. */
  readonly brands: () => readonly string[];
  readonly sources: () => readonly { readonly name: string; readonly kind: string }[];
  readonly sites: () => readonly string[];
  readonly languages: () => readonly string[];
  readonly authors: (beginning: string) => readonly { readonly name: string | null; readonly handle: string | null }[];
  readonly terms: (kind: TermKind, beginning: string) => readonly string[];
}

/** Letters from which on words of the text are worth suggesting. */
const leastLetters = 2;
const mostFields = 4;
const mostNames = 3;
/** Words that go before names and phrases. */
const firstWords = 4;
const operators = ['AND', 'OR', 'NOT', 'NEAR/5'];
const english = createTranslator();
const nameKinds = ['organisation', 'product', 'person', 'place'] as const;

export function listSuggestions(spot: Spot, known: Known, limit: number, t: Translator = english): Suggestion[] {
  const found = spot.field
    ? listValues(spot, spot.field, known, t)
    : spot.quoted
      ? listPhrases(spot, known)
      : listWords(spot, known, t);
  return unique(found).slice(0, limit);
}

function listWords({ typed }: Spot, known: Known, t: Translator): Suggestion[] {
  const beginning = fold(typed);
  const fields = listFields(beginning, known, t);
  if (beginning === '') return fields;
  // A whole operator is what was meant: a list would only hide what is said of the query.
  if (/^(?:AND|OR|NOT|NEAR(?:\/\d+)?)$/.test(typed)) return [];
  const ours = operators.filter((operator) => operator.startsWith(typed));
  return [
    ...ours.map((text) => suggest('operator', text)),
    ...fields.slice(0, mostFields),
    ...(beginning.length < leastLetters ? [] : listTexts(typed, beginning, known)),
  ];
}

function listFields(beginning: string, known: Known, t: Translator): Suggestion[] {
  const names = Object.keys(fieldLabels) as FieldName[];
  const others = [...otherNames].filter(([other]) => beginning.length >= 3 && other.startsWith(beginning));
  const found = [...names.filter((name) => name.startsWith(beginning)), ...others.map(([, name]) => name)];
  const attributes = known.attributes().filter((name) => begins(name, beginning));
  return [
    ...found.map((name) => suggest('field', `${name}:`, t.say(fieldLabels[name]))),
    // A clause without its value.
    ...attributes.map((name) => suggest('field', attributeClause(name, 'x').slice(0, -1), name)),
  ];
}

function listTexts(typed: string, beginning: string, known: Known): Suggestion[] {
  if (/^[#@]/.test(typed)) {
    const terms = known.terms(typed.startsWith('#') ? 'hashtag' : 'handle', beginning.slice(1));
    return terms.map((text) => suggest('word', textClause(text), text));
  }
  const topics = choose(known.topics(), beginning).map((name) => suggest('topic', fieldClause('topic', name), name));
  const single = words(beginning, known);
  return [
    ...topics.slice(0, mostNames),
    ...single.slice(0, firstWords),
    ...listPhrases({ typed }, known).slice(0, mostNames),
    ...single.slice(firstWords),
  ];
}

function words(beginning: string, known: Known): Suggestion[] {
  return known.terms('word', beginning).map((text) => suggest('word', textClause(text), text));
}

/** Names and phrases of several words; a word alone is found with the words. */
function listPhrases({ typed }: Pick<Spot, 'typed'>, known: Known): Suggestion[] {
  const beginning = fold(typed).trimStart();
  if (beginning.length < leastLetters) return [];
  const named = nameKinds.flatMap((kind) => known.terms(kind, beginning));
  const phrases = [...choose(known.brands(), beginning), ...named, ...known.terms('phrase', beginning)];
  return phrases.filter((text) => text.includes(' ')).map((text) => suggest('word', textClause(text), text));
}

function listValues({ typed }: Spot, field: NonNullable<Spot['field']>, known: Known, t: Translator): Suggestion[] {
  const beginning = fold(typed);
  const name = fold(field.name);
  if (field.quoted || !isFieldName(name)) return known.attributeValues(name, beginning).map(toValue);
  const fixed = (fixedValues[name] ?? []).filter((value) => value.startsWith(beginning));
  return [
    ...fixed.map((value) => suggest('value', value, sayValue(name, value, t))),
    ...listNamed(name, beginning, known, t),
  ];
}

/** Values that are names of the project. */
function listNamed(field: FieldName, beginning: string, known: Known, t: Translator): Suggestion[] {
  switch (field) {
    case 'lang':
      return listLanguages(beginning, known, t);
    case 'source':
      return choose(
        known.sources().map((source) => source.name),
        beginning,
      ).map(toValue);
    case 'kind':
      return choose(
        known.sources().map((source) => source.kind),
        beginning,
      ).map(toValue);
    case 'site':
      return choose(known.sites(), beginning).map(toValue);
    case 'tag':
      return choose(known.tags(), beginning).map(toValue);
    case 'topic':
      return choose(known.topics(), beginning).map(toValue);
    case 'has':
      return choose(known.attributes(), beginning).map(toValue);
    case 'named':
      return choose(known.topics(), beginning).map((topic) => toValue(`${topic}/handle`));
    case 'author':
      return known.authors(beginning.replace(/^@/, '')).map(({ name, handle }) => {
        const both = name !== null && handle !== null && fold(name) !== fold(handle);
        return suggest(
          'value',
          quoteValue(handle ?? name ?? ''),
          both ? `${name} (${handle})` : (name ?? handle ?? ''),
        );
      });
    case 'title':
    case 'case':
    case 'accents':
      return beginning.length < leastLetters ? [] : words(beginning, known).map((word) => ({ ...word, kind: 'value' }));
    case 'person':
    case 'organisation':
    case 'place':
    case 'product':
    case 'phrase':
    case 'word':
    case 'hashtag':
    case 'emoji':
    case 'praised':
    case 'criticised':
      return known.terms(field, beginning).map(toValue);
    default:
      return [];
  }
}

function listLanguages(beginning: string, known: Known, t: Translator): Suggestion[] {
  const names = new Intl.DisplayNames(t.locale, { type: 'language' });
  const all = known.languages().map((code) => ({ code, name: names.of(code) ?? code }));
  return [...all, { code: 'unknown', name: t.say('not known') }]
    .filter(({ code, name }) => code.startsWith(beginning) || fold(name).startsWith(beginning))
    .map(({ code, name }) => suggest('value', code, name));
}

/** `with a link to where they were said` of `has:url`. */
function sayValue(field: FieldName, value: string, t: Translator): string {
  const { tree } = parseQuery(`${field}:${value}`);
  return tree === null ? value : describeClauses(tree, t);
}

function toValue(value: string): Suggestion {
  return suggest('value', quoteValue(value), value);
}

function suggest(kind: Suggestion['kind'], text: string, label = text): Suggestion {
  return { text, label, kind, count: null };
}

/** Those that begin so, then those of which a later word does. */
function choose(names: readonly string[], beginning: string): string[] {
  const found = names.filter((name) => begins(name, beginning));
  const first = (name: string) => fold(name).startsWith(beginning);
  return [...found.filter(first), ...found.filter((name) => !first(name))];
}

function begins(name: string, beginning: string): boolean {
  return ` ${fold(name)}`.includes(` ${beginning}`);
}

function unique(found: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<string>();
  return found.filter(({ text }) => {
    const key = fold(text);
    return seen.has(key) ? false : seen.add(key);
  });
}
