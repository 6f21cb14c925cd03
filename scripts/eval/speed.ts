// Speed: whole analyses a CPU second of one thread, over a mix of seven languages, texts of about 100 characters.
import { analyse } from '../../src/core/nlp/analyse.ts';
import type { SentimentModel } from '../../src/core/nlp/sentiment/model.ts';
import { readCorpus, readGold } from './read-gold.ts';
import type { EvalRow } from './row.ts';

const rounds = 5;

export function evalSpeed(model: SentimentModel | null): EvalRow[] {
  const texts = gatherTexts();
  for (const text of texts) analyse(text, { model });
  const speeds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (const text of texts) analyse(text, { model });
    const { user, system } = process.cpuUsage(before);
    return texts.length / ((user + system) / 1_000_000);
  }).sort((a, b) => a - b);
  const value = Math.round(speeds[rounds >> 1] ?? 0);
  const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);
  const group = `${texts.length} texts of ${length} characters`;
  return [
    { part: 'speed', set: 'mixed', group, measure: 'analyses a CPU second', value, n: texts.length, target: 3000 },
  ];
}

/** 200 texts a language: tweets of val for six, our own for Dutch and wherever val is not there. */
function gatherTexts(): string[] {
  const own = readGold<{ text: string; lang: string }>('intent');
  const tweets = readCorpus<{ text: string; lang: string }>('sentiment', 'val.jsonl') ?? [];
  return ['en', 'es', 'it', 'nl', 'pt', 'fr', 'de'].flatMap((lang) => {
    const found = [...tweets, ...own].filter((each) => each.lang === lang).map(({ text }) => text);
    return Array.from({ length: 200 }, (_, index) => found[index % found.length] ?? '');
  });
}
