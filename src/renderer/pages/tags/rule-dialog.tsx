// A rule being written: what it looks for, which tag it puts on, what it would tag, and from when on.
import { Radio, Select, Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import type { Rule, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useAction } from '../../parts/report.tsx';
import { useQueryCheck } from '../../parts/use-query-check.ts';
import { useText } from '../../text.tsx';
import { RulePreview } from './rule-preview.tsx';

interface Props {
  readonly rule?: Rule;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
}

export function RuleDialog({ rule, tags, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(rule?.name ?? '');
  const [query, setQuery] = useState(rule?.query ?? '');
  const [tag, setTag] = useState(String(rule?.tag ?? tags[0]?.id ?? ''));
  const [past, setPast] = useState(!rule);
  const [asked] = useDebouncedValue(query.trim(), 200);
  const check = useQueryCheck(query);
  const [run, busy] = useAction();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = {
      ...(rule ? { id: rule.id, enabled: rule.enabled } : {}),
      name: name.trim(),
      query: query.trim(),
      tag: Number(tag),
      past,
    };
    if (await run(() => call('rules.save', params))) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={rule ? t('rules.edit') : t('rules.new')} size="lg">
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          <Textarea
            label={t('rules.query')}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            autosize
            minRows={2}
            error={check.below.error}
            description={query === '' ? undefined : check.below.description}
            required
          />
          <Select
            label={t('rules.tag')}
            data={tags.map((choice) => ({ value: String(choice.id), label: choice.name }))}
            value={tag}
            onChange={(value) => setTag(value ?? tag)}
            searchable
          />
          <RulePreview query={check.wrong ? '' : asked} tag={Number(tag)} />
          <Radio.Group
            label={t('rules.when')}
            value={past ? 'past' : 'now'}
            onChange={(value) => setPast(value === 'past')}
          >
            <Stack gap={4} mt={4}>
              <Radio size="xs" value="past" label={t('rules.past')} />
              <Radio size="xs" value="now" label={t('rules.now')} />
            </Stack>
          </Radio.Group>
          <DialogFoot
            submit={t('frame.save')}
            busy={busy}
            disabled={name.trim() === '' || query.trim() === '' || check.wrong}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
