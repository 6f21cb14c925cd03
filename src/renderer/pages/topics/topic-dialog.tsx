// Saves a search as a topic, or changes one: what it stands for, what people call it, its search, its colour.
import { Box, Button, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { EarshotError } from '../../../contract/errors.ts';
import type { Topic, TopicScope } from '../../../contract/model.ts';
import { noNames, topicQuery } from '../../../contract/topic-query.ts';
import { call, explain } from '../../api.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { COLORS, ColorField } from '../../parts/tag-mark.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { tell } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './topic-dialog.module.css';
import { type NameList, TopicNamesFields } from './topic-names.tsx';
import { TopicPreview } from './topic-preview.tsx';
import { TopicProposals } from './topic-proposals.tsx';

export const SCOPES: readonly TopicScope[] = ['brand', 'competitor', 'industry', 'search'];
const FIELDS: readonly (NameList | 'name' | 'query')[] = [
  'name',
  'names',
  'handles',
  'domains',
  'misspellings',
  'exclusions',
  'query',
];

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
  const [names, setNames] = useState(topic?.names ?? noNames);
  const [text, setText] = useState(topic?.query ?? query);
  const [picked, setPicked] = useState<string | null>(topic?.color ?? null);
  // Who saves a search wants no more than that: its names are one click away.
  const [named, setNamed] = useState(() => text.trim() === '' || topicQuery({ names, query: '' }) !== '');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const color = picked ?? COLORS[(topics.data?.length ?? 0) % COLORS.length] ?? '';
  const check = useQueryCheck(text);
  const finds = topicQuery({ names: { ...names, exclusions: [] }, query: text }).trim() !== '';
  const field = error instanceof EarshotError ? FIELDS.find((each) => each === error.place.field) : undefined;
  const wrong = (at: (typeof FIELDS)[number]) => (field === at ? explain(error) : null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      const id = topic ? { id: topic.id } : {};
      await call('topics.save', { ...id, name: name.trim(), query: text.trim(), names, scope, color });
      tell(t('topics.saved', { name: name.trim() }));
      onClose();
    } catch (thrown) {
      setError(thrown);
      setNamed(true);
      setBusy(false);
    }
  };

  /** A thing is most often called what it is named here; it can be taken off again. */
  const callItSo = () => {
    if (named && !finds && name.trim() !== '') setNames({ ...names, names: [name.trim()] });
  };

  return (
    <Dialog
      opened
      onClose={onClose}
      title={topic ? t('topics.edit', { name: topic.name }) : query ? t('explore.save-topic') : t('topics.new')}
      size={640}
    >
      <form onSubmit={save} noValidate>
        <Stack gap="md" className={named ? classes.whole : undefined}>
          <Box onBlur={callItSo}>
            <NameField value={name} onChange={setName} />
            {wrong('name') ? (
              <Text c="red" mt={4} role="alert">
                {wrong('name')}
              </Text>
            ) : null}
          </Box>
          <div>
            <Text id={scopeLabel} fw={600} mb={4}>
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
          {named ? (
            <>
              <TopicNamesFields names={names} onChange={setNames} wrong={wrong} />
              <TopicProposals names={names} onChange={setNames} />
            </>
          ) : null}
          <Textarea
            label={named ? t('topic.query') : t('field.query')}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autosize
            minRows={named ? 1 : 2}
            maxRows={6}
            error={check.below.error ?? wrong('query')}
          />
          {named ? null : (
            <div>
              <Button variant="subtle" size="compact-xs" px={0} onClick={() => setNamed(true)}>
                {t('topic.more-ways')}
              </Button>
            </div>
          )}
          <ColorField value={color} onChange={setPicked} />
          {field ? null : <ErrorNote error={error} />}
          <div className={classes.foot}>
            <TopicPreview names={names} query={text} wrong={check.wrong} />
            <DialogFoot
              submit={t('frame.save')}
              busy={busy}
              disabled={name.trim() === '' || !finds || check.wrong}
              onCancel={onClose}
            />
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
