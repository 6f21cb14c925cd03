// A tag's name and colour.
import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useAction } from '../../parts/report.tsx';
import { COLORS, ColorField } from '../../parts/tag-mark.tsx';
import { useText } from '../../text.tsx';

interface Props {
  readonly tag?: Tag;
  /** How many tags there are: the next one takes the next colour. */
  readonly count: number;
  readonly onClose: () => void;
}

export function TagDialog({ tag, count, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(tag?.name ?? '');
  const [color, setColor] = useState(tag?.color ?? COLORS[count % COLORS.length] ?? '');
  const [run, busy] = useAction();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = { ...(tag ? { id: tag.id } : {}), name: name.trim(), color };
    if (await run(() => call('tags.save', params))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={tag ? t('tags.edit') : t('tags.new')} size="sm">
      <form onSubmit={save}>
        <Stack gap="md">
          <TextInput
            label={t('field.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            required
          />
          <ColorField value={color} onChange={setColor} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {t('frame.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
