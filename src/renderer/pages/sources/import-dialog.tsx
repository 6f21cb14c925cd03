// Reads a file in: shows what was understood first, lets a person correct it, then imports and reports.

import { Button, Loader, Select, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ImportOptions, ImportPreview, ImportRecord, ImportReport } from '../../../contract/model.ts';
import { call, isCancelled, isEngineStopped, on } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogEnd } from '../../parts/dialog-foot.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useFormats } from '../../parts/use-kinds.ts';
import { ZONES } from '../../parts/zones.ts';
import { dropAllFiles, dropFiles, dropFirstFile, useImportDialog } from '../../state/import-dialog.ts';
import { go } from '../../state/route.ts';
import { useZone } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { nameOfFile } from '../start/open-project.ts';
import { ColumnMap } from './column-map.tsx';
import { DateQuestion, type Reading } from './date-question.tsx';
import { assumedZone, type Chosen, type FileToImport, nameOfChat, whyNothing } from './import-as-recognised.ts';
import dialog from './import-dialog.module.css';
import { ImportList, isFeedList } from './import-list.tsx';
import { ImportMany } from './import-many.tsx';
import { Detected, Preview } from './import-preview.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportRunning } from './import-running.tsx';
import { ImportSettings } from './import-settings.tsx';
import { ImportStopped } from './import-stopped.tsx';
import { MappingPicker } from './mapping-picker.tsx';
import { takenMapping } from './mappings.ts';
import { wentOn } from './went-on.ts';

export function ImportDialog() {
  const t = useText();
  const files = useImportDialog((state) => state.files);
  const [many, setMany] = useState<readonly FileToImport[] | null>(null);
  const file = files[0];
  const closeMany = (settled: ReadonlySet<string>) => {
    dropFiles(settled);
    setMany(null);
  };
  if (many) return <ImportMany files={many} onClose={closeMany} />;
  if (!file) return null;
  const title =
    files.length > 1
      ? t('imports.title-of', { file: nameOfFile(file), count: files.length - 1 })
      : t('imports.title', { file: nameOfFile(file) });
  const importMany = (chosen: Chosen | null) => {
    const others = files.slice(1).map((other) => ({ file: other }));
    setMany(chosen ? [{ file, chosen }, ...others] : others);
  };
  return (
    <Dialog
      opened
      onClose={dropAllFiles}
      title={title}
      size={isFeedList(file) ? 'md' : 'xl'}
      closeOnClickOutside={false}
    >
      {isFeedList(file) ? (
        <ImportList key={file} file={file} onClose={dropFirstFile} />
      ) : (
        <ImportFile key={file} file={file} others={files.length - 1} onMany={importMany} />
      )}
    </Dialog>
  );
}

interface FileProps {
  readonly file: string;
  /** How many wait behind it. */
  readonly others: number;
  /** Imports the others as recognised: behind this one as it was chosen, or (null) without it. */
  readonly onMany: (chosen: Chosen | null) => void;
}

