// How the model did on a labelled sample: precision, recall, F1 and the table of confusions, each with its interval.
import type { LabelFigures, SampleGroup } from '../../contract/learning.ts';
import type { Proportion } from '../../contract/measures.ts';
import { createRandom } from '../measures/random.ts';
import { wilson } from '../measures/wilson.ts';

export interface LabelledItem {
  /** The person's label. */
  readonly actual: string;
  /** The model's, when the sample was drawn. */
  readonly predicted: string;
  readonly language: string;
  readonly stratum: string;
}

/** Fewer than this in a language say nothing of it. */
const leastInLanguage = 10;
const resamples = 1000;
const level = 0.95;

/**
 * For all, and for each language with ten items or more. Items of a stratum weigh as many mentions as each stands for
 * (`strata`: stratum -> mentions it was drawn from), so that figures are those of everything searched, not of the sample.
 * Intervals of proportions are Wilson's; those of F1 are percentiles of 1,000 bootstrap samples drawn within strata
 * (B. Efron and R. Tibshirani, 1993), never narrower than Wilson's of the items behind them.
 */
export function testSample(items: readonly LabelledItem[], strata: Readonly<Record<string, number>>): SampleGroup[] {
  if (items.length === 0) return [];
  const languages = [...new Set(items.map((item) => item.language))].sort();
  const groups = [testGroup('all', items, strata)];
  for (const language of languages) {
    const own = items.filter((item) => item.language === language);
    if (languages.length > 1 && own.length >= leastInLanguage) groups.push(testGroup(language, own, strata));
  }
  return groups;
}

function testGroup(
  group: string,
  items: readonly LabelledItem[],
  strata: Readonly<Record<string, number>>,
): SampleGroup {
  const names = [...new Set(items.flatMap((item) => [item.actual, item.predicted]))].sort();
  const coded = code(items, names, strata);
  const point = figuresOf(coded, names.length);
  const spread = bootstrap(coded, names.length);
  const labels = names.map((label, at): LabelFigures => {
    const actual = coded.filter(({ cell }) => Math.floor(cell / names.length) === at);
    const predicted = coded.filter(({ cell }) => cell % names.length === at);
    const f1 = point.f1[at] ?? 0;
    const either = new Set([...actual, ...predicted]);
    return {
      label,
      actual: actual.length,
      predicted: predicted.length,
      precision: weighted(point.precision[at] ?? 0, predicted),
      recall: weighted(point.recall[at] ?? 0, actual),
      f1: widest(
        spreadOf(
          f1,
          spread.map((each) => each.f1[at] ?? 0),
        ),
        weighted(f1, [...either]),
      ),
    };
  });
  return {
    group,
    n: items.length,
    accuracy: weighted(point.accuracy, coded),
    macroF1: widest(
      spreadOf(
        point.macroF1,
        spread.map((each) => each.macroF1),
      ),
      // Where nothing varies the bootstrap claims certainty: what so few can tell is known better.
      spread.every((each) => each.macroF1 === point.macroF1) ? weighted(point.macroF1, coded) : null,
    ),
    labels,
    confusion: names.map((actual) =>
      names.map((predicted) => items.filter((item) => item.actual === actual && item.predicted === predicted).length),
    ),
  };
}

/** Wilson's interval, for as many items as these weigh together (L. Kish, 1965: sum squared by sum of squares). */
function weighted(value: number, items: readonly Coded[]): Proportion {
  const sum = items.reduce((total, { weight }) => total + weight, 0);
  const squares = items.reduce((total, { weight }) => total + weight * weight, 0);
  const n = squares === 0 ? 0 : (sum * sum) / squares;
  return { ...wilson(value * n, n), value };
}

function widest(one: Proportion, other: Proportion | null): Proportion {
  if (other === null) return one;
  return { value: one.value, low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}

interface Coded {
  /** Place of the cell: actual × labels + predicted. */
  readonly cell: number;
  readonly weight: number;
  readonly stratum: string;
}

function code(
  items: readonly LabelledItem[],
  names: readonly string[],
  strata: Readonly<Record<string, number>>,
): Coded[] {
  const drawn = new Map<string, number>();
  for (const { stratum } of items) drawn.set(stratum, (drawn.get(stratum) ?? 0) + 1);
  return items.map(({ actual, predicted, stratum }) => ({
    cell: names.indexOf(actual) * names.length + names.indexOf(predicted),
    weight: (strata[stratum] ?? drawn.get(stratum) ?? 1) / (drawn.get(stratum) ?? 1),
    stratum,
  }));
}

interface Figures {
  readonly accuracy: number;
  readonly macroF1: number;
  readonly precision: readonly number[];
  readonly recall: readonly number[];
  readonly f1: readonly number[];
}

function figuresOf(items: readonly Coded[], size: number): Figures {
  const cells = new Float64Array(size * size);
  for (const { cell, weight } of items) cells[cell] = (cells[cell] ?? 0) + weight;
  const at = (row: number, column: number) => cells[row * size + column] ?? 0;
  const places = Array.from({ length: size }, (_, place) => place);
  const sum = (value: (place: number) => number) => places.reduce((total, place) => total + value(place), 0);
  const all = sum((row) => sum((column) => at(row, column)));
  const precision = places.map((place) =>
    ratio(
      at(place, place),
      sum((row) => at(row, place)),
    ),
  );
  const recall = places.map((place) =>
    ratio(
      at(place, place),
      sum((column) => at(place, column)),
    ),
  );
  const f1 = places.map((place) => {
    const [p, r] = [precision[place] ?? 0, recall[place] ?? 0];
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
  });
  // A label the person never gave cannot be recalled: it is no part of the mean.
  const given = places.filter((place) => sum((column) => at(place, column)) > 0);
  const macroF1 = ratio(
    given.reduce((total, place) => total + (f1[place] ?? 0), 0),
    given.length,
  );
  return {
    accuracy: ratio(
      sum((place) => at(place, place)),
      all,
    ),
    macroF1,
    precision,
    recall,
    f1,
  };
}

function bootstrap(items: readonly Coded[], size: number): Figures[] {
  const strata = new Map<string, Coded[]>();
  for (const item of items) {
    const members = strata.get(item.stratum) ?? [];
    strata.set(item.stratum, members);
    members.push(item);
  }
  const random = createRandom(items.length);
  return Array.from({ length: resamples }, () => {
    const drawn: Coded[] = [];
    for (const members of strata.values()) {
      for (let count = 0; count < members.length; count++) {
        const one = members[Math.floor(random() * members.length)];
        if (one) drawn.push(one);
      }
    }
    return figuresOf(drawn, size);
  });
}

function spreadOf(value: number, values: readonly number[]): Proportion {
  const sorted = values.toSorted((a, b) => a - b);
  const pick = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? value;
  return { value, low: Math.min(value, pick((1 - level) / 2)), high: Math.max(value, pick((1 + level) / 2)) };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
