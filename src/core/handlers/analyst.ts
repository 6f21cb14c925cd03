// The analyst's thread: understands text and draws exports, so that neither stands in the way of a search or a save.
import type { Analysis, Flag, Term } from '../../contract/model.ts';
import type { Handlers } from '../../contract/serve.ts';
import type { AnalysedMention, PendingText } from '../db/facts.ts';
import { renderBoard, writeBoard } from '../export/write-board.ts';
import { loadModel } from '../load-model.ts';
import { type AnalyseOptions, analyse } from '../nlp/analyse.ts';
import { weighRisk } from '../nlp/risk/circumstances.ts';
import { ANALYSIS_VERSION } from '../nlp/version.ts';
import { fold } from '../text/fold.ts';
import { likenessBands } from '../text/likeness.ts';
import type { AnalystApi } from '../threads/api.ts';
import { fitToCorrections } from './fit-adjustment.ts';
import { joinSaid } from './said.ts';

export interface Analyst {
  readonly handlers: Handlers<AnalystApi>;
  close(): void;
}

/** `model`: the file of learned weights; without it the lexicons decide. */
export function createAnalyst(model: string | null): Analyst {
  let weights: AnalyseOptions['model'];
  const load = () => {
    if (weights === undefined) weights = loadModel(model, (problem) => console.error(`[engine] ${problem}`));
    return weights;
  };
  return {
    handlers: {
      'analyse.one': ({ text, circumstances, learned, language }) => {
        const analysis = analyse(text, { model: load(), learned, language });
        return { analysis, risk: circumstances ? weighRisk(analysis.risk, circumstances) : analysis.risk };
      },
      'analyse.batch': ({ rows, learned }) => ({
        version: ANALYSIS_VERSION,
        rows: rows.map((row) => analyseRow(row, { model: load(), learned, language: row.language })),
      }),
      'learn.fit': ({ texts }) => fitToCorrections(texts, load()),
      'export.board': ({ data, format, file, overwrite, locale }, { signal }) =>
        writeBoard(data, format, file, overwrite, { signal, ...(locale !== undefined && { locale }) }),
      'export.text': ({ data, format, locale }, { signal }) =>
        renderBoard(data, format, { signal, ...(locale !== undefined && { locale }) }),
    },
    close: () => undefined,
  };
}

function analyseRow(row: PendingText, options: AnalyseOptions): AnalysedMention {
  const analysis = analyse(joinSaid(row), options);
  const { language, languageConfidence, sentiment, intent, risk } = analysis;
  return {
    id: row.id,
    told: row.language,
    analysis: {
      language,
      languageConfidence,
      sentiment: row.wordless ? null : sentiment,
      intent: row.wordless ? null : intent.label,
      flags: flagsOf(analysis),
      risk,
      terms: termsOf(analysis),
    },
    likeness: likenessBands(row.text),
  };
}

function flagsOf({ irony, intent, risk }: Analysis): Flag[] {
  const flags: Flag[] = [];
  if (irony.flag) flags.push('irony');
  if (intent.purchase.length > 0) flags.push('purchase');
  if (intent.churn.length > 0) flags.push('churn');
  if (risk.public) flags.push('public');
  return flags;
}

/** Terms of the text, and with them what was found in it: names, phrases, what is praised and criticised. */
function termsOf({ terms, entities, keywords, aspects }: Analysis): Term[] {
  const all = new Map(terms.map((term) => [`${term.kind} ${term.key}`, term]));
  const add = (kind: Term['kind'], shown: string) => {
    const key = fold(shown);
    if (key !== '' && !all.has(`${kind} ${key}`)) all.set(`${kind} ${key}`, { kind, key, shown });
  };
  for (const { text, type } of entities) if (type !== 'other') add(type, text);
  for (const keyword of keywords) if (/\s/.test(keyword)) add('phrase', keyword);
  for (const { text, opinion } of aspects) {
    if (opinion === 'positive') add('praised', text);
    else if (opinion === 'negative') add('criticised', text);
  }
  return [...all.values()];
}
