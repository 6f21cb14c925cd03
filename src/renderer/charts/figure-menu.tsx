// What one can take away of a figure: its finding as text, its figures as a table, itself as a picture, or these as a file.
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import { isDrawn } from '../../present/charts/by-itself.ts';
import { noteCoverage } from '../../present/say-coverage.ts';
import { noteUndated } from '../../present/say-undated.ts';
import { toTable } from '../../present/tables.ts';
import { useText } from '../text.tsx';
import { useTheme } from '../use-theme.ts';
import { CopyMenu } from './copy-menu.tsx';
import { drawFigure } from './figure-picture.ts';

interface Props {
  readonly result: MeasureResult;
  readonly name: string;
  readonly sentence: string;
  /** What it is drawn as; a chart of its shape without it. */
  readonly type?: WidgetType | undefined;
}

export function FigureMenu({ result, name, sentence, type = usualType(result) }: Props) {
  const t = useText();
  const theme = useTheme();
  return (
    <CopyMenu
      name={name}
      take={() => ({
        name,
        sentence,
        basis: [t('count.n', { n: result.n }), noteCoverage(result, t), noteUndated(result, t)],
        table: toTable(result, t),
        draw: isDrawn(result) ? () => drawFigure({ result, name, sentence, type }, theme, t) : null,
      })}
    />
  );
}

/** Shares of voice are drawn in the colours of their brands; every other shape has one picture. */
function usualType({ measure }: MeasureResult): WidgetType {
  return measure === 'share-of-voice' ? 'share' : 'terms';
}
