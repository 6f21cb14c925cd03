// One sample: labelling it mention by mention, and how the analysis did.
import { Button, SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ErrorNote } from '../../parts/notes.tsx';
import { Room } from '../../parts/room.tsx';
import { useCommands } from '../../state/commands.ts';
import { go, isAt } from '../../state/route.ts';
import { useText } from '../../text.tsx';
import { useCall } from '../../use-call.ts';
import { LabelSample } from './label-sample.tsx';
import { SampleResults } from './sample-results.tsx';

type View = 'label' | 'results';

export function SamplePage({ id }: { readonly id: number }) {
  const t = useText();
  const samples = useCall('samples.list', {}, ['samples']);
  const items = useCall('samples.items', { id }, []);
  const sample = samples.data?.find((candidate) => candidate.id === id);
  const [chosen, setChosen] = useState<View | null>(null);
  // It was removed, or its drawing undone, here or since the room was left.
  const gone = samples.data !== undefined && !samples.busy && sample === undefined;
  useEffect(() => {
    if (gone && isAt('check', id)) go('check', {}, { replace: true });
  }, [gone, id]);
  // As it was when the room was opened: the last label would take the answer to it away.
  const done = items.data?.every((item) => item.label !== null) ?? false;
  const view = chosen ?? (done ? 'results' : 'label');
  const show = (next: View) => {
    setChosen(next);
    // Whoever comes back to the labels finds those given meanwhile.
    items.reload();
  };
  const group = t('group.check');
  useCommands([
    { id: 'sample-results', title: t('check.results'), group, keys: 'r', run: () => show('results') },
    { id: 'sample-labels', title: t('check.label'), group, keys: 'l', run: () => show('label') },
    { id: 'close', title: t('check.back'), group, keys: 'Escape', keyOnly: true, run: () => go('check') },
  ]);
  return (
    <Room
      title={sample?.name ?? t('room.check')}
      words={
        sample
          ? t('check.facts', {
              facet: t(`field.${sample.facet}`),
              labelled: sample.labelled,
              count: sample.size,
              version: sample.analysisVersion,
            })
          : undefined
      }
      actions={
        <>
          <SegmentedControl
            aria-label={t('check.label')}
            value={view}
            onChange={(value) => show(value as View)}
            data={[
              { value: 'label', label: t('check.label') },
              { value: 'results', label: t('check.results') },
            ]}
          />
          <Button variant="default" onClick={() => go('check')}>
            {t('check.back')}
          </Button>
        </>
      }
    >
      <ErrorNote error={gone ? null : (items.error ?? samples.error)} retry={items.reload} />
      {sample && items.data && view === 'label' ? (
        <LabelSample sample={sample} items={items.data} onResults={() => show('results')} />
      ) : null}
      {sample && view === 'results' ? <SampleResults sample={sample} /> : null}
    </Room>
  );
}
