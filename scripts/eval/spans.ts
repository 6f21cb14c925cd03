// Entities and tokens: exact spans against gold of our own.
import { analyse } from '../../src/core/nlp/analyse.ts';
import { listTokens } from '../../src/core/nlp/list-tokens.ts';
import { groupBy, readGold } from './read-gold.ts';
import { type EvalRow, row } from './row.ts';
import { type Span, spanF1 } from './score.ts';

const entityTargets: Readonly<Record<string, number>> = {
  'en noisy': 48.3,
  'en news': 64.7,
  'nl news': 74,
  'fr news': 67.4,
  'de news': 53.8,
  'pt news': 64.4,
};

export function evalEntities(): EvalRow[] {
  const gold = readGold<{ lang: string; style: string; set: string; text: string; entities: readonly Span[] }>(
    'entities',
  );
  return ['tune', 'held'].flatMap((set) => {
    const groups = groupBy(
      gold.filter((each) => each.set === set),
      (each) => `${each.lang} ${each.style}`,
    );
    return [...groups].map(([group, texts]) => {
      const pairs = texts.map((each) => ({ gold: each.entities, found: analyse(each.text).entities }));
      const { f1 } = spanF1(pairs);
      return row(
        'entities',
        `own, ${set === 'held' ? 'held out' : 'tuned on'}`,
        group,
        'F1, exact span',
        f1,
        texts.length,
        entityTargets[group] ?? null,
      );
    });
  });
}

const tokenTargets: Readonly<Record<string, number>> = { es: 99.5, it: 97.2, nl: 98.4, pt: 98.8, fr: 98.7, de: 97 };

export function evalTokens(): EvalRow[] {
  const gold = readGold<{ lang: string; text: string; tokens: readonly string[] }>('tokens');
  return [...groupBy(gold, (each) => each.lang)].map(([lang, texts]) => {
    const pairs = texts.map(({ text, tokens }) => ({ gold: placeTokens(text, tokens), found: listTokens(text, lang) }));
    return row('tokens', 'own', lang, 'F1, exact span', spanF1(pairs).f1, texts.length, tokenTargets[lang] ?? null);
  });
}

/** Where each token of a list stands in its text, one after the other; offsets in code points. */
function placeTokens(text: string, tokens: readonly string[]): Span[] {
  let at = 0;
  return tokens.map((token) => {
    const start = text.indexOf(token, at);
    if (start < 0) throw new Error(`“${token}” is not in “${text}”.`);
    at = start + token.length;
    return { start: [...text.slice(0, start)].length, end: [...text.slice(0, at)].length };
  });
}
