// What a query means, written as plainly as can be: the oracle that the SQL is compared with.
import { DateTime } from 'luxon';
import type { FieldNode, Node } from '../../../src/core/query/tree.ts';
import { authors, now, removed, type Said, sources, zone } from './world.ts';

/** Ids found, lowest first. */
export function evaluate(tree: Node, world: readonly Said[]): number[] {
  return world
    .filter((said) => !said.hidden && isTrue(tree, said, world))
    .map((said) => said.id)
    .toSorted((left, right) => left - right);
}

function isTrue(node: Node, said: Said, world: readonly Said[]): boolean {
  switch (node.kind) {
    case 'and':
      return node.items.every((item) => isTrue(item, said, world));
    case 'or':
      return node.items.some((item) => isTrue(item, said, world));
    case 'not':
      return !isTrue(node.item, said, world);
    case 'word':
    case 'phrase':
      return holdsText(said.text, node) || holdsText(said.title ?? '', node);
    case 'field':
      return isFieldTrue(node, said, world);
  }
}

function isFieldTrue(node: FieldNode, said: Said, world: readonly Said[]): boolean {
  const { value, prefix } = node;
  const named = (name: string) => (prefix ? plain(name).startsWith(plain(value)) : plain(name) === plain(value));
  const author = authors.find((each) => each.id === said.author);
  const tags = said.tags.filter((tag) => tag !== removed.tag);
  const topics = said.topics.filter((topic) => topic !== removed.topic);
  switch (node.name) {
    case 'lang':
      return value === 'unknown' ? said.language === null : said.language === value;
    case 'source': {
      const source = sources.find((each) => each.id === said.source);
      return value.startsWith('#') ? `#${said.source}` === value : namesWord(source?.name ?? '', value, prefix);
    }
    case 'kind':
      return sources.find((each) => each.id === said.source)?.kind === value;
    case 'author':
      if (!author) return false;
      if (value.startsWith('#')) return `#${author.id}` === value;
      return [author.name, author.handle ?? ''].some((name) => {
        return namesWord(name.replace('@', ''), value.replace('@', ''), prefix);
      });
    case 'tag':
      return tags.some(named);
    case 'topic':
      return topics.some(named);
    case 'sentiment':
      return said.sentiment !== null && ['negative', 'neutral', 'positive'][said.sentiment + 1] === value;
    case 'intent':
      return said.intent === (value === 'criticism' ? 'complaint' : value);
    case 'risk':
      return said.risk >= Number(value);
    case 'named': {
      const [topic, by] = value.includes('/') ? value.split('/') : [null, value];
      return (
        said.named?.by === by &&
        topics.includes(said.named.topic) &&
        (topic === null || plain(topic) === said.named.topic)
      );
    }
    case 'person':
      return said.people.some(named);
    case 'about': {
      const asked = words(value);
      const given = new Set([...words(said.text), ...words(said.title ?? '')]);
      return new Set(asked).size >= 2 && asked.filter((word) => given.has(word)).length >= 2;
    }
    case 'group':
      return value === 'k9' && said.grouped;
    case 'sample': {
      const [id, actual, predicted] = value.split('/');
      return (
        id === '3' &&
        said.sampled !== null &&
        (actual === undefined || (said.sampled.actual === actual && said.sampled.predicted === predicted))
      );
    }
    case 'since':
      return compareDate(said.at, value) >= 0;
    case 'until':
      return compareDate(said.at, value) <= 0;
    case 'date': {
      const [from = '', until = from] = value.split('/');
      if (value.startsWith('P')) return compareDate(said.at, value) >= 0;
      return (from === '..' || compareDate(said.at, from) >= 0) && (until === '..' || compareDate(said.at, until) <= 0);
    }
    case 'id':
      return said.id === Number(value);
    case 'title':
      return holdsText(said.title ?? '', { text: value, prefix });
    case 'attribute': {
      const wanted = node.test.on === 'attribute' ? node.test.attribute : '';
      return Object.entries(said.attributes).some(([name, given]) => plain(name) === wanted && named(given));
    }
    case 'is':
      return {
        copy: said.duplicateOf !== null || said.similarTo !== null,
        duplicate: said.duplicateOf !== null,
        similar: said.similarTo !== null,
        ours: author?.ours === true,
        reply: said.parent !== null,
        untagged: tags.length === 0,
        irony: said.flags.includes('irony'),
        purchase: said.flags.includes('purchase'),
        churn: said.flags.includes('churn'),
        public: said.flags.includes('public'),
        risk: said.risk >= 50,
        corrected: said.corrected,
      }[value as 'ours'];
    case 'has':
      return {
        url: said.url !== null,
        title: said.title !== null,
        author: said.author !== null,
        tag: tags.length > 0,
        topic: topics.length > 0,
        thread: said.thread !== null,
        attribute: Object.keys(said.attributes).length > 0,
        airline: Object.keys(said.attributes).some((name) => plain(name) === 'airline'),
        reply: world.some((other) => {
          return !other.hidden && other.source === said.source && other.parent === said.externalId;
        }),
      }[value as 'url'];
    default:
      throw new Error(`The oracle does not know ${node.name}:`);
  }
}

/** Negative before the date as written, 0 within it, positive after; as text in the zone it is meant in. */
function compareDate(at: number, written: string): number {
  if (written.startsWith('P')) return at - (now - (written === 'P7D' ? 7 * 24 : 36) * 3_600_000);
  const bare = written.replace('Z', '');
  const local = DateTime.fromMillis(at, { zone: written.endsWith('Z') ? 'utc' : zone })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss")
    .slice(0, bare.length);
  return local < bare ? -1 : local > bare ? 1 : 0;
}

function holdsText(text: string, wanted: { text: string; prefix: boolean }): boolean {
  const parts = words(wanted.text);
  if (parts.length === 0) return text.includes(wanted.text);
  const given = words(text);
  return given.some((_, start) =>
    parts.every((part, index) => {
      const word = given[start + index];
      return wanted.prefix && index === parts.length - 1 ? word?.startsWith(part) : word === part;
    }),
  );
}

function namesWord(name: string, wanted: string, prefix: boolean): boolean {
  if (!prefix) return plain(name).includes(plain(wanted));
  return plain(name)
    .split(' ')
    .some((word) => word.startsWith(plain(wanted)));
}

function words(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
