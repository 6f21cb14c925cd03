// What a mention was labelled, by whom, and the means to overrule it: a person outranks a model.
import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { MentionDetail, SentimentLabel, SetBy } from '../../../contract/model.ts';
import { call } from '../../api.ts';
import { shortMoment } from '../../parts/moments.ts';
import { useAction, useTellChange } from '../../parts/report.tsx';
import { TagMark } from '../../parts/tag-mark.tsx';
import { TagPicker } from '../../parts/tag-picker.tsx';
import { useExplore } from '../../state/explore.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './reader.module.css';

export function ReaderLabels({ mention }: { readonly mention: MentionDetail }) {
  return (
    <div className={classes.labels}>
      <SentimentLine mention={mention} />
      <TagLine mention={mention} />
    </div>
  );
}

function SentimentLine({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const to = { ids: [mention.id] };
  const set = (value: SentimentLabel) =>
    run(async () => tellChange(await call('labels.set', { facet: 'sentiment', value, to })));
  const because = [...mention.becauseTitle, ...mention.because];
  const negative = because.filter((reason) => reason.weight < 0).map((reason) => reason.text);
  const positive = because.filter((reason) => reason.weight > 0).map((reason) => reason.text);
  const quote = (words: readonly string[]) =>
    [...new Set(words)]
      .slice(0, 5)
      .map((word) => `“${word}”`)
      .join(', ');
  return (
    <div>
      <div className={classes.line}>
        <h2>{t('field.sentiment')}</h2>
        <SegmentedControl
          aria-label={t('field.sentiment')}
          value={mention.sentiment ?? ''}
          disabled={busy}
          onChange={(value) => void set(value as SentimentLabel)}
          data={(['negative', 'neutral', 'positive'] as const).map((value) => ({
            value,
            label: t(`sentiment.${value}`),
          }))}
        />
      </div>
      <SetByLine by={mention.sentimentBy} />
      {negative.length + positive.length > 0 ? (
        <p className={classes.by}>
          {negative.length > 0 ? t('reader.words-negative', { words: quote(negative) }) : ''}
          {negative.length > 0 && positive.length > 0 ? ' · ' : ''}
          {positive.length > 0 ? t('reader.words-positive', { words: quote(positive) }) : ''}
        </p>
      ) : null}
    </div>
  );
}

function TagLine({ mention }: { readonly mention: MentionDetail }) {
  const t = useText();
  const tags = useCall('tags.list', {}, ['tags']);
  const choosing = useExplore((state) => state.chosen.size > 0);
  const [run, busy] = useAction();
  const tellChange = useTellChange();
  const to = { ids: [mention.id] };
  const own = mention.tagSettings.flatMap((setting) => {
    const tag = tags.data?.find((candidate) => candidate.id === setting.tag);
    return tag ? [{ tag, by: setting.by }] : [];
  });
  return (
    <div>
      <div className={classes.line}>
        <h2>{t('room.tags')}</h2>
        <TagPicker
          to={to}
          action="apply"
          without={mention.tags}
          disabled={busy}
          compact
          // With mentions chosen, the key tags those.
          {...(choosing ? {} : { shortcut: 't' })}
        />
      </div>
      <ul className={classes.tags}>
        {own.map(({ tag, by }) => (
          <li key={tag.id} className={classes.tag} title={sayBy(by, t)}>
            <TagMark name={tag.name} color={tag.color} />
            <ActionIcon
              size={20}
              aria-label={t('tags.take-off', { name: tag.name })}
              disabled={busy}
              onClick={() => void run(async () => tellChange(await call('tags.unapply', { tag: tag.id, to })))}
            >
              <IconX size={12} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {own.length === 1 ? <SetByLine by={own[0]?.by ?? null} /> : null}
    </div>
  );
}

export function SetByLine({ by }: { readonly by: SetBy | null }) {
  const t = useText();
  return by ? <p className={classes.by}>{sayBy(by, t)}</p> : null;
}

export function sayBy(by: SetBy, t: ReturnType<typeof useText>): string {
  return t(`reader.by-${by.kind}`, { name: by.name, when: shortMoment(t, by.at) });
}
