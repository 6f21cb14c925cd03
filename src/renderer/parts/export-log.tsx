// Takes the log of every request away as a table: the proof of what left this machine.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { call } from '../api.ts';
import { useProject } from '../state/session.ts';
import { useText } from '../text.tsx';
import { SaveDialog } from './save-dialog.tsx';

export function ExportLog() {
  const t = useText();
  const project = useProject();
  const [saving, setSaving] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={14} />} onClick={() => setSaving(true)}>
        {t('requests.export')}
      </Button>
      {saving ? (
        <SaveDialog
          title={t('requests.export')}
          words={t('requests.export.words')}
          name={t('requests.export.name', { project: project.name })}
          extension="csv"
          write={async (file, overwrite) => {
            const done = await call('requests.export', { file, overwrite });
            return { file: done.file, says: t('requests.exported', { count: done.requests }) };
          }}
          onClose={() => setSaving(false)}
        />
      ) : null}
    </>
  );
}
