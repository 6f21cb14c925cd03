// Saves a search as a topic, or changes one: what it stands for, what people call it, its search, its colour.
import { Box, Button, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { EarshotError } from '../../../contract/errors.ts';
import type { Topic, TopicNames, TopicScope } from '../../../contract/model.ts';
import { noNames, topicQuery } from '../../../contract/topic-query.ts';
import { call, explain } from '../../api.ts';
import { BackNote } from '../../parts/back-note.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { DialogFoot } from '../../parts/dialog-foot.tsx';
import { NameField } from '../../parts/name-field.tsx';
import { ErrorNote } from '../../parts/notes.tsx';
import { COLORS, ColorField } from '../../parts/tag-mark.tsx';
import { useQueryCheck } from '../../search/use-query-check.ts';
import { tell } from '../../tell.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { useUnsaved } from '../../use-unsaved.ts';
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

/** Half typed: not among the names yet. */
type Typing = Partial<Record<NameList, string>>;

export function TopicDialog({ topic, query, onClose }: Props) {
  const t = useText();
  const scopeLabel = useId();
  const topics = useCall('topics.list', {}, ['topics']);
  const unsaved = useUnsaved(topic ? `topic:${topic.id}` : query === undefined ? 'topic:new' : 'saved-search:new', {
    name: topic?.name ?? '',
    scope: topic?.scope ?? 'search',
    names: topic?.names ?? noNames,
    typing: {} as Typing,
    text: topic?.query ?? query ?? '',
    picked: topic?.color ?? null,
  });
  const { filled, fill } = unsaved;
  const { name, scope, names, typing, text, picked } = filled;
  const setNames = (names: TopicNames) => fill({ names });
  // Who saves a search wants no more than that: its names are one click away.
  const [named, setNamed] = useState(() => text.trim() === '' || topicQuery({ names, query: '' }) !== '');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const color = picked ?? COLORS[(topics.data?.length ?? 0) % COLORS.length] ?? '';
  const check = useQueryCheck(text);
  const finds = topicQuery({ names: { ...names, exclusions: [] }, query: text }).trim() !== '';
  const field = error instanceof EarshotError ? FIELDS.find((each) => each === error.place.field) : undefined;
  const wrong = (at: (typeof FIELDS)[number]) => (field === at ? explain(error) : null);

  const close = () => {
    unsaved.forget();
    onClose();
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      const id = topic ? { id: topic.id } : {};
      await call('topics.save', { ...id, name: name.trim(), query: text.trim(), names, scope, color });
      tell(t('topics.saved', { name: name.trim() }));
      close();
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
      onClose={close}
      title={topic ? t('topics.edit', { name: topic.name }) : query ? t('explore.save-topic') : t('topics.new')}
      size={640}
    >
      <form onSubmit={save} noValidate>
        <Stack gap="md" className={named ? classes.whole : undefined}>
          <BackNote {...unsaved} />
          <Box onBlur={callItSo}>
            <NameField value={name} onChange={(name) => fill({ name })} />
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
              onChange={(value) => fill({ scope: value as TopicScope })}
              data={SCOPES.map((value) => ({ value, label: t(`scope.${value}`) }))}
            />
            <Text c="dimmed" mt={4}>
              {t(`scope.${scope}.help`)}
            </Text>
          </div>
          {named ? (
            <>
              <TopicNamesFields
                names={names}
                onChange={setNames}
                typing={typing}
                onType={(list, text) => fill({ typing: { ...typing, [list]: text } })}
                wrong={wrong}
              />
              <TopicProposals names={names} onChange={setNames} />
            </>
          ) : null}
          <Textarea
            label={named ? t('topic.query') : t('field.query')}
            value={text}
            onChange={(event) => fill({ text: event.currentTarget.value })}
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
          <ColorField value={color} onChange={(picked) => fill({ picked })} />
          {field ? null : <ErrorNote error={error} />}
          <div className={classes.foot}>
            <TopicPreview names={names} query={text} wrong={check.wrong} />
            <DialogFoot
              submit={t('frame.save')}
              busy={busy}
              disabled={name.trim() === '' || !finds || check.wrong}
              onCancel={close}
            />
          </div>
        </Stack>
      </form>
    </Dialog>
  );
}
