// Writes the mentions that were found to a file, with progress and a way to stop.
import { ActionIcon, Button, Group, Progress, Select, Stack, Tooltip } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { MentionFormat } from '../../../contract/searching.ts';
import { call } from '../../api.ts';
import { bytes } from '../../parts/moments.ts';
import { SaveDialog } from '../../parts/save-dialog.tsx';
import { useCommands } from '../../state/commands.ts';
import { useJobs } from '../../state/jobs.ts';
import { useProject } from '../../state/session.ts';
import { tell, tellError } from '../../tell.ts';
import { useText } from '../../text.tsx';

const FORMATS: readonly MentionFormat[] = ['xlsx', 'csv', 'json'];

interface Props {
  readonly query: string;
  /** Null while it is not known. */
  readonly total: number | null;
}

export function ExportMentions({ query, total }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const none = total === null || total === 0;
  useCommands([
    {
      id: 'export-mentions',
      title: t('mentions.export'),
      group: t('group.explore'),
      run: () => setOpen(!none),
    },
  ]);
  return (
    <>
      <Tooltip label={t('mentions.export')}>
        <ActionIcon aria-label={t('mentions.export')} disabled={none} onClick={() => setOpen(true)}>
          <IconDownload size={16} />
        </ActionIcon>
      </Tooltip>
      {open && total !== null ? <ExportDialog query={query} total={total} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ExportDialog({ query, total, onClose }: Props & { readonly total: number; readonly onClose: () => void }) {
  const t = useText();
  const { name, zone } = useProject();
  const [format, setFormat] = useState<MentionFormat>('xlsx');
  const running = useRef<AbortController | null>(null);
  /** Whoever closes the dialog lets it be written on, and is told how it went. */
  const closed = useRef(false);
  const write = async (file: string, overwrite: boolean) => {
    running.current = new AbortController();
    try {
      const { signal } = running.current;
      const written = await call('mentions.export', { query, format, file, overwrite }, signal);
      const says = t('mentions.exported', { count: written.mentions, size: bytes(t, written.bytes) });
      if (closed.current) tell(`${says} ${written.file}`);
      return { file: written.file, says };
    } catch (thrown) {
      if (closed.current) tellError(thrown);
      throw thrown;
    }
  };
  return (
    <SaveDialog
      title={t('mentions.export.title')}
      words={t('mentions.export.words', { count: total, zone })}
      name={query.trim() === '' ? name : `${name} ${query}`}
      extension={format}
      write={write}
      onClose={() => {
        closed.current = true;
        onClose();
      }}
      writing={<Writing onStop={() => running.current?.abort()} />}
    >
      <Select
        label={t('imports.format')}
        data={FORMATS.map((value) => ({ value, label: t(`format.${value}`) }))}
        value={format}
        allowDeselect={false}
        onChange={(value) => setFormat(FORMATS.find((known) => known === value) ?? format)}
      />
    </SaveDialog>
  );
}

/** The engine's job of this name: there is one at a time for a person, and it has the progress. */
function Writing({ onStop }: { readonly onStop: () => void }) {
  const t = useText();
  const job = useJobs(({ jobs }) =>
    jobs.findLast((each) => each.label === 'Exporting mentions' && each.state === 'running'),
  );
  const { done = 0, total } = job ?? {};
  const words = t('mentions.writing', { done, total: total ?? '…' });
  return (
    <Stack gap={8} role="status">
      <Progress value={total ? (100 * done) / total : 0} aria-label={words} />
      <Group justify="space-between">
        <span>{words}</span>
        <Button variant="default" size="compact-sm" onClick={onStop}>
          {t('frame.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
