// A rule being written: what it looks for, which tag it puts on, what it would tag, and from when on.
import { Radio, Stack, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { FormEvent } from 'react';
import type { Rule, Tag } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { BackNote } from '../../parts/back-note.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { useAction } from '../../parts/report.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { useText } from '../../text.tsx';
import { useUnsaved } from '../../use-unsaved.ts';
import { RulePreview } from './rule-preview.tsx';
import { type RuleTag, RuleTagField } from './rule-tag-field.tsx';

interface Props {
  readonly rule?: Rule;
  readonly tags: readonly Tag[];
  readonly onClose: () => void;
}

interface Filled {
  readonly name: string;
  readonly query: string;
  readonly tag: RuleTag | null;
  readonly past: boolean;
}

export function RuleDialog({ rule, tags, onClose }: Props) {
  const t = useText();
  const unsaved = useUnsaved<Filled>(`rule:${rule?.id ?? 'new'}`, {
    name: rule?.name ?? '',
    query: rule?.query ?? '',
    tag: rule?.tag ?? tags[0]?.id ?? null,
    past: !rule,
  });
  const { filled, fill } = unsaved;
  const { name, query, tag, past } = filled;
  const [asked] = useDebouncedValue(query.trim(), 200);
  const check = useQueryCheck(query);
  const [run, busy] = useAction();
  const close = () => {
    unsaved.forget();
    onClose();
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const params = {
      ...(rule ? { id: rule.id, enabled: rule.enabled } : {}),
      name: name.trim(),
      query: query.trim(),
      tag: tag ?? { name: '' },
      past,
    };
    if (await run(() => call('rules.save', params))) close();
  };
  return (
    <Dialog opened onClose={close} title={rule ? t('rules.edit') : t('rules.new')} size="lg">
      <form onSubmit={save}>
        <Stack gap="md">
          <BackNote {...unsaved} />
          <NameField value={name} onChange={(name) => fill({ name })} />
          <Textarea
            label={t('rules.query')}
            value={query}
            onChange={(event) => fill({ query: event.currentTarget.value })}
            autosize
            minRows={2}
            error={check.below.error}
            description={query === '' ? undefined : check.below.description}
            required
          />
          <RuleTagField tags={tags} value={tag} onChange={(tag) => fill({ tag })} />
          <RulePreview query={check.wrong ? '' : asked} tag={typeof tag === 'number' ? tag : null} />
          <Radio.Group
            label={t('rules.when')}
            value={past ? 'past' : 'now'}
            onChange={(value) => fill({ past: value === 'past' })}
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
            onCancel={close}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
