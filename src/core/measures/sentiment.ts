// Sentiment by language: the mix, with the number it rests on.
import { addClause, fieldClause } from '../../contract/clauses.ts';
import type { SentimentCounts, SentimentRow } from '../../contract/measures.ts';
import { writeCount } from '../text/write-count.ts';
import type { Found, Measure } from './measure.ts';

export const sentiment: Measure = {
  id: 'sentiment',
  label: 'Sentiment by language',
  definition: 'Matching mentions by sentiment, for each language; a person’s label outranks the model’s.',
  shape: 'sentiment',
  compute: (found, limit) => {
    const rows = sumRows(found).sort((a, b) => b.n - a.n);
    const all = sumAll(rows);
    const waiting = found.total - all.n;
    return {
      n: all.n,
      excluded: waiting > 0 ? [`${writeCount(waiting)} without a label`] : [],
      labels: true,
      data: { shape: 'sentiment', rows: rows.slice(0, limit), all },
    };
  },
};

function sumRows(found: Found): SentimentRow[] {
  const rows = new Map<string, { n: number; negative: number; neutral: number; positive: number }>();
  for (const { value, sentiment: label, count } of found.sentimentByLanguage()) {
    if (label === null) continue;
    const language = value ?? 'unknown';
    const row = rows.get(language) ?? { n: 0, negative: 0, neutral: 0, positive: 0 };
    rows.set(language, row);
    row.n += count;
    if (label < 0) row.negative += count;
    else if (label > 0) row.positive += count;
    else row.neutral += count;
  }
  return [...rows].map(([label, row]) => ({
    label,
    ...row,
    query: addClause(found.query, fieldClause('lang', label)),
  }));
}

function sumAll(rows: readonly SentimentCounts[]): SentimentCounts {
  const sum = (part: keyof SentimentCounts) => rows.reduce((total, row) => total + row[part], 0);
  return { n: sum('n'), negative: sum('negative'), neutral: sum('neutral'), positive: sum('positive') };
}
