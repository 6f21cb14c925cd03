// What a query means, written as plainly as can be: the oracle that SQL and the column index are compared with.
import { DateTime } from 'luxon';
import type { Flag, Intent, NameKind, TermKind } from '../../src/contract/model.ts';
import type { FieldNode, Node, NumberRange } from '../../src/core/query/tree.ts';
import { holdsNode, holdsWords } from './naive-text.ts';

export interface NaiveMention {
  readonly id: number;
  readonly externalId: string;
  readonly source: { readonly id: number; readonly name: string; readonly kind: string };
  readonly author: {
    readonly id: number;
    readonly name: string;
    readonly handle: string | null;
    readonly ours: boolean;
  } | null;
  readonly at: number;
  /** Whether its source gave a date; else it stands where it was captured. */
  readonly dated: boolean;
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly thread: string | null;
  /** External id of what it answers. */
  readonly parent: string | null;
  readonly engagement: Readonly<Record<string, number>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string | null;
  readonly sentiment: number | null;
  readonly intent: Intent | null;
  readonly flags: readonly Flag[];
  readonly risk: number;
  readonly corrected: boolean;
  readonly terms: readonly { readonly kind: TermKind; readonly name: string }[];
  readonly groups: readonly string[];
  readonly samples: readonly { readonly id: number; readonly actual: string; readonly predicted: string }[];
  readonly named: readonly { readonly topic: string; readonly by: NameKind }[];
  readonly duplicateOf: number | null;
  readonly similarTo: number | null;
  readonly hidden: boolean;
  readonly tags: readonly string[];
  readonly topics: readonly string[];
}

export interface NaiveProject {
  readonly zone: string;
  readonly now: number;
  readonly riskThreshold: number;
  readonly mentions: readonly NaiveMention[];
}

/** Ids found, lowest first. */
export function findNaively(tree: Node | null, project: NaiveProject): number[] {
  return project.mentions
    .filter((mention) => !mention.hidden && (tree === null || isTrue(tree, mention, project)))
    .map((mention) => mention.id)
    .toSorted((left, right) => left - right);
}

function isTrue(node: Node, mention: NaiveMention, project: NaiveProject): boolean {
  switch (node.kind) {
    case 'and':
      return node.items.every((item) => isTrue(item, mention, project));
    case 'or':
      return node.items.some((item) => isTrue(item, mention, project));
    case 'not':
      return !isTrue(node.item, mention, project);
    case 'field':
      return isFieldTrue(node, mention, project);
    default:
      return [mention.title, mention.text].some((text) => text !== null && holdsNode(node, text));
  }
}

function isFieldTrue({ test, value, prefix }: FieldNode, mention: NaiveMention, project: NaiveProject): boolean {
  const { author, source, text, tags, topics, attributes, flags } = mention;
  const title = mention.title ?? '';
  const named = (name: string, wanted: string) =>
    prefix ? plain(name).startsWith(plain(wanted)) : plain(name) === plain(wanted);
  switch (test.on) {
    case 'language':
      return mention.language === test.code;
    case 'source':
      return test.id === null ? namesWord(source.name, test.text, prefix) : source.id === test.id;
    case 'kind':
      return plain(source.kind) === test.is;
    case 'author':
      if (author === null || test.id !== null) return author?.id === test.id;
      return [author.name, author.handle ?? ''].some((name) => namesWord(name.replace('@', ''), test.text, prefix));
    case 'tag':
      return tags.some((tag) => named(tag, test.text));
    case 'topic':
      return topics.some((topic) => named(topic, test.text));
    case 'sentiment':
      return mention.sentiment === test.value;
    case 'intent':
      return mention.intent === test.value;
    case 'risk':
      return mention.risk >= test.least;
    case 'named':
      return mention.named.some(
        ({ topic, by }) => by === test.by && topics.includes(topic) && [null, plain(topic)].includes(test.topic),
      );
    case 'term':
      return mention.terms.some(({ kind, name }) => kind === test.kind && named(name, test.text));
    case 'about':
      return test.words.filter((word) => holdsWords(title, word, false) || holdsWords(text, word, false)).length >= 2;
    case 'group':
      return mention.groups.includes(test.key);
    case 'sample':
      return mention.samples.some(
        ({ id, actual, predicted }) =>
          id === test.id && (test.cell === null || (actual === test.cell.actual && predicted === test.cell.predicted)),
      );
    case 'date':
      return isDated(value, test, mention.at, project);
    case 'has':
      return {
        url: mention.url !== null,
        title: mention.title !== null,
        author: author !== null,
        tag: tags.length > 0,
        topic: topics.length > 0,
        reply: answersTo(mention, project).length > 0,
        thread: mention.thread !== null,
        attribute: Object.keys(attributes).length > 0,
      }[test.what];
    case 'has-attribute':
      return Object.keys(attributes).some((name) => loosely(name) === loosely(test.attribute));
    case 'is':
      return {
        copy: mention.duplicateOf !== null || mention.similarTo !== null,
        duplicate: mention.duplicateOf !== null,
        similar: mention.similarTo !== null,
        ours: author?.ours === true,
        reply: mention.parent !== null,
        untagged: tags.length === 0,
        undated: !mention.dated,
        irony: flags.includes('irony'),
        purchase: flags.includes('purchase'),
        churn: flags.includes('churn'),
        public: flags.includes('public'),
        risk: mention.risk >= project.riskThreshold,
        corrected: mention.corrected,
      }[test.what];
    case 'id':
      return mention.id === test.id;
    case 'title':
      return holdsWords(title, test.text, prefix);
    case 'site':
      return `.${hostOf(mention.url)}`.endsWith(`.${test.host}`);
    case 'reply':
      return {
        none: answersTo(mention, project).length === 0,
        any: answersTo(mention, project).length > 0,
        ours: answersTo(mention, project).some((answer) => answer.author?.ours === true),
        others: answersTo(mention, project).some((answer) => answer.author?.ours !== true),
      }[test.who];
    case 'answered': {
      const ours = answersTo(mention, project).filter((answer) => answer.author?.ours === true);
      return ours.length > 0 && isWithin(Math.min(...ours.map((answer) => answer.at)) - mention.at, test.range);
    }
    case 'engagement': {
      const counts = Object.entries(mention.engagement).filter(([name]) => [null, plain(name)].includes(test.name));
      const sum = counts.reduce((total, [, count]) => total + count, 0);
      return counts.length > 0 && isWithin(sum, test.range);
    }
    case 'thread': {
      const asked = project.mentions.find(({ id }) => id === test.id);
      if (asked === undefined || asked.id === mention.id) return asked !== undefined;
      if (asked.source.id !== source.id) return false;
      // What began a conversation has often no thread of its own: its answers name it as theirs.
      if (asked.thread === null) return [mention.thread, mention.parent].includes(asked.externalId);
      return [mention.thread, mention.externalId].includes(asked.thread);
    }
    case 'weekday':
      return DateTime.fromMillis(mention.at, { zone: project.zone }).weekday === test.day;
    case 'hour': {
      const { hour } = DateTime.fromMillis(mention.at, { zone: project.zone });
      return test.from <= hour && hour <= test.to;
    }
    case 'attribute':
      return Object.entries(attributes).some(
        ([name, given]) => loosely(name) === loosely(test.attribute) && named(given, test.text),
      );
  }
}

