// Two searches side by side: each share there to the left, here to the right.
import type { EChartsOption } from 'echarts';
import type { ComparedShare } from '../../contract/measures.ts';
import { writeRate } from '../bursts.ts';
import type { Translator } from '../catalogue/translate.ts';
import { type CompareData, nameCompared } from '../compare.ts';
import type { ChartLook } from './look.ts';
import { drawSides, type SideBar } from './sides.ts';

const NARROW = 480;

export function drawCompare({ rows, here, there }: CompareData, look: ChartLook): EChartsOption {
  const { theme, t } = look;
  const name = (key: 'compare.here' | 'compare.there', side: typeof here) =>
    t(key, { perDay: writeRate(side.perDay, t), n: side.n });
  return drawSides(
    {
      kind: t('chart.compare'),
      rows: rows.map((row) => {
        // In a narrow picture the words would be cut; the table has them.
        const sure = look.width < NARROW ? '' : t(`compare.${row.verdict}`);
        const told = row.here.count > 0 ? 'here' : 'there';
        return {
          label: nameCompared(row, t),
          left: barOf(row.there, told === 'there' ? sure : '', t),
          right: barOf(row.here, told === 'here' ? sure : '', t),
        };
      }),
      left: { name: name('compare.there', there), color: theme.neutral, ink: theme.inkSoft, hatched: false },
      right: { name: name('compare.here', here), color: theme.accent, ink: theme.accent, hatched: false },
    },
    look,
  );
}

/** How sure the difference is stands beside one of the two bars. */
function barOf({ share, query }: ComparedShare, sure: string, t: Translator): SideBar {
  const percent = t.format.percent(share.value);
  return { size: share.value, note: sure === '' ? percent : t('compare.note', { share: percent, sure }), query };
}
