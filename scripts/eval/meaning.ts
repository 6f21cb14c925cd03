// Intent, irony, risk and key phrases against gold of our own.
import { analyse } from '../../src/core/nlp/analyse.ts';
import { groupBy, readGold } from './read-gold.ts';
import { type EvalRow, row } from './row.ts';
import { macroF1, prf } from './score.ts';

interface Wanted {
  readonly lang: string;
  readonly text: string;
  readonly label: string;
  readonly purchase: boolean;
  readonly churn: boolean;
  /** `blind`: written last and tuned on least. */
  readonly set?: string;
}

export function evalIntent(): EvalRow[] {
  const gold = readGold<Wanted>('intent').map((each) => ({ ...each, reading: analyse(each.text).intent }));
  const rows = [...groupBy(gold, (each) => each.lang)].map(([lang, texts]) => {
    const labelled = texts.map(({ label, reading }) => ({ actual: label, predicted: reading.label }));
    return row('intent', 'own', lang, 'macro-F1, seven classes', macroF1(labelled), texts.length);
  });
  const blind = gold.filter((each) => each.set === 'blind');
  const judged = blind.map(({ label, reading }) => ({ actual: label, predicted: reading.label }));
  rows.push(row('intent', 'own, written last', 'all', 'macro-F1, seven classes', macroF1(judged), blind.length));
  const wishes = (['purchase', 'churn'] as const).map((wish) => {
    const f1 = yesF1(gold.map((each) => ({ actual: each[wish], predicted: each.reading[wish].length > 0 })));
    return row('intent', 'own', wish, 'F1', f1.f1, gold.filter((each) => each[wish]).length);
  });
  return [...rows, ...wishes];
}

export function evalIrony(): EvalRow[] {
  const gold = readGold<{ lang: string; text: string; ironic: boolean }>('irony');
  return [...groupBy(gold, (each) => each.lang)].flatMap(([lang, texts]) => {
    const { precision, recall } = yesF1(
      texts.map(({ text, ironic }) => ({ actual: ironic, predicted: analyse(text).irony.flag })),
    );
    return [
      row('irony', 'own', lang, 'precision of the flag', precision, texts.length, lang === 'en' ? 66.7 : null),
      row('irony', 'own', lang, 'recall of the flag', recall, texts.length),
    ];
  });
}

export function evalRisk(): EvalRow[] {
  const gold = readGold<{ lang: string; text: string; causes: readonly string[] }>('risk');
  const { precision, recall } = yesF1(
    gold.map(({ text, causes }) => ({ actual: causes.length > 0, predicted: analyse(text).risk.because.length > 0 })),
  );
  return [
    row('risk', 'own', 'all', 'precision, any cause', precision, gold.length),
    row('risk', 'own', 'all', 'recall, any cause', recall, gold.length),
  ];
}

export function evalKeyphrases(): EvalRow[] {
  const gold = readGold<{ text: string; phrases: readonly string[] }>('keyphrases');
  let [wanted, found, first, shown] = [0, 0, 0, 0];
  for (const { text, phrases } of gold) {
    const keywords = analyse(text).keywords.map((keyword) => keyword.toLowerCase());
    wanted += phrases.length;
    found += phrases.filter((phrase) => keywords.includes(phrase)).length;
    first += keywords.slice(0, phrases.length).filter((keyword) => phrases.includes(keyword)).length;
    shown += Math.min(phrases.length, keywords.length);
  }
  return [
    row('key phrases', 'own', 'all', 'recall of eight', found / wanted, gold.length),
    row('key phrases', 'own', 'all', 'R-precision', first / shown, gold.length),
  ];
}

function yesF1(rows: readonly { readonly actual: boolean; readonly predicted: boolean }[]) {
  const right = rows.filter((each) => each.actual && each.predicted).length;
  return prf(right, rows.filter((each) => each.predicted).length, rows.filter((each) => each.actual).length);
}
