// What the benches' mentions say: words of one language in sentences, with brands, hashtags, links and emoji among them.
import type { Term } from '../../src/contract/model.ts';
import { brands, phrases } from './names.ts';
import type { Random } from './random.ts';
import { drawRank, type Tongue } from './vocabulary.ts';

export interface MadeText {
  readonly title: string | null;
  readonly text: string;
  /** Each once, as an analysis would count them. */
  readonly terms: readonly Term[];
}

/** Parts of the words that are stop words, and of the posts that name a brand or a phrase. */
const small = 0.58;
const branded = 0.29;
const phrased = 0.02;
const emoji = ['😀', '😡', '👍', '🙏', '🎉', '😭'];

export function makeText(tongue: Tongue, titled: boolean, random: Random): MadeText {
  const terms = new Map<string, Term>();
  const add = (kind: Term['kind'], key: string, shown: string) => terms.set(`${kind}|${key}`, { kind, key, shown });
  const say = (count: number): string[] => {
    const words: string[] = [];
    for (let at = 0; at < count; at++) {
      if (random.next() < small) words.push(tongue.small[random.rank(tongue.small.length)] ?? '');
      else {
        const word = tongue.word(drawRank(random));
        add('word', word, word);
        words.push(word);
      }
    }
    return words;
  };

  const count = Math.min(160, Math.max(4, Math.round(Math.exp(3.35 + 0.62 * random.normal()))));
  const title = titled ? capitalise(say(4 + random.below(6)).join(' ')) : null;
  const words = say(count);
  const insert = (said: string) => words.splice(random.below(words.length + 1), 0, said);
  if (random.chance(branded)) {
    const brand = random.pickRanked(brands);
    add('word', brand.toLowerCase(), brand);
    insert(brand);
  }
  if (random.chance(phrased)) insert(random.pick(phrases));
  punctuate(words, random);
  if (random.chance(0.3)) {
    const hashtag = random.chance(0.3) ? random.pickRanked(brands) : tongue.word(random.rank(3000));
    add('hashtag', hashtag.toLowerCase(), `#${hashtag}`);
    words.push(`#${hashtag}`);
  }
  if (random.chance(0.1)) {
    const host = `site-${random.rank(400)}.example`;
    add('domain', host, host);
    words.push(`https://${host}/${random.below(1_000_000)}`);
  }
  if (random.chance(0.12)) {
    const sign = random.pickRanked(emoji);
    add('emoji', sign, sign);
    words.push(sign);
  }
  return { title, text: words.join(' '), terms: [...terms.values()] };
}

/** Sentences of some ten words: a capital, and a mark at the end. */
function punctuate(words: string[], random: Random): void {
  let left = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (left === 0) {
      words[at] = capitalise(word);
      left = 5 + random.below(12);
    }
    left -= 1;
    if (left === 0 || at === words.length - 1) {
      words[at] += random.chance(0.8) ? '.' : random.chance(0.5) ? '!' : '?';
      left = 0;
    } else if (random.chance(0.06)) words[at] += ',';
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
