// The figures of a sample as a table to take away: how sure each label is, and what the analysis took it for.
import type { Sample, SampleGroup } from '../../../contract/learning.ts';
import type { Proportion } from '../../../contract/measures.ts';
import type { Translator } from '../../../present/catalogue/translate.ts';
import { number, type Table, text } from '../../../present/columns.ts';
import { nameSampleLabel } from './sample-labels.ts';

const figures = ['precision', 'recall', 'f1'] as const;

/** A row a label, as the person set it; behind its figures, how often the analysis read it as each label. */
export function toSampleTable({ labels, confusion }: SampleGroup, facet: Sample['facet'], t: Translator): Table {
  const names = labels.map(({ label }) => nameSampleLabel(facet, label, t));
  return {
    columns: [
      text('label', t('check.class')),
      ...figures.flatMap((figure) => [
        number(figure, t(`check.${figure}`)),
        number(`${figure}-low`, `${t(`check.${figure}`)}, ${t('table.low').toLocaleLowerCase(t.locale)}`),
        number(`${figure}-high`, `${t(`check.${figure}`)}, ${t('table.high').toLocaleLowerCase(t.locale)}`),
      ]),
      number('n', t('table.n')),
      ...names.map((name, place) => number(`read-${place}`, `→ ${name}`)),
    ],
    rows: labels.map((label, row) => [
      names[row] ?? '',
      ...figures.flatMap((figure) => thousandths(label[figure])),
      label.actual,
      ...names.map((_, column) => confusion[row]?.[column] ?? 0),
    ]),
  };
}

function thousandths({ value, low, high }: Proportion): number[] {
  return [value, low, high].map((share) => Math.round(1000 * share) / 1000);
}
