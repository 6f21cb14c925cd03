// Invented mentions in the order of their time: the same seed and number, the same bytes. See docs/performance.md.
import type { Flag, FoundAuthor, FoundMention, Intent, SentimentLabel } from '../../src/contract/model.ts';
import { type MadeText, makeText } from './make-text.ts';
import { createClock } from './make-times.ts';
import { type InventedSource, ours, sources, tags } from './names.ts';
import { createRandom, type Random } from './random.ts';
import { readTongues, type Tongue } from './vocabulary.ts';

/** Of every project the benches make. */
export const seed = 20261001;

export interface MadeMention {
  /** Place in `sources`. */
  readonly source: number;
  readonly mention: FoundMention;
  readonly label: MadeLabel;
  /** Place in `tags`; null where it bears none. */
  readonly tag: number | null;
}

/** What an analysis would have found. */
export interface MadeLabel extends Pick<MadeText, 'terms'> {
  readonly language: string;
  readonly sentiment: SentimentLabel;
  readonly score: number;
  readonly intent: Intent;
  readonly flags: readonly Flag[];
  readonly risk: number;
}

const repeated = 0.02;
const reposted = 0.05;
const answering = 0.25;
const answeredByUs = 0.04;
const tagged = 0.15;
/** Posts of a source that are answered, repeated and passed on. */
const remembered = 400;
const intents: readonly Intent[] = ['comment', 'question', 'complaint', 'request', 'thanks', 'suggestion', 'objection'];
const regions = ['north', 'south', 'east', 'west', 'islands', 'capital'];

export function* makeMentions({ docs, seed }: { docs: number; seed: number }): Generator<MadeMention> {
  const random = createRandom(seed);
  const timeAt = createClock();
  const tongues = readTongues(seed);
  const recent = sources.map((): MadeMention[] => []);
  const writers = Math.max(20, Math.round(docs / 6));
  for (let number = 0; number < docs; number++) {
    const at = timeAt(number / docs);
    const source = drawByPart(sources, random);
    const made = makeOne({ number, at, source, writers, tongues, recent: recent[source] ?? [], random });
    const known = recent[source];
    if (known && known.push(made) > remembered) known.shift();
    yield made;
  }
}

interface Moment {
  readonly number: number;
  readonly at: number;
  readonly source: number;
  readonly writers: number;
  readonly tongues: readonly Tongue[];
  readonly recent: readonly MadeMention[];
  readonly random: Random;
}

function makeOne({ number, at, source, writers, tongues, recent, random }: Moment): MadeMention {
  const place = sources[source];
  const tongue = tongues[drawByPart(tongues, random)];
  if (!place || !tongue) throw new RangeError('There are sources and languages to draw from.');
  const before = recent.length > 0 ? random.pick(recent) : null;
  const copied = before !== null && random.chance(repeated + reposted) ? before : null;
  const passedOn = copied !== null && random.chance(reposted / (repeated + reposted));
  const answered = before !== null && copied === null && place.talks && random.chance(answering) ? before : null;
  const author = answered && random.chance(answeredByUs) ? ourAccount(place) : drawAuthor(writers, place, random);
  const said = copied ? repeat(copied, passedOn) : makeText(tongue, place.titles && !answered, random);
  return {
    source,
    mention: {
      externalId: `${number}`,
      title: said.title,
      text: said.text,
      url: `https://${place.site}/p/${number}`,
      author,
      published: { at, zone: 'known', offset: 0 },
      language: null,
      thread: answered ? (answered.mention.thread ?? answered.mention.externalId) : null,
      parent: answered?.mention.externalId ?? null,
      attributes:
        place.kind === 'file' ? { region: random.pickRanked(regions), line: `line ${random.rank(8) + 1}` } : {},
      engagement: place.talks && random.chance(0.6) ? drawEngagement(random) : {},
      raw: null,
    },
    label: { ...(copied?.label ?? drawLabel(tongue.code, random)), terms: said.terms },
    tag: random.chance(tagged) ? random.rank(tags.length) : null,
  };
}

function repeat({ mention, label }: MadeMention, passedOn: boolean): MadeText {
  const { title, text } = mention;
  return { title, text: passedOn ? `RT @${mention.author?.handle}: ${text}` : text, terms: label.terms };
}

function drawLabel(language: string, random: Random): Omit<MadeLabel, 'terms'> {
  const draw = random.next();
  const sentiment = draw < 0.25 ? 'negative' : draw < 0.7 ? 'neutral' : 'positive';
  const strength = Math.round(100 * random.next()) / 100;
  const intent = random.pickRanked(intents);
  return {
    language,
    sentiment,
    score: sentiment === 'neutral' ? 0 : sentiment === 'negative' ? -strength : strength,
    intent,
    flags: random.chance(0.03) ? ['irony'] : random.chance(0.04) ? ['purchase'] : [],
    risk: sentiment === 'negative' && random.chance(0.2) ? Math.round(100 * random.next()) / 100 : 0,
  };
}

function drawEngagement(random: Random): Readonly<Record<string, number>> {
  const likes = Math.floor(Math.exp(random.next() ** 2 * 9)) - 1;
  return { likes, reposts: Math.floor(likes / 6), replies: Math.floor(likes / 11) };
}

function drawAuthor(writers: number, { site }: InventedSource, random: Random): FoundAuthor {
  const number = random.rank(writers);
  return { name: `Writer ${number}`, handle: `writer_${number}`, platform: site, url: null };
}

function ourAccount({ site }: InventedSource): FoundAuthor {
  return { name: 'Velmora', handle: ours[0] ?? null, platform: site, url: null };
}

function drawByPart(items: readonly { readonly part: number }[], random: Random): number {
  let left = random.next();
  for (const [place, { part }] of items.entries()) {
    left -= part;
    if (left < 0) return place;
  }
  return items.length - 1;
}
