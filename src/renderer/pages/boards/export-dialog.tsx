// Writes a board to a file: in which format, and what that is good for.
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Board } from '../../../contract/boards.ts';
import { call } from '../../api.ts';
import { bytes } from '../../parts/moments.ts';
import { SaveDialog } from '../../parts/save-dialog.tsx';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { listFormats } from './formats.ts';

export function ExportDialog({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const t = useText();
  const known = useCall('boards.formats', {});
  const formats = known.data ? listFormats(known.data, t) : [];
  const [picked, setPicked] = useState<string | null>(null);
  const format = formats.find((candidate) => candidate.id === picked) ?? formats[0];

  const write = async (file: string, overwrite: boolean) => {
    const written = await (format?.id === 'pdf' ? print(file, overwrite) : exportAs(format?.id ?? '', file, overwrite));
    return { file: written.file, says: t('boards.written', { size: bytes(t, written.bytes) }) };
  };
  const exportAs = (id: string, file: string, overwrite: boolean) =>
    call('boards.export', { id: board.id, format: id, file, overwrite, locale: t.locale });
  const print = async (file: string, overwrite: boolean) => {
    const { text } = await call('boards.render', { id: board.id, locale: t.locale });
    return call('shell.print', { html: text, file, landscape: true, overwrite });
  };

  return (
    <SaveDialog
      title={t('boards.export')}
      words={format?.words ?? ''}
      name={board.name}
      extension={format?.extension ?? null}
      write={write}
      onClose={onClose}
    >
      <Select
        label={t('imports.format')}
        data={formats.map(({ id, label }) => ({ value: id, label }))}
        value={format?.id ?? null}
        allowDeselect={false}
        onChange={setPicked}
      />
    </SaveDialog>
  );
}
