// Collocates: which terms stand near a word, how strongly they belong to it and how sure that is.
import { addClause, textClause } from '../../contract/clauses.ts';
import type { CollocateRow } from '../../contract/measures.ts';
import { fold } from '../text/fold.ts';
import { type Token, tokenise } from '../text/tokenise.ts';
import { wordClause } from './concordance.ts';
import { findPlaces, foldToken, readPattern, type WordPattern } from './find-word.ts';
import { association, significant } from './log-likelihood.ts';
import type { Found, Measure } from './measure.ts';
import { readDocuments } from './read-documents.ts';

/** Words on either side. */
const reach = 5;
const mostMentions = 5000;
const mostTerms = 20_000;
const leastMentions = 3;

export const collocates: Measure = {
  id: 'collocates',
  label: 'Collocates',
  definition:
    'Terms that stand within five words of the word, in the same sentence: logDice says how much they belong together (14 is always), log-likelihood how sure that is; both by mentions.',
  shape: 'collocates',
  needs: ['word'],
  compute: (found, limit, { word }) => {
    const pattern = readPattern(word ?? '');
    const holding = pattern.words.length === 0 ? null : found.within(wordClause(word ?? ''));
    if (!holding || holding.total === 0)
      return { n: 0, excluded: [], labels: true, data: { shape: 'collocates', word: word ?? '', rows: [] } };
    const { documents, excluded } = readDocuments(holding, { most: mostMentions });
    const texts = found.texts(documents.map((document) => document.id)).map(({ text }) => text);
    const near = countNear(texts, pattern);
    const rows = judge(near, found, holding, texts.length).slice(0, limit);
    return {
      n: holding.total,
      excluded: [...excluded, 'stop words', `terms near it in fewer than ${leastMentions} mentions`],
      labels: true,
      data: { shape: 'collocates', word: word ?? '', rows },
    };
  },
};

interface Near {
  mentions: number;
  before: number;
  after: number;
}

function countNear(texts: readonly string[], pattern: WordPattern): Map<string, Near> {
  const near = new Map<string, Near>();
  for (const text of texts) {
    const tokens = tokenise(text);
    const folded = tokens.map(foldToken);
    const here = new Set<string>();
    for (const { first, last } of findPlaces(folded, pattern)) {
      const count = (at: number, side: 'before' | 'after') => {
        const key = folded[at] ?? '';
        // A word said twice is no company of its own.
        if (findPlaces([key], pattern).length > 0) return;
        const known = near.get(key) ?? { mentions: 0, before: 0, after: 0 };
        known[side] += 1;
        near.set(key, known);
        here.add(key);
      };
      for (const at of wordsFrom(tokens, first - 1, -1)) count(at, 'before');
      for (const at of wordsFrom(tokens, last + 1, 1)) count(at, 'after');
    }
    for (const key of here) {
      const known = near.get(key);
      if (known) known.mentions += 1;
    }
  }
  return near;
}

/** Indexes of the next words in that direction, as far as the sentence goes. */
function wordsFrom(tokens: readonly Token[], from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = from; found.length < reach; at += step) {
    const token = tokens[at];
    if (!token || (token.kind === 'punctuation' && /^[.!?…。！？]/.test(token.text))) break;
    if (token.kind === 'word' || token.kind === 'hashtag' || token.kind === 'emoji') found.push(at);
  }
  return found;
}

/** Only content terms: those the project counts. `read` of the mentions that hold the word were looked at. */
function judge(near: ReadonlyMap<string, Near>, found: Found, holding: Found, read: number): CollocateRow[] {
  const all = Math.max(found.total, 1);
  const scale = read === 0 ? 0 : holding.total / read;
  const rows: CollocateRow[] = [];
  const seen = new Set<string>();
  for (const term of found.terms(['word', 'hashtag', 'emoji'], mostTerms)) {
    const key = fold(term.key);
    const count = near.get(key);
    if (!count || count.mentions < leastMentions || seen.has(key)) continue;
    seen.add(key);
    // Where not all were read, what was seen stands for the whole.
    const together = Math.min(count.mentions * scale, term.count, holding.total);
    const sure = association(together, holding.total, term.count, all);
    if (sure < significant.p05 || together * all <= holding.total * term.count) continue;
    rows.push({
      term: term.shown,
      together: count.before + count.after,
      mentions: count.mentions,
      before: count.before,
      after: count.after,
      logDice: 14 + Math.log2((2 * together) / (holding.total + term.count)),
      logLikelihood: sure,
      query: addClause(holding.query, textClause(term.shown)),
    });
  }
  return rows.sort((a, b) => b.logDice - a.logDice || b.logLikelihood - a.logLikelihood);
}
