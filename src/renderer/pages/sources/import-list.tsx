// Takes over the feeds of an OPML file, the list every feed reader can write: in their folders, without fetching yet.
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Result } from '../../api.ts';
import { call, isCancelled } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useFocusHere } from '../../parts/use-focus-here.ts';
import { useText } from '../../text.tsx';
import { nameOfFile } from '../start/open-project.ts';
import { RejectionList } from './import-result.tsx';
import classes from './sources.module.css';

export function ImportListDialog({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const t = useText();
  return (
    <Dialog opened onClose={onClose} title={t('imports.title', { file: nameOfFile(file) })}>
      <ImportList file={file} onClose={onClose} />
    </Dialog>
  );
}

export function ImportList({ file, onClose }: { readonly file: string; readonly onClose: () => void }) {
  const t = useText();
  const [report, setReport] = useState<Result<'sources.import-list'> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    setError(null);
    try {
      setReport(await call('sources.import-list', { file }));
    } catch (thrown) {
      if (!isCancelled(thrown)) setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  if (report) return <Added report={report} onClose={onClose} />;
  return (
    <Stack gap="md">
      <p>{t('list.words')}</p>
      <ErrorNote error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('frame.cancel')}
        </Button>
        <Button loading={busy} onClick={() => void run()} data-autofocus>
          {t('list.run')}
        </Button>
      </Group>
    </Stack>
  );
}

function Added({ report, onClose }: { readonly report: Result<'sources.import-list'>; readonly onClose: () => void }) {
  const t = useText();
  const done = useFocusHere<HTMLButtonElement>();
  return (
    <Stack gap="md" role="status">
      <div>
        <h2>{report.added === 0 ? t('list.nothing-new') : t('list.added', { count: report.added })}</h2>
        {report.known > 0 ? <p className={classes.soft}>{t('list.known', { count: report.known })}</p> : null}
        {report.added > 0 ? <p className={classes.soft}>{t('list.next')}</p> : null}
      </div>
      <RejectionList rejections={report.rejections} />
      <Group justify="flex-end">
        <Button ref={done} onClick={onClose}>
          {t('frame.done')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A list of feeds rather than something that was said. */
export function isFeedList(file: string): boolean {
  return /\.opml$/i.test(file);
}