function ImportFile({ file, others, onMany }: FileProps) {
  const t = useText();
  const zone = useZone();
  const [as, setAs] = useState<string | null>(null);
  const [options, setOptions] = useState<ImportOptions>(() => assumedZone(zone));
  const [name, setName] = useState('');
  const [controller, setController] = useState<AbortController | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [stopped, setStopped] = useState<ImportRecord | null>(null);
  const [error, setError] = useState<unknown>(null);
  const formats = useFormats();
  const preview = useCall('imports.preview', { file, options, ...(as ? { as } : {}) });
  const read = preview.data;
  const chat = nameOfChat(read);
  const mappings = useCall('imports.mappings', {}, ['imports', 'changes']);
  const inForce = { ...takenMapping(mappings.data ?? [], read, options)?.options, ...options };
  const readings = useReadings(read, preview.busy, inForce);
  const unanswered = readings.length > 0 && inForce.dateFormat === undefined;
  const nothing = read && !preview.error ? whyNothing(read) : null;
  const ready = read !== undefined && !preview.error && nothing === null && !unanswered;
  const fields = formats.data?.find((format) => format.id === read?.format)?.fields ?? [];

  const called = name.trim();
  const chosen: Chosen = { options, ...(as ? { as } : {}), ...(called === '' ? chat : { name: called }) };

  const run = async () => {
    const cancel = new AbortController();
    setController(cancel);
    setStopped(null);
    setError(null);
    const begun = Date.now();
    try {
      setReport(await call('imports.run', { file, ...chosen }, cancel.signal));
    } catch (thrown) {
      if (isCancelled(thrown)) setStopped(await findStopped(file));
      // That it goes on is told by its job.
      else if (isEngineStopped(thrown) && (await goesOn(file, begun))) dropFirstFile();
      else setError(thrown);
    } finally {
      setController(null);
    }
  };

  const open = (query: string) => {
    dropFirstFile();
    go('explore', { q: query });
  };
  if (report) {
    const goOn = () => {
      onMany(null);
      dropFirstFile();
    };
    return <ImportResult report={report} others={others} onDone={dropFirstFile} onOpen={open} onOthers={goOn} />;
  }
  if (controller) return <ImportRunning onStop={() => controller.abort()} />;
  if (stopped) return <ImportStopped record={stopped} onGoOn={() => void run()} onDone={dropFirstFile} />;
  return (
    <Stack gap="md">
      <div className={dialog.fields}>
        <Select
          label={t('imports.format')}
          description={read && !as ? t('imports.format-detected') : undefined}
          data={[
            { value: '', label: read && !as ? labelOf(read.format) : t('imports.format-auto') },
            ...(formats.data ?? []).map((format) => ({ value: format.id, label: format.label })),
          ]}
          value={as ?? ''}
          onChange={(value) => {
            setAs(value || null);
            setOptions(assumedZone(zone));
          }}
        />
        <Select
          label={t('imports.zone')}
          description={t('imports.zone.help')}
          data={ZONES}
          // What is not chosen is left to a preset, a saved mapping, the file; then it is the project's.
          placeholder={t('imports.zone-usual', { zone })}
          value={inForce.zone ?? null}
          onChange={(value) => setOptions({ ...inForce, zone: value ?? undefined })}
          clearable={inForce.zone !== undefined}
          searchable
          limit={80}
        />
        <TextInput
          label={t('imports.name')}
          placeholder={chat.name ?? nameOfFile(file)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      {read ? <Detected preview={read} /> : null}
      {readings.length > 0 ? (
        <DateQuestion
          file={file}
          as={as}
          options={inForce}
          readings={readings}
          onAnswer={(dateFormat) => setOptions({ ...inForce, dateFormat })}
        />
      ) : null}
      {read && read.columns.length > 0 ? (
        <ColumnMap
          columns={read.columns}
          map={read.map}
          onChange={(map) => setOptions({ ...inForce, map })}
          tools={<MappingPicker mappings={mappings.data ?? []} preview={read} options={inForce} onApply={setOptions} />}
        />
      ) : null}
      {read ? (
        <ImportSettings fields={fields} options={inForce} onChange={setOptions} asked={readings.length > 0} />
      ) : null}
      <ErrorNote error={preview.error ?? error} />
      {read && !preview.error ? <Preview preview={read} busy={preview.busy} /> : null}
      {!read && !preview.error ? <Loader size={20} aria-label={t('imports.reading')} /> : null}
      <DialogEnd>
        {nothing ? <p className={dialog.missing}>{t(`imports.${nothing}`)}</p> : null}
        {unanswered && !nothing ? <p className={dialog.missing}>{t('dates.unanswered')}</p> : null}
        <Button variant="default" onClick={dropFirstFile}>
          {t('frame.cancel')}
        </Button>
        {others > 0 ? (
          <Button variant="default" onClick={() => onMany(ready ? chosen : null)}>
            {ready ? t('many.all', { count: others + 1 }) : t('many.others', { count: others })}
          </Button>
        ) : null}
        <Button onClick={() => void run()} disabled={!ready}>
          {t('imports.run')}
        </Button>
      </DialogEnd>
    </Stack>
  );

  function labelOf(id: string): string {
    return formats.data?.find((format) => format.id === id)?.label ?? id;
  }
}

/** What was kept of a file before its import was stopped; null where that was nothing. */
async function findStopped(file: string): Promise<ImportRecord | null> {
  const imports = await call('imports.list', {});
  const [latest] = imports
    .filter((record) => record.file === file && record.state === 'stopped')
    .toSorted((one, other) => (other.finished ?? 0) - (one.finished ?? 0));
  return latest && latest.added > 0 ? latest : null;
}

/** Whether the engine, once it is back, goes on with this file by itself: not if it died before it kept anything of it. */
async function goesOn(file: string, begun: number): Promise<boolean> {
  await new Promise<void>((resolve) => {
    const stop = on('restarted', () => {
      stop();
      resolve();
    });
  });
  return wentOn(await call('imports.list', {}).catch(() => []), file, begun);
}

/** The ways the dates can be read, kept while one of them is tried: an answered question is still a question. */
function useReadings(read: ImportPreview | undefined, busy: boolean, options: ImportOptions): readonly Reading[] {
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const open = options.dateFormat === undefined && !busy ? read : undefined;
  useEffect(() => {
    if (!open) return;
    const { ambiguous, dateFormat } = open;
    const best = ambiguous.length > 0 && dateFormat !== null ? [{ dateFormat, label: null }] : [];
    setReadings([...best, ...ambiguous.filter((other) => other.dateFormat !== dateFormat)]);
  }, [open]);
  return readings;
}
