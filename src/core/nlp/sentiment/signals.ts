// What a text shows besides its words: what the lexicon found, summed up in several ways, and how it is written.

import type { Token } from '../../text/tokenise.ts';
import type { Hit } from './hit.ts';
import type { Unit } from './units.ts';

/** The signals in the order of their weights in a model file; append only. */
export const SIGNALS = [
  'always',
  'exclamation',
  'exclamations',
  'question',
  'link',
  'handle',
  'capitals',
  'elongation',
  'hashtags',
  'repost',
  'ellipsis',
  'quotes',
  'numbers',
  'length',
  'good',
  'bad',
  'good emoji',
  'bad emoji',
  'count of good',
  'count of bad',
  'strongest good',
  'strongest bad',
  'good turned bad',
  'last is good',
  'last is bad',
  'balance',
  'no feeling',
  'mixed',
  'good among words',
  'bad among words',
  'torn',
] as const;

type Signal = (typeof SIGNALS)[number];
const NUMBER_OF = Object.fromEntries(SIGNALS.map((name, index) => [name, index])) as Readonly<Record<Signal, number>>;

/** A signal's value, and whose it is: a hit's (index into hits), a token's, or nobody's. */
export interface Emission {
  readonly signal: number;
  readonly value: number;
  readonly hit: number;
  readonly token: number;
}

/** Values lie around 0 to 2, whatever the length of the text. */
export function readSignals(
  tokens: readonly Token[],
  units: readonly Unit[],
  hits: readonly Hit[],
): readonly Emission[] {
  const found: Emission[] = [];
  const emit = (name: Signal, value: number, hit = -1, token = -1) => {
    if (value !== 0) found.push({ signal: NUMBER_OF[name], value, hit, token });
  };
  emit('always', 1);
  emit('length', Math.log(1 + units.length) / 3);
  readWriting(tokens, units, emit);
  readHits(units.length, hits, emit);
  return found;
}

type Emit = (name: Signal, value: number, hit?: number, token?: number) => void;

function readWriting(tokens: readonly Token[], units: readonly Unit[], emit: Emit): void {
  const seen = new Map<Signal, { times: number; first: number }>();
  for (const [index, token] of tokens.entries()) {
    const name = signalOf(token);
    if (name === null) continue;
    const known = seen.get(name);
    if (known) known.times += name === 'exclamation' ? token.text.length : 1;
    else seen.set(name, { times: name === 'exclamation' ? token.text.length : 1, first: index });
  }
  for (const [name, { times, first }] of seen) {
    // What stands there several times is nobody's alone: without the one the other is left.
    const whose = times === 1 || name === 'exclamation' ? first : -1;
    if (name === 'hashtags' || name === 'numbers' || name === 'capitals') emit(name, Math.min(4, times) / 4, -1, whose);
    else emit(name, 1, -1, whose);
    if (name === 'exclamation') emit('exclamations', Math.min(4, times) / 4, -1, whose);
  }
  let elongated = 0;
  for (const unit of units) if (unit.elongated && elongated++ < 2) emit('elongation', 0.5, -1, unit.token);
}

function signalOf(token: Token): Signal | null {
  switch (token.kind) {
    case 'word':
      if (token.text.length < 2 || !isUpper(token.text)) return null;
      if (token.text === 'RT') return 'repost';
      return token.text.length > 2 ? 'capitals' : null;
    case 'number':
      return 'numbers';
    case 'hashtag':
      return 'hashtags';
    case 'link':
      return 'link';
    case 'handle':
      return 'handle';
    case 'punctuation':
      return OF_MARK.get(token.text[0] ?? '') ?? (token.text.startsWith('...') ? 'ellipsis' : null);
    default:
      return null;
  }
}

const OF_MARK: ReadonlyMap<string, Signal> = new Map([
  ['!', 'exclamation'],
  ['?', 'question'],
  ['…', 'ellipsis'],
  ...[...'"“”«»'].map((mark) => [mark, 'quotes'] as const),
]);

function isUpper(word: string): boolean {
  const code = word.charCodeAt(word.length - 1);
  if (code >= 97 && code <= 122) return false;
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function readHits(words: number, hits: readonly Hit[], emit: Emit): void {
  let good = 0;
  let bad = 0;
  let all = 0;
  let sum = 0;
  let turned = 0;
  let best = -1;
  let worst = -1;
  let last = -1;
  for (const [index, hit] of hits.entries()) {
    all += Math.abs(hit.weight);
    sum += hit.weight;
    if (hit.first < 0) continue;
    if (hit.weight > 0) {
      good++;
      if (best < 0 || hit.weight > (hits[best]?.weight ?? 0)) best = index;
    } else {
      bad++;
      if (worst < 0 || hit.weight < (hits[worst]?.weight ?? 0)) worst = index;
      if (hit.negated) turned++;
    }
    if (last < 0 || hit.first > (hits[last]?.first ?? 0)) last = index;
  }
  if (hits.length === 0) {
    emit('no feeling', 1);
    return;
  }
  // A fourth kind word adds less than the first: sums grow with their root.
  const damped = 1 / (3 * Math.sqrt(1 + all / 3));
  const balance = 1 / Math.sqrt(sum * sum + 15);
  const density = 1 / (words + 4);
  for (const [index, hit] of hits.entries()) {
    const strength = Math.abs(hit.weight);
    emit('balance', hit.weight * balance, index);
    emit(hit.weight > 0 ? 'good among words' : 'bad among words', strength * density, index);
    if (hit.first < 0) {
      emit(hit.weight > 0 ? 'good emoji' : 'bad emoji', strength * damped, index);
      continue;
    }
    const isGood = hit.weight > 0;
    emit(isGood ? 'good' : 'bad', strength * damped, index);
    emit(
      isGood ? 'count of good' : 'count of bad',
      Math.min(4, isGood ? good : bad) / (isGood ? good : bad) / 3,
      index,
    );
    if (!isGood && hit.negated) emit('good turned bad', 1 / turned, index);
    if (index === best) emit('strongest good', strength / 3, index);
    if (index === worst) emit('strongest bad', strength / 3, index);
    if (index === last) emit(isGood ? 'last is good' : 'last is bad', 1, index);
  }
  if (good > 0 && bad > 0) emit('mixed', 1);
  // Much praise and much blame at once: grows with what stands on the weaker side.
  emit('torn', Math.min(all + sum, all - sum) * damped);
}
