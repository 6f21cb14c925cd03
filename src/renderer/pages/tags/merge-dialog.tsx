// Makes two tags one: what had the first gets the second.
import { Select, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Id, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { useAction, useTellChange } from '../../parts/report.tsx';
import rows from '../../parts/rows.module.css';
import { useText } from '../../text.tsx';

interface Props {
  readonly tag: Tag;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
  /** With the tag that is left. */
  readonly onMerged: (into: Id) => void;
}

export function MergeDialog({ tag, tags, onClose, onMerged }: Props) {
  const t = useText();
  const [into, setInto] = useState<string | null>(null);
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const merge = async (event: FormEvent) => {
    event.preventDefault();
    const merged = await run(async () => tellChange(await call('tags.merge', { from: tag.id, into: Number(into) })));
    if (merged) onMerged(Number(into));
  };
  return (
    <Dialog opened onClose={onClose} title={t('tags.merge.title', { name: tag.name })} size="sm">
      <form onSubmit={merge}>
        <Stack gap="md">
          <Select
            label={t('tags.merge.into')}
            placeholder={t('tags.merge.pick')}
            data={tags.filter(({ id }) => id !== tag.id).map(({ id, name }) => ({ value: String(id), label: name }))}
            value={into}
            onChange={setInto}
            searchable
            openOnFocus={false}
            data-autofocus
          />
          <p className={rows.note}>{t('tags.merge.words', { name: tag.name, count: tag.mentions })}</p>
          <DialogFoot submit={t('tags.merge.do')} busy={busy} disabled={into === null} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
