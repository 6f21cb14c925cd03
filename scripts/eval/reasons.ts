// Explanations: do they add up, are their offsets right, and does taking the strongest reason out move the score its way?
import { analyse } from '../../src/core/nlp/analyse.ts';
import type { SentimentModel } from '../../src/core/nlp/sentiment/model.ts';
import { readCorpus, readGold } from './read-gold.ts';
import { type EvalRow, row } from './row.ts';

export function evalReasons(model: SentimentModel | null): EvalRow[] {
  const own = readGold<{ text: string }>('reviews').map(({ text }) => text);
  const tweets = readCorpus<{ text: string; lang: string }>('sentiment', 'val.jsonl')
    ?.filter((tweet) => tweet.lang !== 'ar' && tweet.lang !== 'hi')
    .map(({ text }) => text);
  return [['own', own] as const, ['val tweets', tweets ?? []] as const]
    .filter(([, texts]) => texts.length > 0)
    .flatMap(([set, texts]) => judge(set, texts, model));
}

function judge(set: string, texts: readonly string[], model: SentimentModel | null): EvalRow[] {
  let [whole, asked, moved] = [0, 0, 0];
  for (const text of texts) {
    const { sentiment } = analyse(text, { model });
    const points = [...text];
    const sum = sentiment.because.reduce((total, reason) => total + reason.weight, sentiment.bias + sentiment.rest);
    const placed = sentiment.because.every(
      ({ start, end, text: quoted }) => points.slice(start, end).join('') === quoted,
    );
    if (Math.abs(sum - sentiment.raw) < 0.0015 && placed) whole += 1;
    const [strongest] = sentiment.because.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    if (!strongest) continue;
    asked += 1;
    const rest = [...points.slice(0, strongest.start), ...points.slice(strongest.end)].join('');
    const change = analyse(rest, { model }).sentiment.raw - sentiment.raw;
    if (change !== 0 && change > 0 !== strongest.weight > 0) moved += 1;
  }
  return [
    row('reasons', set, 'all', 'add up, offsets right', whole / texts.length, texts.length, 100),
    row('reasons', set, 'all', 'removal moves the score its way', moved / Math.max(1, asked), asked, 95),
  ];
}
