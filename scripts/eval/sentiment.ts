// Sentiment: by language on val and on our own texts, with the learned weights and on the lexicons alone.
import { analyse } from '../../src/core/nlp/analyse.ts';
import type { SentimentModel } from '../../src/core/nlp/sentiment/model.ts';
import { groupBy, readCorpus, readGold } from './read-gold.ts';
import { type EvalRow, row } from './row.ts';
import { accuracy, type Labelled, macroF1, mean } from './score.ts';

interface Tweet {
  readonly lang: string;
  readonly text: string;
  readonly y: number;
}

const names = ['negative', 'neutral', 'positive'] as const;
const targets: Readonly<Record<string, number>> = { en: 57, es: 57, it: 57, pt: 57, fr: 57, de: 57 };

export function evalSentiment(model: SentimentModel | null): EvalRow[] {
  const ways = [['learned', model] as const, ['lexicon', null] as const].filter(
    ([way, each]) => way === 'lexicon' || each,
  );
  return ways.flatMap(([way, each]) => [...onTweets(way, each), ...onOwnTexts(way, each)]);
}

function onTweets(way: string, model: SentimentModel | null): EvalRow[] {
  const tweets = readCorpus<Tweet>('sentiment', 'val.jsonl')?.filter((tweet) => tweet.lang in targets);
  if (!tweets) return [];
  const rows = [...groupBy(tweets, (tweet) => tweet.lang)].map(([lang, group]) => {
    const labelled = group.map(({ text, y }) => ({ actual: names[y] ?? '', predicted: label(text, model) }));
    return row(
      `sentiment, ${way}`,
      'val tweets',
      lang,
      'macro-F1',
      macroF1(labelled),
      group.length,
      targets[lang] ?? null,
    );
  });
  const all = mean(rows.map((each) => each.value)) / 100;
  return [...rows, row(`sentiment, ${way}`, 'val tweets', 'mean', 'macro-F1', all, tweets.length, 64)];
}

interface Own {
  readonly lang?: string;
  readonly text: string;
  readonly label?: string;
  readonly y?: number;
  readonly kind?: string;
  readonly src?: string;
  readonly held?: boolean;
  readonly part?: string;
}

const reviewTargets: Readonly<Record<string, number>> = { 'en hotel': 66, 'es hotel': 58, 'nl book': 74 };

function onOwnTexts(way: string, model: SentimentModel | null): EvalRow[] {
  const posts = ['es', 'it', 'nl', 'pt', 'fr', 'de'].flatMap((lang) =>
    readGold<Own>(`sentiment.${lang}`).map((own) => ({ ...own, lang, kind: own.src === 'book' ? 'book' : 'post' })),
  );
  const reviews = readGold<Own>('reviews');
  return [...groupBy([...posts, ...reviews], (own) => `${own.lang} ${own.kind}`)].map(([group, texts]) => {
    const labelled = texts.map((own): Labelled & { held: boolean; score: number } => {
      const { sentiment } = analyse(own.text, { model });
      const actual = own.label ?? names[own.y ?? 1] ?? '';
      const held = own.held === true || own.part === 'held' || own.part === 'fresh';
      return { actual, predicted: sentiment.label, held, score: sentiment.score };
    });
    const target = reviewTargets[group] ?? null;
    if (!group.endsWith('book'))
      return row(`sentiment, ${way}`, 'own', group, 'macro-F1', macroF1(labelled), texts.length, target);
    // Two classes: what is neither counts by the sign of its score.
    const signs = labelled
      .filter((each) => each.actual !== 'neutral')
      .map(({ actual, score }) => ({ actual, predicted: score >= 0 ? 'positive' : 'negative' }));
    return row(`sentiment, ${way}`, 'own', group, 'accuracy, two classes', accuracy(signs), signs.length, target);
  });
}

function label(text: string, model: SentimentModel | null): string {
  return analyse(text, { model }).sentiment.label;
}

interface Pair {
  readonly lang: string;
  readonly a: { readonly text: string; readonly label: string };
  readonly b: { readonly text: string; readonly label: string };
}

/** A pair counts where both its sides are right. */
export function evalNegation(model: SentimentModel | null): EvalRow[] {
  return [...groupBy(readGold<Pair>('negation'), (pair) => pair.lang)].map(([lang, pairs]) => {
    const right = pairs.filter(({ a, b }) => label(a.text, model) === a.label && label(b.text, model) === b.label);
    return row('negation', 'own', lang, 'pairs right', right.length / pairs.length, pairs.length);
  });
}
