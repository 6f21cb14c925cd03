// Reads the value of each field, once, into what it asks: one entry a field.
import { attributeClause, type FieldName, fieldNames, isFieldName, reservedNames } from '../../contract/clauses.ts';
import { EarshotError } from '../../contract/errors.ts';
import type { Id, Intent, TermKind } from '../../contract/model.ts';
import { fold } from '../text/fold.ts';
import { plainEmoji } from '../text/plain-emoji.ts';
import { readInterval, readMoment, readUntil } from './dates.ts';
import { readExact } from './exact.ts';
import { readAnswered, readEngagement, readReply, readSite } from './fields-conversation.ts';
import { readHour, readWeekday } from './fields-time.ts';
import type { FieldToken } from './lex.ts';
import { otherNames } from './other-names.ts';
import { findClosest, sayOneAtATime, unknownValue } from './suggest.ts';
import { badQuery, type ExactNode, type FieldNode, type FieldTest, hasTests, isTests, type Place } from './tree.ts';
import { isIndexed } from './words.ts';

interface Field {
  /** Whether the value may end in a star. */
  readonly star: boolean;
  readonly read: (value: string, place: Place, attributes: ReadonlySet<string> | undefined) => FieldTest;
}

const fields: Readonly<Record<Exclude<FieldName, 'case' | 'accents'>, Field>> = {
  lang: { star: false, read: readLanguage },
  source: { star: true, read: (value) => ({ on: 'source', id: readNumber(value), text: foldValue(value) }) },
  kind: { star: false, read: (value) => ({ on: 'kind', is: foldValue(value) }) },
  author: { star: true, read: readAuthor },
  tag: { star: true, read: (value) => ({ on: 'tag', text: foldValue(value) }) },
  topic: { star: true, read: (value) => ({ on: 'topic', text: foldValue(value) }) },
  sentiment: { star: false, read: readSentiment },
  intent: { star: false, read: readIntent },
  risk: { star: false, read: readRisk },
  since: { star: false, read: (value, place) => ({ on: 'date', from: readMoment(value, place), until: null }) },
  until: { star: false, read: (value, place) => ({ on: 'date', from: null, until: readUntil(value, place) }) },
  date: { star: false, read: (value, place) => ({ on: 'date', ...readInterval(value, place) }) },
  has: { star: false, read: readHas },
  is: { star: false, read: readIs },
  id: { star: false, read: (value, place) => ({ on: 'id', id: readId('id', value, place) }) },
  title: { star: true, read: (value) => ({ on: 'title', text: value }) },
  named: { star: false, read: readNamed },
  person: termField('person'),
  organisation: termField('organisation'),
  place: termField('place'),
  product: termField('product'),
  phrase: termField('phrase'),
  word: termField('word'),
  hashtag: { star: true, read: (value) => ({ on: 'term', kind: 'hashtag', text: foldValue(value.replace(/^#/, '')) }) },
  emoji: { star: false, read: (value) => ({ on: 'term', kind: 'emoji', text: plainEmoji(value.trim()) }) },
  praised: termField('praised'),
  criticised: termField('criticised'),
  about: { star: false, read: readAbout },
  group: { star: false, read: (value) => ({ on: 'group', key: foldValue(value) }) },
  sample: { star: false, read: readSample },
  site: { star: false, read: readSite },
  reply: { star: false, read: readReply },
  answered: { star: false, read: readAnswered },
  engagement: { star: false, read: readEngagement },
  thread: { star: false, read: (value, place) => ({ on: 'thread', id: readId('thread', value, place) }) },
  weekday: { star: false, read: readWeekday },
  hour: { star: false, read: readHour },
};

/** Without `attributes` any unknown name is taken for an attribute's, to be checked by to-sql. */
export function readFieldToken(token: FieldToken, attributes: ReadonlySet<string> | undefined): FieldNode | ExactNode {
  const name = fold(token.name);
  const base = { kind: 'field', value: token.value, prefix: token.prefix, at: token.at, length: token.length } as const;
  if (foldValue(token.value) === '') {
    throw badQuery(`The value of ${token.name}: holds no letter, digit or sign.`, token.valuePlace);
  }
  if (token.quotedName || !isFieldName(name)) {
    const place = { at: token.at, length: token.name.length + (token.quotedName ? 2 : 0) };
    if (!token.quotedName && reservedNames.includes(name)) throw reserved(name, place);
    const attribute = attributes ? findAttribute(name, attributes, place, token.quotedName) : name;
    return { ...base, name: 'attribute', test: { on: 'attribute', attribute, text: foldValue(token.value) } };
  }
  try {
    if (token.prefix && (name === 'case' || name === 'accents' || !fields[name].star)) {
      const star = { at: token.at + token.length - 1, length: 1 };
      throw badQuery(`The field ${name}: takes no star: write the whole value.`, star);
    }
    if (name === 'case' || name === 'accents') return readExact(token.value, name, token, token.valuePlace);
    return { ...base, name, test: fields[name].read(token.value.trim(), token.valuePlace, attributes) };
  } catch (thrown) {
    throw attributes?.has(name) ? addColumn(thrown, name, token) : thrown;
  }
}

/** A query saved before this name was a field's means the file's column: the error says how to ask for it. */
function addColumn(thrown: unknown, name: string, { value, prefix }: FieldToken): unknown {
  if (!(thrown instanceof EarshotError)) return thrown;
  const clause = `${attributeClause(name, value)}${prefix ? '*' : ''}`;
  return new EarshotError(thrown.code, `${thrown.message} For the file's column ${name} write ${clause}`, thrown.place);
}

/** The attribute of this name; spaces, hyphens and underscores count alike. Throws where there is none. */
export function findAttribute(name: string, attributes: ReadonlySet<string>, place: Place, quotedName = false): string {
  if (attributes.has(name)) return name;
  const loose = loosen(name);
  for (const attribute of attributes) if (loosen(attribute) === loose) return attribute;
  throw unknownField(name, attributes, place, quotedName);
}

function unknownField(name: string, attributes: ReadonlySet<string>, place: Place, quotedName: boolean): Error {
  const other = quotedName ? undefined : otherNames.get(name);
  const known = quotedName ? attributes : [...fieldNames, ...attributes];
  const closest = other ?? findClosest(name, known);
  const what = quotedName ? `There is no attribute “${name}”` : `There is no field “${name}”`;
  const mend = closest === null ? '' : ` Did you mean ${/^\S+$/.test(closest) ? closest : `"${closest}"`}: ?`;
  return badQuery(`${what}.${mend} To search for these words as text, put them in quotes.`, place);
}

function reserved(name: string, place: Place): Error {
  const message = `The name ${name}: is kept for codes, which come later: to find by tags write tag:; to ask for a file's column of this name write "${name}":.`;
  return badQuery(message, place);
}

function loosen(name: string): string {
  return name.replace(/[\s_.-]+/g, ' ').trim();
}

function foldValue(value: string): string {
  return fold(value).trim();
}

/** `#12` is the row with that number. */
function readNumber(value: string): number | null {
  return /^#\d{1,15}$/.test(value) ? Number(value.slice(1)) : null;
}

function readLanguage(value: string, place: Place): FieldTest {
  const code = fold(value);
  if (code === 'unknown') return { on: 'language', code: null };
  if (/^[a-z]{2,3}$/.test(code)) return { on: 'language', code };
  const several = sayOneAtATime('lang', code);
  if (several !== null) throw badQuery(several, place);
  const named = findLanguageNamed(code);
  const mend = named === null ? 'such as lang:es, or lang:unknown' : `here lang:${named}`;
  throw badQuery(`A language is written as its code of two letters, ${mend}.`, place);
}

const commonLanguages = [
  'ar',
  'ca',
  'de',
  'en',
  'es',
  'eu',
  'fr',
  'gl',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'tr',
  'zh',
];

function findLanguageNamed(name: string): string | null {
  const inEnglish = new Intl.DisplayNames('en', { type: 'language' });
  for (const code of commonLanguages) {
    const inItself = new Intl.DisplayNames(code, { type: 'language' });
    if (fold(inEnglish.of(code) ?? '') === name || fold(inItself.of(code) ?? '') === name) return code;
  }
  return null;
}

function readAuthor(value: string, place: Place): FieldTest {
  const text = foldValue(value).replace(/^@+/, '').trim();
  if (text === '') throw badQuery('Write a name or a handle after author:, as in author:ana.', place);
  return { on: 'author', id: readNumber(value), text };
}

function readSentiment(value: string, place: Place): FieldTest {
  const known = { negative: -1, neutral: 0, positive: 1 } as const;
  const name = fold(value);
  if (name === 'negative' || name === 'neutral' || name === 'positive') return { on: 'sentiment', value: known[name] };
  throw unknownValue('sentiment', name, Object.keys(known), place);
}

const intents: ReadonlyMap<string, Intent> = new Map([
  ['complaint', 'complaint'],
  ['criticism', 'complaint'],
  ['request', 'request'],
  ['question', 'question'],
  ['objection', 'objection'],
  ['suggestion', 'suggestion'],
  ['thanks', 'thanks'],
  ['praise', 'thanks'],
  ['comment', 'comment'],
]);

function readIntent(value: string, place: Place): FieldTest {
  const name = foldValue(value);
  const intent = intents.get(name);
  if (intent) return { on: 'intent', value: intent };
  throw unknownValue('intent', name, [...intents.keys()], place);
}

function readRisk(value: string, place: Place): FieldTest {
  const least = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
  if (least <= 100) return { on: 'risk', least };
  throw badQuery('A risk is a number from 0 to 100, as in risk:60; mentions at least that risky are found.', place);
}

const nameKinds = ['name', 'handle', 'domain', 'misspelling'] as const;

/** `handle`, or `Mar Azul/handle` for one topic. */
function readNamed(value: string, place: Place): FieldTest {
  const slash = value.lastIndexOf('/');
  const name = foldValue(value.slice(slash + 1));
  const by = nameKinds.find((kind) => kind === name);
  if (by) return { on: 'named', by, topic: slash < 0 ? null : foldValue(value.slice(0, slash)) };
  throw unknownValue('named', name, nameKinds, place);
}

function termField(kind: TermKind): Field {
  return { star: true, read: (value) => ({ on: 'term', kind, text: foldValue(value) }) };
}

const mostAbout = 12;

function readAbout(value: string, place: Place): FieldTest {
  const words = [...new Set(value.split(/[\s,]+/).filter(isIndexed))];
  if (words.length >= 2 && words.length <= mostAbout) return { on: 'about', words };
  throw badQuery(`Write 2 to ${mostAbout} words after about:, in quotes: mentions with two of them are found.`, place);
}

/** `3`, or `3/negative/positive`: a cell of the table of what the person and the model said. */
function readSample(value: string, place: Place): FieldTest {
  const [, id, actual, predicted] = /^(\d{1,9})(?:\/([a-z]{1,20})\/([a-z]{1,20}))?$/.exec(foldValue(value)) ?? [];
  if (id === undefined)
    throw badQuery('A sample is asked for by its number, as in sample:3 or sample:3/negative/positive.', place);
  const cell = actual === undefined || predicted === undefined ? null : { actual, predicted };
  return { on: 'sample', id: Number(id), cell };
}

function readHas(value: string, place: Place, attributes: ReadonlySet<string> | undefined): FieldTest {
  const name = fold(value);
  const what = hasTests.find((test) => test === name || `${test}s` === name);
  if (what) return { on: 'has', what };
  if (attributes === undefined) return { on: 'has-attribute', attribute: name };
  return { on: 'has-attribute', attribute: findHasAttribute(name, attributes, place) };
}

/** Like `findAttribute`, for `has:NAME`. */
export function findHasAttribute(name: string, attributes: ReadonlySet<string>, place: Place): string {
  const loose = loosen(name);
  for (const attribute of attributes) if (attribute === name || loosen(attribute) === loose) return attribute;
  throw unknownValue('has', name, [...hasTests, ...attributes], place);
}

function readIs(value: string, place: Place): FieldTest {
  const name = fold(value);
  const what = isTests.find((test) => test === name);
  if (what) return { on: 'is', what };
  throw unknownValue('is', name, isTests, place);
}

function readId(field: 'id' | 'thread', value: string, place: Place): Id {
  const id = /^-?\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isSafeInteger(id)) return id;
  throw badQuery(`After ${field}: stands the number of a mention, a whole number as in ${field}:111222.`, place);
}
