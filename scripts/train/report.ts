// Figures of a model beyond the tweets it was checked on: our own gold texts, whether reasons hold, what a text costs.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentimentLabel } from '../../src/contract/model.ts';
import type { SentimentModel } from '../../src/core/nlp/sentiment/model.ts';
import { scoreSentiment } from '../../src/core/nlp/sentiment.ts';
import { sliceCodePoints } from '../../src/core/text/code-points.ts';
import { tokenise } from '../../src/core/text/tokenise.ts';
import type { Labelled } from './examples.ts';
import { confusionOf, formatConfusion, macroF1 } from './figures.ts';

const GOLD = join(import.meta.dirname, '../../tests/gold');
const LABELS: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];

interface Review {
  readonly lang: string;
  readonly kind: string;
  readonly label: SentimentLabel;
  readonly held: boolean;
  readonly text: string;
}

interface Pair {
  readonly lang: string;
  readonly held: boolean;
  readonly a: { readonly text: string; readonly label: SentimentLabel };
  readonly b: { readonly text: string; readonly label: SentimentLabel };
}

export function reportGold(model: SentimentModel | null): void {
  console.log(`\nown gold texts, ${model ? 'with the model' : 'lexicon alone'} (looked at while tuning / kept aside)`);
  const reviews = readLines<Review>('reviews.jsonl');
  for (const kind of ['hotel', 'book', 'post']) {
    const languages = [...new Set(reviews.filter((review) => review.kind === kind).map(({ lang }) => lang))];
    for (const lang of kind === 'post' ? [null] : languages) {
      const figures = [false, true].map((held) =>
        figuresOf(
          reviews.filter((each) => each.kind === kind && each.held === held && (lang === null || each.lang === lang)),
          model,
        ),
      );
      console.log(`  ${kind.padEnd(6)} ${(lang ?? 'all').padEnd(4)} ${figures.join('   /   ')}`);
    }
  }
  const pairs = readLines<Pair>('negation.jsonl');
  for (const held of [false, true]) {
    const right = (lang: string | null) => {
      const texts = pairs
        .filter((pair) => pair.held === held && (lang === null || pair.lang === lang))
        .flatMap((pair) => [pair.a, pair.b].map((each) => ({ ...each, lang: pair.lang })));
      const hits = texts.filter(({ text, label, lang: code }) => labelOf(text, code, model) === label).length;
      return `${lang ?? 'all'} ${((100 * hits) / texts.length).toFixed(0)} %`;
    };
    const languages = [...new Set(pairs.map(({ lang }) => lang))];
    console.log(
      `  negation pairs right, ${held ? 'kept aside' : 'looked at'}: ${[...languages, null].map(right).join(', ')}`,
    );
  }
}

function figuresOf(reviews: readonly Review[], model: SentimentModel | null): string {
  const scored = reviews.map((review) => ({
    label: review.label,
    said: scoreSentiment(review.text, tokenise(review.text), review.lang, model),
  }));
  const polar = scored.filter(({ label }) => label !== 'neutral');
  const rightSide = polar.filter(({ label, said }) => said.score > 0 === (label === 'positive')).length;
  const twoClasses = `right side ${((100 * rightSide) / polar.length).toFixed(0)} % of ${polar.length}`;
  if (polar.length === scored.length) return twoClasses;
  const table = confusionOf(scored.map(({ label, said }) => [classOf(label), classOf(said.label)] as const));
  return `macro-F1 ${macroF1(table).toFixed(1)} (${formatConfusion(table)}), ${twoClasses}`;
}

/** Takes the strongest reason out of each text and counts how often the raw score moves its way. */
export function reportRemoval(texts: readonly Labelled[], model: SentimentModel): void {
  for (const by of [null, model]) {
    let moved = 0;
    let tried = 0;
    for (const { text, language } of texts) {
      const { raw, because } = scoreSentiment(text, tokenise(text), language, by);
      const [strongest] = because;
      if (!strongest) continue;
      const left = sliceCodePoints(text, 0, strongest.start) + sliceCodePoints(text, strongest.end);
      const change = raw - scoreSentiment(left, tokenise(left), language, by).raw;
      tried++;
      if (change !== 0 && change > 0 === strongest.weight > 0) moved++;
    }
    const share = ((100 * moved) / tried).toFixed(1);
    console.log(
      `\nstrongest reason taken out, ${by ? 'with the model' : 'lexicon alone'}: moves its way in ${share} % of ${tried}`,
    );
  }
}

/** CPU time of scoring with reasons, without tokenising; the best of several rounds. */
export function reportTime(texts: readonly Labelled[], model: SentimentModel): void {
  const tokenised = texts.map((each) => ({ ...each, tokens: tokenise(each.text) }));
  for (const by of [null, model]) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 6; round++) {
      const before = process.cpuUsage();
      for (const { text, tokens, language } of tokenised) scoreSentiment(text, tokens, language, by);
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / tokenised.length);
    }
    console.log(`${by ? 'with the model' : 'lexicon alone'}: ${best.toFixed(0)} microseconds a text`);
  }
}

function labelOf(text: string, language: string, model: SentimentModel | null): SentimentLabel {
  return scoreSentiment(text, tokenise(text), language, model).label;
}

function classOf(label: SentimentLabel): 0 | 1 | 2 {
  return LABELS.indexOf(label) as 0 | 1 | 2;
}

function readLines<Row>(file: string): Row[] {
  return readFileSync(join(GOLD, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}