function answersTo(mention: NaiveMention, { mentions }: NaiveProject): NaiveMention[] {
  return mentions.filter(
    (other) => !other.hidden && other.source.id === mention.source.id && other.parent === mention.externalId,
  );
}

function isWithin(value: number, { low, lowOpen, high, highOpen }: NumberRange): boolean {
  if (low !== null && (lowOpen ? value <= low : value < low)) return false;
  return high === null || (highOpen ? value < high : value <= high);
}

function hostOf(url: string | null): string {
  return url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
}

type DateTest = Extract<FieldNode['test'], { on: 'date' }>;

/** By the written value, not by what the parser made of it. */
function isDated(value: string, test: DateTest, at: number, { zone, now }: NaiveProject): boolean {
  const [first = '', second = first] = value.split(value.includes('/') ? '/' : '..');
  const compare = (written: string) => compareDate(at, plain(written).replace(/[\s_]+/g, '-'), zone, now);
  if (/^p|^last.\d/i.test(first)) {
    // A length of time: from then on; as an end `P7D` is that long ago, `last 7 days` now.
    if (test.until === null) return compare(first) >= 0;
    return /^p/i.test(first) ? compare(first) <= 0 : at <= now;
  }
  const after = test.from === null || compare(first) >= 0;
  return after && (test.until === null || compare(second) <= 0);
}

/** Negative before the date as written, 0 within it, positive after; as text in the zone it is meant in. */
function compareDate(at: number, written: string, zone: string, now: number): number {
  const here = (millis: number) => DateTime.fromMillis(millis, { zone });
  const [, count, unit = ''] = /^last-(\d+)-([a-z]+?)s?$/.exec(written) ?? [];
  if (count !== undefined)
    return (
      at -
      here(now)
        .minus({ [unit]: Number(count) })
        .toMillis()
    );
  const length = /^p(\d+)d$|^pt(\d+)h$/.exec(written);
  if (length) return at - (now - (length[1] ? Number(length[1]) * 24 : Number(length[2])) * 3_600_000);
  const spoken: Readonly<Record<string, [string, number, string]>> = {
    today: ['day', 0, 'yyyy-MM-dd'],
    yesterday: ['day', 1, 'yyyy-MM-dd'],
    'this-week': ['week', 0, 'kkkk-WW'],
    'last-week': ['week', 1, 'kkkk-WW'],
    'this-month': ['month', 0, 'yyyy-MM'],
    'last-month': ['month', 1, 'yyyy-MM'],
    'this-quarter': ['quarter', 0, 'yyyy-q'],
    'last-quarter': ['quarter', 1, 'yyyy-q'],
    'this-year': ['year', 0, 'yyyy'],
    'last-year': ['year', 1, 'yyyy'],
  };
  const [part = '', back = 0, format = ''] = spoken[written] ?? [];
  if (format !== '')
    return here(at)
      .toFormat(format)
      .localeCompare(
        here(now)
          .minus({ [part]: back })
          .toFormat(format),
      );
  const bare = written.replace('z', '').replace('t', 'T');
  const local = DateTime.fromMillis(at, { zone: written.endsWith('z') ? 'utc' : zone })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss")
    .slice(0, bare.length);
  return local < bare ? -1 : local > bare ? 1 : 0;
}

/** The name holds the text; with a star, one of its words begins so. */
function namesWord(name: string, wanted: string, prefix: boolean): boolean {
  if (!prefix) return plain(name).includes(plain(wanted));
  return ` ${plain(name)}`.includes(` ${plain(wanted)}`);
}

function loosely(name: string): string {
  return plain(name).replace(/[\s_.-]+/g, ' ');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC');
}
