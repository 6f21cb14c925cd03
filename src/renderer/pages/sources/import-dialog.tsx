// Reads a file in: shows what was understood first, lets a person correct it, then imports and reports.
import { Button, Group, Loader, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ImportOptions, ImportReport } from '../../../contract/model.ts';
import { call, isCancelled } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { ZONES } from '../../parts/zones.ts';
import { dropAllFiles, dropFirstFile, useImportDialog } from '../../state/import-dialog.ts';
import { go } from '../../state/route.ts';
import { useZone } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { nameOfFile } from '../start/open-project.ts';
import { ColumnMap } from './column-map.tsx';
import { Preview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportRunning } from './import-running.tsx';
import classes from './sources.module.css';

export function ImportDialog() {
  const t = useText();
  const files = useImportDialog((state) => state.files);
  const file = files[0];
  if (!file) return null;
  const title =
    files.length > 1
      ? t('imports.title-of', { file: nameOfFile(file), count: files.length - 1 })
      : t('imports.title', { file: nameOfFile(file) });
  return (
    <Dialog opened onClose={dropAllFiles} title={title} size="xl" closeOnClickOutside={false}>
      <ImportFile key={file} file={file} last={files.length === 1} />
    </Dialog>
  );
}

function ImportFile({ file, last }: { readonly file: string; readonly last: boolean }) {
  const t = useText();
  const zone = useZone();
  const [as, setAs] = useState<string | null>(null);
  const [options, setOptions] = useState<ImportOptions>({ zone });
  const [name, setName] = useState('');
  const [controller, setController] = useState<AbortController | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [error, setError] = useState<unknown>(null);
  const formats = useCall('imports.formats', {});
  const preview = useCall('imports.preview', { file, options, ...(as ? { as } : {}) });
  const read = preview.data;

  const run = async () => {
    const cancel = new AbortController();
    setController(cancel);
    setError(null);
    const params = { file, options, ...(as ? { as } : {}), ...(name.trim() === '' ? {} : { name: name.trim() }) };
    try {
      setReport(await call('imports.run', params, cancel.signal));
    } catch (thrown) {
      if (!isCancelled(thrown)) setError(thrown);
    } finally {
      setController(null);
    }
  };

  const open = (query: string) => {
    dropFirstFile();
    go('explore', { q: query });
  };
  if (report) return <ImportResult report={report} onDone={dropFirstFile} {...(last ? { onOpen: open } : {})} />;
  if (controller) return <ImportRunning onStop={() => controller.abort()} />;
  return (
    <Stack gap="md">
      <Group grow align="flex-start">
        <Select
          label={t('imports.format')}
          data={[
            {
              value: '',
              label:
                read && !as ? t('imports.format-detected', { format: labelOf(read.format) }) : t('imports.format-auto'),
            },
            ...(formats.data ?? []).map((format) => ({ value: format.id, label: format.label })),
          ]}
          value={as ?? ''}
          onChange={(value) => {
            setAs(value || null);
            setOptions({ zone: options.zone ?? zone });
          }}
        />
        <Select
          label={t('imports.zone')}
          description={t('imports.zone.help')}
          data={ZONES}
          value={options.zone ?? zone}
          onChange={(value) => setOptions({ ...options, zone: value ?? zone })}
          searchable
          limit={80}
        />
        <TextInput
          label={t('imports.name')}
          placeholder={nameOfFile(file)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Group>
      {read && read.ambiguous.length > 0 ? (
        <Select
          label={t('imports.date-format')}
          description={t('imports.date-format.help')}
          data={read.ambiguous.map((choice) => ({ value: choice.dateFormat, label: choice.label }))}
          value={options.dateFormat ?? read.dateFormat}
          onChange={(value) => setOptions({ ...options, ...(value ? { dateFormat: value } : {}) })}
        />
      ) : null}
      {read && read.columns.length > 0 ? (
        <ColumnMap columns={read.columns} map={read.map} onChange={(map) => setOptions({ ...options, map })} />
      ) : null}
      <ErrorNote error={preview.error ?? error} />
      {read && !preview.error ? <Preview preview={read} busy={preview.busy} /> : null}
      {!read && !preview.error ? <Loader size={20} aria-label={t('imports.reading')} /> : null}
      <Group justify="flex-end" className={classes.last}>
        <Button variant="default" onClick={dropFirstFile}>
          {t('frame.cancel')}
        </Button>
        <Button onClick={() => void run()} disabled={!read || Boolean(preview.error) || read.mentions.length === 0}>
          {t('imports.run')}
        </Button>
      </Group>
    </Stack>
  );

  function labelOf(id: string): string {
    return formats.data?.find((format) => format.id === id)?.label ?? id;
  }
}
