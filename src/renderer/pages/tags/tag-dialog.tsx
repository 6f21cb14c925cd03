// A tag's name, colour and pattern.
import { Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useAction } from '../../parts/report.tsx';
import { COLORS, ColorField, PatternField } from '../../parts/tag-mark.tsx';
import { useText } from '../../text.tsx';

interface Props {
  /** None for a new one. */
  readonly tag: Tag | undefined;
  /** How many tags there are: the next one takes the next colour. */
  readonly count: number;
  readonly onClose: () => void;
}

export function TagDialog({ tag, count, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(tag?.name ?? '');
  const [color, setColor] = useState(tag?.color ?? COLORS[count % COLORS.length] ?? '');
  const [pattern, setPattern] = useState(tag?.pattern ?? 'plain');
  const [run, busy] = useAction();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = { ...(tag ? { id: tag.id } : {}), name: name.trim(), color, pattern };
    if (await run(() => call('tags.save', params))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={tag ? t('tags.edit') : t('tags.new')} size="sm">
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          <ColorField value={color} onChange={setColor} />
          <PatternField value={pattern} color={color} onChange={setPattern} />
          <DialogFoot submit={t('frame.save')} busy={busy} disabled={name.trim() === ''} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
