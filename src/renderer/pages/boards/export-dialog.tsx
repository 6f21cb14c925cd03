// Writes a board to a file: in which format.
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Board } from '../../../contract/boards.ts';
import { call } from '../../api.ts';
import { bytes } from '../../parts/moments.ts';
import { SaveDialog } from '../../parts/save-dialog.tsx';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';

export function ExportDialog({ board, onClose }: { readonly board: Board; readonly onClose: () => void }) {
  const t = useText();
  const formats = useCall('boards.formats', {});
  const [picked, setPicked] = useState<string | null>(null);
  const format = formats.data?.find((candidate) => candidate.id === picked) ?? formats.data?.[0];

  const write = async (file: string, overwrite: boolean) => {
    const written = await call('boards.export', { id: board.id, format: format?.id ?? '', file, overwrite });
    return { file: written.file, says: t('boards.written', { size: bytes(t, written.bytes) }) };
  };

  return (
    <SaveDialog
      title={t('boards.export')}
      words={t('boards.export.words')}
      name={board.name}
      extension={format?.extension.replace(/^\./, '') ?? null}
      write={write}
      onClose={onClose}
    >
      <Select
        label={t('imports.format')}
        data={(formats.data ?? []).map((candidate) => ({ value: candidate.id, label: candidate.label }))}
        value={format?.id ?? null}
        onChange={setPicked}
      />
    </SaveDialog>
  );
}
