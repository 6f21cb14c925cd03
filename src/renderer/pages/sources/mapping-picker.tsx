// How tables like this one were read before: choose it again, keep this way of reading under a name, forget one.
import { ActionIcon, Button, Group, Select, TextInput, Tooltip } from '@mantine/core';
import { IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { ImportOptions, ImportPreview, Mapping } from '../../../contract/model.ts';
import { LONGEST_NAME } from '../../../contract/names.ts';
import { call } from '../../api.ts';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { useText } from '../../text.tsx';
import { fittingMappings, isInForce } from './mappings.ts';

interface Props {
  readonly mappings: readonly Mapping[];
  readonly preview: ImportPreview;
  readonly options: ImportOptions;
  readonly onApply: (options: ImportOptions) => void;
}

export function MappingPicker({ mappings, preview, options, onApply }: Props) {
  const t = useText();
  const [name, setName] = useState<string | null>(null);
  // Said, not shown: the name now stands in the field, and a note would cover the buttons below.
  const [said, setSaid] = useState('');
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const fitting = fittingMappings(mappings, preview, t.locale);
  const chosen = fitting.find((mapping) => isInForce(mapping, options, preview.map));

  const save = () =>
    run(async () => {
      const saved = await call('imports.save-mapping', {
        name: (name ?? '').trim(),
        format: preview.format,
        columns: preview.columns,
        options: { ...options, map: preview.map },
      });
      setName(null);
      setSaid(t('mappings.saved', { name: saved.name }));
    });
  const remove = (mapping: Mapping) =>
    run(async () => {
      tellChange(await call('imports.remove-mapping', { id: mapping.id }));
    });
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && name?.trim()) void save();
    if (event.key !== 'Escape') return;
    // Leaves the name, not the whole dialog.
    event.stopPropagation();
    setName(null);
  };

  if (name !== null) {
    return (
      <Group gap="xs" wrap="nowrap">
        <TextInput
          autoFocus
          aria-label={t('mappings.name')}
          placeholder={t('mappings.name')}
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          onKeyDown={press}
        />
        <Button onClick={() => void save()} loading={busy} disabled={name.trim() === ''}>
          {t('frame.save')}
        </Button>
        <Button variant="default" onClick={() => setName(null)}>
          {t('frame.cancel')}
        </Button>
      </Group>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <span className="sr-only" role="status">
        {said}
      </span>
      {fitting.length > 0 ? (
        <Select
          w={200}
          aria-label={t('mappings.choose')}
          placeholder={t('mappings.choose')}
          data={fitting.map((mapping) => ({ value: String(mapping.id), label: mapping.name }))}
          value={chosen ? String(chosen.id) : null}
          onChange={(id) => {
            const mapping = fitting.find((candidate) => String(candidate.id) === id);
            if (mapping) onApply({ ...options, ...mapping.options });
          }}
        />
      ) : null}
      {chosen ? (
        <Tooltip label={t('mappings.remove', { name: chosen.name })}>
          <ActionIcon
            aria-label={t('mappings.remove', { name: chosen.name })}
            disabled={busy}
            onClick={() => void remove(chosen)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button variant="subtle" mr={-14} leftSection={<IconDeviceFloppy size={14} />} onClick={() => setName('')}>
          {t('mappings.save')}
        </Button>
      )}
    </Group>
  );
}
