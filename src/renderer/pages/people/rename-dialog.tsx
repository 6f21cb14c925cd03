// What a person is called here; their accounts keep the names they gave themselves.
import { Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useText } from '../../text.tsx';
import type { ChangePerson } from './change-person.ts';

interface Props {
  readonly person: Person;
  readonly onChange: ChangePerson;
  readonly onClose: () => void;
}

export function RenameDialog({ person, onChange, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(person.name);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    onClose();
    await onChange(() => call('people.change', { id: person.id, name: name.trim() }));
  };
  return (
    <Dialog opened onClose={onClose} title={t('person.rename-of', { name: person.name })} size="sm">
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          <DialogFoot submit={t('frame.save')} busy={false} disabled={name.trim() === ''} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
