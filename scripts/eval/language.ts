// Language: of tweets without a list to choose from, of whole sentences and of their first five words.
import { detectLanguage } from '../../src/core/nlp/detect.ts';
import { groupBy, readCorpus, readGold } from './read-gold.ts';
import { type EvalRow, row } from './row.ts';
import { mean } from './score.ts';

const tweetLanguages = new Set(['en', 'es', 'it', 'pt', 'fr', 'de']);

export function evalLanguage(): EvalRow[] {
  const rows: EvalRow[] = [];
  const tweets = readCorpus<{ text: string; lang: string }>('sentiment', 'val.jsonl');
  if (tweets) {
    const six = tweets.filter((tweet) => tweetLanguages.has(tweet.lang));
    const groups = [...groupBy(six, (tweet) => tweet.lang)];
    const shares = groups.map(([lang, group]) =>
      share(
        group.map(({ text }) => text),
        lang,
      ),
    );
    groups.forEach(([lang, group], index) => {
      rows.push(row('language', 'val tweets', lang, 'right, null is wrong', shares[index] ?? 0, group.length));
    });
    rows.push(row('language', 'val tweets', 'mean', 'right, null is wrong', mean(shares), six.length, 98));
  }
  const sentences = readGold<{ text: string; language: string }>('language').filter(({ language }) => language);
  const languages = groupBy(sentences, ({ language }) => language);
  const firstFive = (text: string) => text.split(/\s+/).slice(0, 5).join(' ');
  const whole = [...languages].map(([code, group]) =>
    share(
      group.map(({ text }) => text),
      code,
    ),
  );
  const five = [...languages].map(([code, group]) =>
    share(
      group.map(({ text }) => firstFive(text)),
      code,
    ),
  );
  rows.push(
    row('language', 'own', `${languages.size} languages`, 'sentences right', mean(whole), sentences.length, 99.7),
  );
  rows.push(
    row('language', 'own', `${languages.size} languages`, 'first five words right', mean(five), sentences.length, 98.3),
  );
  return rows;
}

function share(texts: readonly string[], code: string): number {
  return texts.filter((text) => detectLanguage(text).language === code).length / texts.length;
}
