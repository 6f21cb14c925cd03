// Sentences for what listening finds: themes, questions, what is on the rise, who is heard, what sets two searches apart.
import type { EmergingRow, InfluencerRow, KeynessRow, MeasureData, MeasureResult } from '../contract/measures.ts';
import { sayBursts } from './bursts.ts';
import type { Translator } from './catalogue/translate.ts';
import { sayCompare } from './compare.ts';
import type { ConductShape } from './conduct-findings.ts';

/** Shapes that have their sentence here. */
export type FindingData = Exclude<
  MeasureData,
  { readonly shape: 'number' | 'trend' | 'terms' | 'shares' | 'sentiment' | 'quotes' | 'business' | ConductShape }
>;

const LONGEST_QUOTE = 80;

export function isEmptyFinding(data: FindingData): boolean {
  if (data.shape === 'concordance') return data.lines.length === 0;
  // That nothing stands out is a finding.
  if (data.shape === 'bursts') return data.points.length === 0;
  return data.shape === 'network' ? data.edges.length === 0 : data.rows.length === 0;
}

/** Without a full stop at its end. `data` is not empty. */
export function sayFinding(
  data: FindingData,
  { measure, n }: Pick<MeasureResult, 'measure' | 'n'>,
  t: Translator,
): string {
  switch (data.shape) {
    case 'keyness':
      return sayKeyness(data.rows, t);
    case 'collocates': {
      const words = data.rows.slice(0, 3).map((row) => t('query.word', { text: row.term }));
      return t('says.collocates', { word: data.word, others: t.format.list(words) });
    }
    case 'concordance':
      // Lines are the newest; how many there are is more than are shown.
      return t('says.concordance', { count: n, word: data.word });
    case 'network': {
      const [first] = data.edges;
      const [from, to] = [data.nodes[first?.from ?? -1]?.term ?? '', data.nodes[first?.to ?? -1]?.term ?? ''];
      return t('says.network', { from, to, count: first?.count ?? 0 });
    }
    case 'clusters': {
      const [first] = data.rows;
      const text = shorten(first?.text ?? '');
      const asks = measure === 'questions' ? 'says.asks' : 'says.repeats';
      return t(asks, { count: first?.people ?? 0, text });
    }
    case 'bursts':
      return sayBursts(data, t);
    case 'compare':
      return sayCompare(data, t);
    case 'emerging':
      return sayEmerging(data.rows, t);
    case 'themes':
      return sayThemes(data, t);
    case 'influencers':
      return sayInfluencers(data.rows, t);
    case 'outliers':
      return t('says.outliers', { count: data.all });
    case 'aspects': {
      const praised = [...data.rows].sort((a, b) => b.praised - a.praised)[0];
      const criticised = [...data.rows].sort((a, b) => b.criticised - a.criticised)[0];
      if (!praised?.praised)
        return t('says.criticised', { thing: criticised?.aspect ?? '', count: criticised?.criticised ?? 0 });
      if (!criticised?.criticised) return t('says.praised', { thing: praised.aspect, count: praised.praised });
      if (praised === criticised)
        return t('says.aspects-same', {
          thing: praised.aspect,
          criticised: t.format.number(praised.criticised),
          praised: t.format.number(praised.praised),
        });
      return t('says.aspects', { praised: praised.aspect, criticised: criticised.aspect });
    }
  }
}

function sayKeyness(rows: readonly KeynessRow[], t: Translator): string {
  const here = rows.filter((row) => row.logRatio > 0).slice(0, 3);
  const there = rows.filter((row) => row.logRatio < 0).slice(0, 3);
  const list = (some: readonly KeynessRow[]) => t.format.list(some.map((row) => t('query.word', { text: row.term })));
  if (here.length === 0) return t('says.keyness-there', { words: list(there) });
  if (there.length === 0) return t('says.keyness-here', { words: list(here) });
  return t('says.keyness', { here: list(here), there: list(there) });
}

function sayEmerging(rows: readonly EmergingRow[], t: Translator): string {
  const [first, second] = rows;
  if (!first) return t('says.nothing');
  const times = first.expected < 0.5 ? null : Math.round(first.recent / first.expected);
  if (second === undefined && times !== null) return t('says.emerging-one', { term: first.term, times });
  if (second === undefined) return t('says.emerging-new', { term: first.term, count: first.recent });
  return t('says.emerging', { first: first.term, second: second.term });
}

function sayThemes({ rows, all }: Extract<FindingData, { shape: 'themes' }>, t: Translator): string {
  const [first] = rows;
  if (!first) return t('says.nothing');
  const words = t.format.list(first.words.slice(0, 3).map((word) => t('query.word', { text: word })));
  const values = { count: rows.length, words, share: t.format.percent(first.share.value) };
  return all > rows.length ? t('says.themes-largest', { ...values, all }) : t('says.themes', values);
}

function sayInfluencers(rows: readonly InfluencerRow[], t: Translator): string {
  const [busiest] = rows;
  const answered = [...rows].sort((a, b) => b.replies - a.replies)[0];
  if (!busiest) return t('says.nothing');
  if (!answered || answered.replies === 0)
    return t('says.influencers-quiet', { name: busiest.author, count: busiest.mentions });
  if (answered.author === busiest.author)
    return t('says.influencers-one', { name: busiest.author, count: busiest.mentions });
  return t('says.influencers', { first: busiest.author, second: answered.author });
}

function shorten(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const letters = [...plain];
  return letters.length <= LONGEST_QUOTE ? plain : `${letters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
}
