// Learns the sentiment model from labelled texts outside the project: node scripts/train-sentiment.ts <folder> [--quick]
// The folder holds train.jsonl and val.jsonl (see docs/sentiment-model.md). Same data and lexicons, same bytes.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentimentModel } from '../src/core/nlp/sentiment/model.ts';
import { scoreSentiment } from '../src/core/nlp/sentiment.ts';
import { tokenise } from '../src/core/text/tokenise.ts';
import { type Class, type Example, type Labelled, readLabelled, rowOf, TRAINED } from './train/examples.ts';
import { type Confusion, confusionOf, formatConfusion, macroF1 } from './train/figures.ts';
import { joinTexts } from './train/join.ts';
import { type LearnOptions, learn, type Weights } from './train/learn.ts';
import { makeModel } from './train/make-model.ts';
import { reportGold, reportRemoval, reportTime } from './train/report.ts';

const BITS = 18;
const FOLDS = 5;
const FILE = join(import.meta.dirname, '../resources/models/sentiment.bin');
/** There are 26 times as many English texts of the second source: they must not drown the other languages. */
const OTHER_SOURCE = 0.2;
/** Texts joined of several teach what mixed feelings are; they are no real ones. */
const JOINED = 0.1;
const OPTIONS: LearnOptions = {
  penalty: 1,
  signalPenalty: 1,
  languagePenalty: 20,
  rate: 0.3,
  signalRate: 0.1,
  epochs: 12,
  seed: 1,
  weightOf: ({ source }) => (source === 'umsab' ? 1 : source === 'joined' ? JOINED : OTHER_SOURCE),
  groupOf: ({ source, language }) => (source === 'semeval13-16' ? source : `${source} ${language}`),
};

const [folder, ...flags] = process.argv.slice(2);
if (!folder) {
  console.error(
    'Say where the labelled texts are: node scripts/train-sentiment.ts <folder with train.jsonl and val.jsonl>',
  );
  process.exit(2);
}
const texts = readLabelled(join(folder, 'train.jsonl'));
const unseen = readLabelled(join(folder, 'val.jsonl'));
console.log(`${texts.length} texts to learn from, ${unseen.length} to check on`);
if (!flags.includes('--quick')) crossValidate(texts);

const weights = learnFrom(texts.map((text) => rowOf(text, BITS)));
const { bytes, model } = makeModel(weights, BITS);
writeFileSync(FILE, bytes);
console.log(`\nresources/models/sentiment.bin: ${bytes.length} bytes, version ${model.version}`);

report('val, lexicon alone', unseen, null);
report('val, with the model', unseen, model);
reportRemoval(unseen, model);
reportGold(null);
reportGold(model);
reportTime(unseen, model);

function learnFrom(examples: readonly Example[]): Weights {
  const joined = joinTexts(examples, OPTIONS.seed).map((text) => rowOf(text, BITS));
  return learn([...examples, ...joined], BITS, OPTIONS);
}

/** Each text is judged by weights that were learned without it: within each language, and for the other source. */
function crossValidate(labelled: readonly Labelled[]): void {
  const places = new Map<string, number>();
  const examples = labelled.map((text) => {
    const group = `${text.language} ${text.source} ${text.y}`;
    const place = places.get(group) ?? 0;
    places.set(group, place + 1);
    return rowOf(text, BITS, place % FOLDS);
  });
  const pairs = new Map<string, [Class, Class][]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { model: learned } = makeModel(learnFrom(examples.filter((example) => example.fold !== fold)), BITS);
    for (const example of examples) {
      if (example.fold !== fold) continue;
      const key = example.source === 'umsab' ? example.language : example.source;
      const judged = pairs.get(key) ?? [];
      judged.push([example.y, judge(example, learned)]);
      pairs.set(key, judged);
    }
  }
  console.log(`\n${FOLDS}-fold cross-validation within train`);
  printTable(new Map([...pairs].map(([key, judged]) => [key, confusionOf(judged)])));
}

function judge({ text, language }: Labelled, by: SentimentModel | null): Class {
  const { label } = scoreSentiment(text, tokenise(text), language, by);
  return ['negative', 'neutral', 'positive'].indexOf(label) as Class;
}

function report(title: string, labelled: readonly Labelled[], by: SentimentModel | null): void {
  console.log(`\n${title}`);
  printTable(
    new Map(
      TRAINED.map((language) => [
        language,
        confusionOf(labelled.filter((text) => text.language === language).map((text) => [text.y, judge(text, by)])),
      ]),
    ),
  );
}

function printTable(tables: ReadonlyMap<string, Confusion>): void {
  let sum = 0;
  for (const [key, table] of tables) {
    console.log(`  ${key.padEnd(13)} macro-F1 ${macroF1(table).toFixed(1)}   ${formatConfusion(table)}`);
    if ((TRAINED as readonly string[]).includes(key)) sum += macroF1(table);
  }
  console.log(`  mean of the ${TRAINED.length} languages ${(sum / TRAINED.length).toFixed(1)}`);
}
