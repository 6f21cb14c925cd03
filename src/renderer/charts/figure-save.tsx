// Saves a figure as a picture, a drawing or a table.
import { Select } from '@mantine/core';
import { useState } from 'react';
import { tableAsCsv } from '../../present/table-text.ts';
import { call } from '../api.ts';
import { bytes } from '../parts/moments.ts';
import { SaveDialog } from '../parts/save-dialog.tsx';
import { useText } from '../text.tsx';
import type { Taken } from './taken.ts';
import { toPng } from './to-png.ts';

interface Props {
  readonly taken: Taken;
  readonly onClose: () => void;
}

type Format = 'png' | 'svg' | 'csv';

export function FigureSaveDialog({ taken, onClose }: Props) {
  const t = useText();
  const { name, table, draw } = taken;
  const formats: readonly Format[] = draw ? ['png', 'svg', 'csv'] : ['csv'];
  const [format, setFormat] = useState<Format>(formats[0] ?? 'csv');

  const write = async (file: string, overwrite: boolean) => {
    const content = await make();
    const encoding = format === 'png' ? 'base64' : 'utf8';
    const written = await call('shell.save-file', { file, content, encoding, overwrite });
    return { file: written.file, says: t('copy.saved', { size: bytes(t, written.bytes) }) };
  };
  const make = async (): Promise<string> => {
    if (format === 'csv' || !draw) return tableAsCsv(table, t);
    const picture = await draw();
    return format === 'svg' ? picture.svg : toBase64(await toPng(picture));
  };

  return (
    <SaveDialog
      title={t('copy.save.title')}
      words={t('copy.save.words')}
      name={name}
      extension={format}
      write={write}
      onClose={onClose}
    >
      <Select
        label={t('imports.format')}
        data={formats.map((value) => ({ value, label: t(`format.${value}`) }))}
        value={format}
        allowDeselect={false}
        onChange={(value) => setFormat(formats.find((known) => known === value) ?? format)}
      />
    </SaveDialog>
  );
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
