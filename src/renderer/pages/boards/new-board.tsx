// Makes a board: a name and what it begins with.
import { Radio, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useAction } from '../../parts/report.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { makeWidgets, TEMPLATES, type TemplateId } from './templates.ts';

export function NewBoard({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [name, setName] = useState('');
  const [template, setTemplate] = useState<TemplateId>('brand');
  const [run, busy] = useAction();
  const make = async (event: FormEvent) => {
    event.preventDefault();
    await run(async () => {
      const board = await call('boards.save', { name: name.trim(), widgets: makeWidgets(template) });
      go('boards', template === 'empty' ? { edit: '1' } : {}, { id: board.id });
    });
  };
  return (
    <Dialog opened onClose={onClose} title={t('boards.new')}>
      <form onSubmit={make}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} placeholder={t('boards.name.placeholder')} />
          <Radio.Group
            label={t('boards.begin')}
            value={template}
            onChange={(value) => setTemplate(value as TemplateId)}
          >
            <Stack gap="xs" mt={8}>
              {TEMPLATES.map((id) => (
                <Radio
                  key={id}
                  size="xs"
                  value={id}
                  label={t(`boards.template-${id}`)}
                  description={t(`boards.template-${id}.words`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <DialogFoot submit={t('boards.make')} busy={busy} disabled={name.trim() === ''} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
