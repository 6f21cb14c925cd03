// Adds a source: the form is whatever the chosen kind says it needs.
import { Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Json } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { FieldInput } from '../../parts/field-input.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { useSession } from '../../state/session.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './sources.module.css';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (id: number) => void;
}

export function AddSource({ onClose, onAdded }: Props) {
  const t = useText();
  const offline = useSession((state) => state.offline);
  const kinds = useCall('sources.kinds', {});
  const [picked, setPicked] = useState<string | null>(null);
  const [values, setValues] = useState<Record<string, Json>>({});
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const kind = kinds.data?.find((candidate) => candidate.id === picked) ?? kinds.data?.[0];

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!kind) return;
    setBusy(true);
    setError(null);
    try {
      const source = await call('sources.add', {
        kind: kind.id,
        config: values,
        ...(name.trim() === '' ? {} : { name: name.trim() }),
      });
      onClose();
      if (!offline) onAdded(source.id);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };

  return (
    <Dialog opened onClose={onClose} title={t('sources.add')}>
      <form onSubmit={add}>
        <Stack gap="md">
          {kinds.data && kinds.data.length > 1 ? (
            <Select
              label={t('sources.kind')}
              data={kinds.data.map((candidate) => ({ value: candidate.id, label: candidate.label }))}
              value={kind?.id ?? null}
              onChange={setPicked}
            />
          ) : null}
          {kind ? <p className={classes.soft}>{kind.description}</p> : null}
          {kind?.fields.map((field, index) => (
            <FieldInput
              key={field.name}
              field={field}
              value={values[field.name]}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
              first={index === 0}
            />
          ))}
          <TextInput
            label={t('field.name')}
            description={t('sources.name.help')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {offline ? <p className={classes.soft}>{t('sources.add-offline')}</p> : null}
          {error ? <ErrorNote error={error} /> : null}
          <DialogFoot submit={t('sources.add-it')} busy={busy} disabled={!kind} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
