// npm run eval [-- --only PART] [--out FILE]: how well the analysis does, on gold sets of our own and on val where it is.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadModel } from '../src/core/load-model.ts';
import { ANALYSIS_VERSION } from '../src/core/nlp/version.ts';
import { modelFile, readCorpus } from './eval/read-gold.ts';
import type { EvalRow } from './eval/row.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, out: { type: 'string' } } });
const model = loadModel(modelFile, console.error);

// Each part is loaded when it is asked for.
const parts: Readonly<Record<string, () => Promise<EvalRow[]>>> = {
  sentiment: async () => (await import('./eval/sentiment.ts')).evalSentiment(model),
  negation: async () => (await import('./eval/sentiment.ts')).evalNegation(model),
  reasons: async () => (await import('./eval/reasons.ts')).evalReasons(model),
  language: async () => (await import('./eval/language.ts')).evalLanguage(),
  entities: async () => (await import('./eval/spans.ts')).evalEntities(),
  tokens: async () => (await import('./eval/spans.ts')).evalTokens(),
  intent: async () => (await import('./eval/meaning.ts')).evalIntent(),
  irony: async () => (await import('./eval/meaning.ts')).evalIrony(),
  risk: async () => (await import('./eval/meaning.ts')).evalRisk(),
  keyphrases: async () => (await import('./eval/meaning.ts')).evalKeyphrases(),
  similarity: async () => (await import('./eval/similarity.ts')).evalSimilarity(),
  speed: async () => (await import('./eval/speed.ts')).evalSpeed(model),
};
const { only } = values;
if (only !== undefined && !Object.hasOwn(parts, only)) {
  console.error(`There is no part “${only}”. There are: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

const rows: EvalRow[] = [];
for (const [name, run] of Object.entries(parts)) if (only === undefined || only === name) rows.push(...(await run()));
console.log(
  `Analysis version ${ANALYSIS_VERSION}; ${model ? `learned weights ${model.version}` : 'no learned weights'}.`,
);
if (!readCorpus('sentiment', 'val.jsonl'))
  console.log('The corpus is not beside the project: figures on val are left out.');
console.table(rows.map(({ target, ...rest }) => ({ ...rest, target: target ?? '' })));
if (values.out) writeFileSync(values.out, `${JSON.stringify({ version: ANALYSIS_VERSION, rows }, null, 1)}\n`);
