// What sets two searches apart: terms more common there to the left, more common here to the right.
import type { EChartsOption } from 'echarts';
import type { KeynessRow, MeasureData } from '../../contract/measures.ts';
import type { Translator } from '../catalogue/translate.ts';
import { nameSearch } from '../name-search.ts';
import type { ChartLook } from './look.ts';
import { drawSides, type SideBar } from './sides.ts';

type Keyness = Extract<MeasureData, { shape: 'keyness' }>;

export function drawKeyness(data: Keyness, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  return drawSides(
    {
      kind: t('chart.keyness'),
      rows: data.rows.map((row) => ({
        label: row.term,
        left: barOf(row, row.logRatio < 0, t),
        right: barOf(row, row.logRatio > 0, t),
      })),
      left: { name: nameThere(data.against, t), color: theme.neutral, ink: theme.inkSoft, hatched: false },
      right: { name: t('keyness.here'), color: theme.accent, ink: theme.accent, hatched: false },
    },
    look,
  );
}

function barOf(row: KeynessRow, drawn: boolean, t: Translator): SideBar {
  const { format } = t;
  const note = t('keyness.shares', { here: format.percent(row.shareHere), there: format.percent(row.shareThere) });
  return { size: drawn ? Math.abs(row.logRatio) : 0, note, query: row.query };
}

/** `-(…)` is what a comparison with everything else ends in. */
function nameThere(against: string, t: Translator): string {
  return /(?:^| )-\(/.test(against) ? t('keyness.elsewhere') : t('keyness.there', { query: nameSearch(against) });
}
