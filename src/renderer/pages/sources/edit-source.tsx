// A source's name, folder, address and schedule. What it has collected stays, whatever is changed here.
import { Stack } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { Json, Source, SourceKindInfo } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useText } from '../../text.tsx';
import classes from './add-source.module.css';
import { FolderField } from './folder-field.tsx';
import { focusWrong, KindFields, type Values, wrongField } from './kind-fields.tsx';
import { hasArticles } from './kind-groups.ts';
import { type Schedule, ScheduleFields } from './schedule-fields.tsx';
import { isFetched } from './source-facts.ts';

interface Props {
  readonly source: Source;
  readonly kind: SourceKindInfo | undefined;
  readonly onClose: () => void;
}

export function EditSource({ source, kind, onClose }: Props) {
  const t = useText();
  const fetched = isFetched(source);
  const [name, setName] = useState(source.name);
  const [folder, setFolder] = useState(source.folder ?? '');
  const [values, setValues] = useState<Values>(() => asValues(source.config));
  const [changed, setChanged] = useState(false);
  const [schedule, setSchedule] = useState<Schedule>(source);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const { intervalMinutes, priority, fullText } = schedule;
    try {
      await call('sources.change', {
        id: source.id,
        name: name.trim(),
        folder: folder.trim() === '' ? null : folder.trim(),
        ...(fetched ? { intervalMinutes, priority, fullText } : {}),
        ...(changed ? { config: values as Json } : {}),
      });
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
      if (kind) focusWrong(kind, thrown, form.current);
    }
  };
  return (
    <Dialog opened onClose={onClose} title={t('sources.edit')} size={fetched ? 560 : 'md'}>
      <form ref={form} onSubmit={save} noValidate>
        <Stack gap="md">
          <div className={classes.pair}>
            <NameField value={name} onChange={setName} />
            <FolderField value={folder} onChange={setFolder} />
          </div>
          {fetched && kind ? (
            <KindFields
              kind={kind}
              values={values}
              onChange={(next) => {
                setValues(next);
                setChanged(true);
              }}
              error={error}
              autoFocus={false}
            />
          ) : null}
          {changed ? <p className={classes.caution}>{t('sources.edit-config')}</p> : null}
          {fetched ? (
            <ScheduleFields
              value={schedule}
              onChange={setSchedule}
              live={kind?.live ?? false}
              articles={hasArticles(source.kind)}
            />
          ) : null}
          <ErrorNote error={kind && wrongField(kind, error) !== null ? null : error} />
          <DialogFoot submit={t('frame.save')} busy={busy} disabled={name.trim() === ''} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function asValues(config: Json): Values {
  return typeof config === 'object' && config !== null && !Array.isArray(config) ? (config as Values) : {};
}
