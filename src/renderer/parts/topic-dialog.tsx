// Saves a search as a topic, or changes one: name, scope, query, colour.
import { SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import type { Topic, TopicScope } from '../../contract/model.ts';
import { call } from '../api.ts';
import { useText } from '../text.tsx';
import { useCall } from '../use-call.ts';
import { Dialog } from './dialog.tsx';
import { DialogFoot } from './dialog-foot.tsx';
import { NameField } from './name-field.tsx';
import { useAction } from './report.tsx';
import { COLORS, ColorField } from './tag-mark.tsx';
import { tell } from './tell.ts';
import { useQueryCheck } from './use-query-check.ts';

export const SCOPES: readonly TopicScope[] = ['brand', 'competitor', 'industry', 'search'];

interface Props {
  readonly topic?: Topic;
  readonly query?: string;
  readonly onClose: () => void;
}

export function TopicDialog({ topic, query = '', onClose }: Props) {
  const t = useText();
  const scopeLabel = useId();
  const topics = useCall('topics.list', {}, ['topics']);
  const [name, setName] = useState(topic?.name ?? '');
  const [scope, setScope] = useState<TopicScope>(topic?.scope ?? 'search');
  const [text, setText] = useState(topic?.query ?? query);
  const [picked, setPicked] = useState<string | null>(topic?.color ?? null);
  const color = picked ?? COLORS[(topics.data?.length ?? 0) % COLORS.length] ?? '';
  const check = useQueryCheck(text);
  const [run, busy] = useAction();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await run(() =>
      call('topics.save', { ...(topic ? { id: topic.id } : {}), name: name.trim(), query: text.trim(), scope, color }),
    );
    if (!saved) return;
    tell(t('topics.saved', { name: name.trim() }));
    onClose();
  };

  return (
    <Dialog opened onClose={onClose} title={topic ? t('topics.edit', { name: topic.name }) : t('explore.save-topic')}>
      <form onSubmit={save}>
        <Stack gap="md">
          <NameField value={name} onChange={setName} />
          <div>
            <Text id={scopeLabel} fw={500} mb={4}>
              {t('topics.scope')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={scopeLabel}
              value={scope}
              onChange={(value) => setScope(value as TopicScope)}
              data={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
            />
            <Text c="dimmed" mt={4}>
              {t(`scope.${scope}.help`)}
            </Text>
          </div>
          <Textarea
            label={t('field.query')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={2}
            maxRows={6}
            {...check.below}
            required
          />
          <ColorField value={color} onChange={setPicked} />
          <DialogFoot
            submit={t('frame.save')}
            busy={busy}
            disabled={name.trim() === '' || text.trim() === '' || check.wrong}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
