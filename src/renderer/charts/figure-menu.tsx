// What one can take away of a figure: its finding as text, its figures as a table, itself as a picture, or these as a file.
import { ActionIcon, Menu } from '@mantine/core';
import { IconClipboardText, IconDots, IconDownload, IconPhoto, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { WidgetType } from '../../contract/boards.ts';
import type { MeasureResult } from '../../contract/measures.ts';
import { noteCoverage } from '../../present/say-coverage.ts';
import { tableAsHtml, tableAsTabs } from '../../present/table-text.ts';
import { toTable } from '../../present/tables.ts';
import { useAction } from '../parts/report.tsx';
import { tell } from '../tell.ts';
import { useText } from '../text.tsx';
import { useTheme } from '../use-theme.ts';
import { drawFigure, type FigureToDraw, isDrawn, toPng } from './figure-picture.ts';
import { FigureSaveDialog } from './figure-save.tsx';

interface Props {
  readonly result: MeasureResult;
  readonly name: string;
  readonly sentence: string;
  /** What it is drawn as; a chart of its shape without it. */
  readonly type: WidgetType | undefined;
}

export function FigureMenu({ result, name, sentence, type }: Props) {
  const t = useText();
  const [run, busy] = useAction();
  const [saving, setSaving] = useState(false);
  const figure = { result, name, sentence, type: type ?? usualType(result) };
  const copy = (done: string, parts: Record<string, Blob | Promise<Blob>>) =>
    void run(async () => {
      await navigator.clipboard.write([new ClipboardItem(parts)]).catch((thrown: unknown) => {
        throw new Error(t('copy.refused'), { cause: thrown });
      });
      tell(done);
    });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('copy.menu', { name })} loading={busy}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Items figure={figure} onCopy={copy} onSave={() => setSaving(true)} />
        </Menu.Dropdown>
      </Menu>
      {saving ? <FigureSaveDialog figure={figure} onClose={() => setSaving(false)} /> : null}
    </>
  );
}

interface ItemsProps {
  readonly figure: FigureToDraw;
  readonly onCopy: (done: string, parts: Record<string, Blob | Promise<Blob>>) => void;
  readonly onSave: () => void;
}

/** Only while the menu is open: its table need not be made before. */
function Items({ figure, onCopy, onSave }: ItemsProps) {
  const t = useText();
  const theme = useTheme();
  const { result, sentence } = figure;
  const table = toTable(result, t);
  const copyText = () => {
    const basis = [t('count.n', { n: result.n }), noteCoverage(result, t), t.zone].filter((part) => part !== '');
    onCopy(t('copy.text.done'), { 'text/plain': asBlob('text/plain', `${sentence}.\n${basis.join(' · ')}`) });
  };
  const copyTable = () =>
    onCopy(t('copy.table.done'), {
      'text/plain': asBlob('text/plain', tableAsTabs(table, t)),
      'text/html': asBlob('text/html', tableAsHtml(table, t)),
    });
  const copyImage = () => onCopy(t('copy.image.done'), { 'image/png': drawFigure(figure, theme, t).then(toPng) });
  return (
    <>
      <Menu.Item leftSection={<IconClipboardText size={14} />} onClick={copyText}>
        {t('copy.text')}
      </Menu.Item>
      {table.rows.length > 0 ? (
        <Menu.Item leftSection={<IconTable size={14} />} onClick={copyTable}>
          {t('copy.table')}
        </Menu.Item>
      ) : null}
      {isDrawn(result) ? (
        <Menu.Item leftSection={<IconPhoto size={14} />} onClick={copyImage}>
          {t('copy.image')}
        </Menu.Item>
      ) : null}
      {table.rows.length > 0 ? (
        <>
          <Menu.Divider />
          <Menu.Item leftSection={<IconDownload size={14} />} onClick={onSave}>
            {t('copy.save')}
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}

/** Shares of voice are drawn in the colours of their brands; every other shape has one picture. */
function usualType({ measure }: MeasureResult): WidgetType {
  return measure === 'share-of-voice' ? 'share' : 'terms';
}

function asBlob(type: string, text: string): Blob {
  return new Blob([text], { type });
}
