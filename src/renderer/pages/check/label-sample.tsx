// Labelling a sample: one mention at a time, one key a label. What the analysis said comes after, never before.
import { Button, Progress, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { Sample, SampleItem } from '../../../contract/learning.ts';
import { authorName } from '../../../present/tables.ts';
import { call } from '../../api.ts';
import { Empty } from '../../parts/notes.tsx';
import { useAction } from '../../parts/report.tsx';
import { useFocusHere } from '../../parts/use-focus-here.ts';
import { useCommands } from '../../state/commands.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import classes from './check.module.css';
import { labelsOf, nameSampleLabel } from './sample-labels.ts';

interface Props {
  readonly sample: Sample;
  /** As they were when the room was opened. */
  readonly items: readonly SampleItem[];
  readonly onResults: () => void;
}

export function LabelSample({ sample, items, onResults }: Props) {
  const t = useText();
  const fresh = useCall('samples.items', { id: sample.id }, ['samples']);
  /** Labels given until they are among the fresh ones, which also know of those that were taken back. */
  const [given, setGiven] = useState<ReadonlyMap<number, SampleItem>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever fresh ones came.
  useEffect(() => setGiven(new Map()), [fresh.data]);
  const current = (fresh.data ?? items).map((item) => given.get(item.mention.id) ?? item);
  const firstOpen = current.findIndex((item) => item.label === null);
  const [at, setAt] = useState(Math.max(0, firstOpen));
  const [run, busy] = useAction();
  const item = current[at];
  const done = current.filter((each) => each.label !== null).length;
  const labels = labelsOf(sample.facet);

  const move = (by: number) => setAt((before) => Math.max(0, Math.min(current.length, before + by)));
  const set = (label: string | null) =>
    run(async () => {
      if (!item) return;
      const saved = await call('samples.label', { id: sample.id, mention: item.mention.id, label });
      setGiven((before) => new Map(before).set(item.mention.id, saved));
    });

  useCommands([
    ...labels.map((label, index) => ({
      id: `label-${label}`,
      title: nameSampleLabel(sample.facet, label, t),
      group: t('group.check'),
      keys: String(index + 1),
      run: () => void set(label),
    })),
    { id: 'label-next', title: t('check.next'), group: t('group.check'), keys: 'j', run: () => move(1) },
    { id: 'label-previous', title: t('check.previous'), group: t('group.check'), keys: 'k', run: () => move(-1) },
  ]);

  return (
    <section aria-label={t('check.label')}>
      <div className={classes.progress}>
        <Progress value={(100 * done) / Math.max(1, current.length)} aria-label={t('check.label')} />
        <p role="status" className="sr-only">
          {t('check.progress', { done, all: current.length })}
        </p>
      </div>
      {item ? (
        <article className={classes.card} aria-live="polite">
          <p className={classes.facts}>
            {authorName(item.mention) ?? t('export.unknown-author')} · {item.mention.source.name} ·{' '}
            {t.format.dateTime(item.mention.at)}
          </p>
          {item.mention.title && !item.mention.text.startsWith(item.mention.title) ? (
            <h2 dir="auto">{item.mention.title}</h2>
          ) : null}
          <p className={classes.text} dir="auto">
            {item.mention.text}
          </p>
          {labels.length > 0 ? (
            <fieldset className={classes.labels} aria-label={t(`field.${sample.facet}`)}>
              {labels.map((label, index) => (
                <Button
                  key={label}
                  variant={item.label === label ? 'filled' : 'default'}
                  aria-pressed={item.label === label}
                  onClick={() => void set(label)}
                  rightSection={<span className={classes.key}>{index + 1}</span>}
                >
                  {nameSampleLabel(sample.facet, label, t)}
                </Button>
              ))}
            </fieldset>
          ) : (
            <LanguageField key={item.mention.id} given={item.label} onSet={(code) => void set(code)} />
          )}
          <p className={classes.answer} role="status">
            {sayAnswer(item, sample, t)}
          </p>
        </article>
      ) : (
        <AllLabelled onResults={onResults} />
      )}
      <div className={classes.foot}>
        <Button variant="default" onClick={() => move(-1)} disabled={at === 0}>
          {t('check.previous')}
        </Button>
        {item && item.label !== null ? (
          <Button variant="subtle" disabled={busy} onClick={() => void set(null)}>
            {t('check.clear')}
          </Button>
        ) : null}
        <Button variant={item?.label ? 'filled' : 'default'} onClick={() => move(1)} disabled={at >= current.length}>
          {t('check.next')}
        </Button>
      </div>
    </section>
  );
}

function AllLabelled({ onResults }: Pick<Props, 'onResults'>) {
  const t = useText();
  const results = useFocusHere<HTMLButtonElement>();
  return (
    <Empty title={t('check.done')} words={t('check.done.words')}>
      <Button ref={results} onClick={onResults}>
        {t('check.results')}
      </Button>
    </Empty>
  );
}

function sayAnswer(item: SampleItem, sample: Sample, t: ReturnType<typeof useText>): string {
  if (item.label === null) return t('check.hidden');
  if (item.predicted === item.label) return t('check.agreed');
  return t('check.differed', { label: nameSampleLabel(sample.facet, item.predicted ?? '', t) });
}

/** There are too many languages for a key each. */
function LanguageField(props: { readonly given: string | null; readonly onSet: (code: string) => void }) {
  const t = useText();
  const [code, setCode] = useState(props.given ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^[a-z]{2,3}$/.test(code)) props.onSet(code);
  };
  return (
    <form onSubmit={submit} className={classes.labels}>
      <TextInput
        aria-label={t('check.language-code')}
        placeholder="es"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value.trim().toLowerCase())}
        maxLength={3}
        w={96}
      />
      <Button type="submit" variant="default" disabled={!/^[a-z]{2,3}$/.test(code)}>
        {t('check.label')}
      </Button>
    </form>
  );
}
