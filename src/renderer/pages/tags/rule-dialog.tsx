// A rule being written: what it looks for, which tag it puts on, what it would tag, and from when on.
import { Radio, Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import type { Rule, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useAction } from '../../parts/report.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { useText } from '../../text.tsx';
import { RulePreview } from './rule-preview.tsx';
import { type RuleTag, RuleTagField } from './rule-tag-field.tsx';

interface Props {
  readonly rule?: Rule;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
}

export function RuleDialog({ rule, tags, onClose }: Props) {
  const t = useText();
  const [name, setName] = useState(rule?.name ?? '');
  const [query, setQuery] = useState(rule?.query ?? '');
  const [tag, setTag] = useState<RuleTag | null>(rule?.tag ?? tags[0]?.id ?? null);
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
      tag: tag ?? { name: '' },
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
          <RuleTagField tags={tags} value={tag} onChange={setTag} />
          <RulePreview query={check.wrong ? '' : asked} tag={typeof tag === 'number' ? tag : null} />
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
            disabled={name.trim() === '' || query.trim() === '' || check.wrong || tag === null}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
