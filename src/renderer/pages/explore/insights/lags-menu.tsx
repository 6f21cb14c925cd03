// What one can take away of the days between what is said and the numbers.
import type { BusinessData, Talk } from '../../../../contract/business.ts';
import { lagsOf, nameSeries, toLagsTable } from '../../../../present/business.ts';
import { drawLags } from '../../../../present/charts/lags.ts';
import { writeChart } from '../../../../present/charts/svg.ts';
import type { FigurePicture } from '../../../../present/figure-svg.ts';
import { CopyMenu } from '../../../charts/copy-menu.tsx';
import { framePicture, WIDTH } from '../../../charts/frame-picture.ts';
import { useText } from '../../../text.tsx';
import { useTheme } from '../../../use-theme.ts';

export const LAGS_HEIGHT = 220;

interface Props {
  readonly data: BusinessData;
  readonly talk: Talk;
  readonly says: string;
}

export function LagsMenu({ data, talk, says }: Props) {
  const t = useText();
  const theme = useTheme();
  const name = t('business.lags');
  const lags = lagsOf(data, talk);
  const basis = [nameSeries(data.series), t(`business.${talk}`)];
  const draw = async (): Promise<FigurePicture> => {
    const { init } = await import('../../../charts/echarts-svg.ts');
    const size = { width: WIDTH, height: LAGS_HEIGHT };
    const option = drawLags(lags, { theme, t, ...size, interactive: false, description: says });
    const svg = writeChart(option, { label: says, id: 'f', ...size }, init);
    const foot = [...basis, t.zone, t('copy.made-with')];
    return framePicture({ name, sentence: says, picture: { svg, ...size }, foot, theme });
  };
  return <CopyMenu name={name} take={() => ({ name, sentence: says, basis, table: toLagsTable(lags, t), draw })} />;
}
