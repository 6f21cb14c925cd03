// Makes a board: a name and what it begins with.
import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useAction } from '../../parts/report.tsx';
import { go } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { makeWidgets, type TemplateId } from './templates.ts';

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
          <TextInput
            label={t('field.name')}
            placeholder={t('boards.name.placeholder')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            required
          />
          <Radio.Group
            label={t('boards.begin')}
            value={template}
            onChange={(value) => setTemplate(value as TemplateId)}
          >
            <Stack gap="xs" mt={8}>
              {(['brand', 'empty'] as const).map((id) => (
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
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={name.trim() === ''}>
              {t('boards.make')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
